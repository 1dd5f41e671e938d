import { noMarks } from '#shared/documents/mark-words.ts';
import { officeHead } from '#shared/documents/office-head.ts';
import type { PrintedDocument, TableCell, TableRow } from '#shared/documents/printed-document.ts';
import { formatVietnamese, type LocalDate } from '#shared/domain/local-date.ts';
import type { Organisation } from '#shared/organisation/organisation.contract.ts';
import { type TaskBand, taskBands } from '#shared/tasks/task.ts';
import { taskBandNames } from '#shared/tasks/task-names.ts';
import type { ListedTask } from '#shared/tasks/tasks.contract.ts';
import { taskCitation, taskListName } from './task-words.ts';

/** The list on paper: a section for each stretch of time, landscape. */
export function taskDocument(
  tasks: readonly ListedTask[],
  organisation: Organisation,
  today: LocalDate,
): PrintedDocument {
  const byBand = Object.groupBy(tasks, ({ band }) => band);
  let before = 0;
  const body = taskBands.flatMap((band) => {
    const rows = byBand[band] ?? [];
    const first = before + 1;
    before += rows.length;
    return rows.length === 0
      ? []
      : [sectionRow(band, rows.length), ...rows.map((task, at) => row(task, first + at))];
  });
  return {
    family: 'state',
    orientation: 'landscape',
    head: officeHead(organisation, today),
    marks: noMarks,
    title: { kind: 'DANH SÁCH VIỆC CẦN LÀM', summary: `(Tính đến ngày ${formatVietnamese(today)})` },
    blocks: [
      {
        kind: 'table',
        borders: 'all',
        columns: [
          { width: 6, align: 'center' },
          { width: 11, align: 'center' },
          { width: 21, align: 'left' },
          { width: 18, align: 'left' },
          { width: 16, align: 'left' },
          { width: 28, align: 'left' },
        ],
        head: [
          ['STT', 'Hạn', 'Việc cần làm', 'Người, việc', 'Đơn vị', 'Cách tính hạn; căn cứ'].map(headCell),
        ],
        body,
      },
      {
        kind: 'ending',
        recipients: null,
        signatures: [{ authority: '', title: 'NGƯỜI LẬP DANH SÁCH', note: '(Ký, ghi rõ họ tên)', name: '' }],
      },
    ],
    properties: { name: taskListName, subject: '', organisation: organisation.name },
  };
}

const headCell = (text: string): TableCell => ({ runs: [{ text, bold: true }], align: 'center' });

function sectionRow(band: TaskBand, count: number): TableRow {
  const runs = [{ text: `${taskBandNames[band].vi} (${count})`, bold: true }];
  return { kind: 'section', cells: [{ runs, span: 6, align: 'left' }] };
}

function row(task: ListedTask, ordinal: number): TableRow {
  const citation = taskCitation(task);
  const said = [task.arithmetic.vi, citation && `(${citation})`].filter(Boolean).join(' ');
  const texts = [
    String(ordinal),
    formatVietnamese(task.due),
    task.title.vi,
    task.subject.name,
    task.unit?.name ?? '',
    said,
  ];
  return { kind: 'data', cells: texts.map((text) => ({ runs: [{ text }] })) };
}
