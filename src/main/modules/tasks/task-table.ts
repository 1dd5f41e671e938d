import type { PrintedDocument, TableCell, TableRow } from '#shared/documents/printed-document.ts';
import type { LocalDate } from '#shared/domain/local-date.ts';
import { formatVietnamese } from '#shared/domain/local-date.ts';
import type { Organisation } from '#shared/organisation/organisation.contract.ts';
import type { PlainTable } from '#shared/reports/report-document.ts';
import { type TaskBand, taskBands } from '#shared/tasks/task.ts';
import { taskBandNames, taskModuleNames } from '#shared/tasks/task-names.ts';
import type { ListedTask } from '#shared/tasks/tasks.contract.ts';

const TITLE = 'Việc cần làm';
/** A rule without a citation says so, never a guess (domain/rulebook.md). */
const citationOf = ({ ruleCode, citation }: ListedTask) =>
  ruleCode === null ? '' : citation || 'cần đối chiếu văn bản gốc';

/** What the list shows, for Excel: the same rows in the same order. */
export function taskPlainTable(tasks: readonly ListedTask[]): PlainTable {
  return {
    name: TITLE,
    title: TITLE,
    columns: [
      { key: 'stt', title: 'STT', kind: 'integer', align: 'center' },
      { key: 'due', title: 'Hạn', kind: 'date' },
      { key: 'band', title: 'Mức', kind: 'text' },
      { key: 'title', title: 'Việc cần làm', kind: 'text' },
      { key: 'subject', title: 'Người, việc', kind: 'text', oneLine: true },
      { key: 'unit', title: 'Đơn vị', kind: 'text' },
      { key: 'module', title: 'Mảng công tác', kind: 'text' },
      { key: 'inCharge', title: 'Người phụ trách', kind: 'text' },
      { key: 'arithmetic', title: 'Cách tính hạn', kind: 'text' },
      { key: 'citation', title: 'Căn cứ', kind: 'text' },
      { key: 'snoozed', title: 'Hoãn', kind: 'text' },
    ],
    rows: tasks.map((task, index) => ({
      stt: index + 1,
      due: task.due,
      band: taskBandNames[task.band].vi,
      title: task.title.vi,
      subject: task.subject.name,
      unit: task.unit?.name ?? null,
      module: taskModuleNames[task.module].vi,
      inCharge: task.inCharge?.name ?? null,
      arithmetic: task.arithmetic.vi,
      citation: citationOf(task),
      snoozed: task.snoozed && `đến ${formatVietnamese(task.snoozed.until)}: ${task.snoozed.reason}`,
    })),
  };
}

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
    head: {
      superior: organisation.superior,
      issuer: organisation.name,
      number: '',
      place: organisation.place,
      date: today,
    },
    marks: { secrecy: null, urgency: null, draft: null, copy: null },
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
    properties: { name: TITLE, subject: '', organisation: organisation.name },
  };
}

const headCell = (text: string): TableCell => ({ runs: [{ text, bold: true }], align: 'center' });

function sectionRow(band: TaskBand, count: number): TableRow {
  const runs = [{ text: `${taskBandNames[band].vi} (${count})`, bold: true }];
  return { kind: 'section', cells: [{ runs, span: 6, align: 'left' }] };
}

function row(task: ListedTask, ordinal: number): TableRow {
  const citation = citationOf(task);
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
