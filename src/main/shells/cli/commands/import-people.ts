import type { OutputOf } from '#shared/contract/define.ts';
import { type CallError, Refusal, refusalToError } from '#shared/contract/errors.ts';
import { formatVietnamese } from '#shared/domain/local-date.ts';
import { applyRoster, type PreviewRow, previewRoster } from '#shared/exchange/exchange.contract.ts';
import { rosterSentence } from '#shared/exchange/roster-messages.ts';
import type { Command } from '../command.ts';

type Preview = OutputOf<typeof previewRoster>;
type Applied = OutputOf<typeof applyRoster>;

const STATUS_NAMES: Record<PreviewRow['status'], string> = {
  new: 'mới',
  changed: 'thay đổi',
  same: 'không đổi',
  doubt: 'cần xem',
  refused: 'từ chối',
};

export const importPeople: Command = {
  name: 'import people',
  arguments: ['TỆP'],
  options: {
    'dry-run': { type: 'boolean', help: 'chỉ xem trước, không ghi gì' },
    strict: { type: 'boolean', help: 'có một dòng cần xem hoặc bị từ chối thì không ghi dòng nào' },
  },
  summary: 'nhập danh sách cán bộ, chiến sĩ từ Excel; ghi các dòng rõ ràng trong một lần',
  run: async ({ session, argument, flag, path, io }) => {
    await session.signIn();
    const preview = await session.call(previewRoster, { fileId: await session.putFile(path(argument(0))) });
    for (const name of preview.otherSheets) io.say(`Trang tính chưa đọc: ${name}`);
    for (const title of preview.unread) io.say(`Cột không đọc vì chưa hiểu tiêu đề: ${title}`);
    for (const { row, text } of preview.skipped)
      io.say(`Dòng ${row} không phải dòng cán bộ, không đọc: ${text}`);
    const applied = flag('dry-run') ? null : await apply();
    const result = {
      text: [...previewLines(preview), appliedLine(applied)],
      json: summary(preview, applied),
    };
    const wouldRefuse = flag('dry-run') && flag('strict') && preview.rows.some(needsAttention);
    return wouldRefuse ? { ...result, refusal: strictRefusal(preview) } : result;

    async function apply(): Promise<Applied> {
      try {
        return await session.call(applyRoster, { previewId: preview.previewId, strict: flag('strict') });
      } catch (error) {
        // The rows that stand in the way are the reason; they belong beside the refusal.
        for (const line of previewLines(preview)) io.say(line);
        throw error;
      }
    }
  },
};

/** Counts, then every row a person must look at, with its reasons. */
function previewLines({ fileName, sheetName, asOf, counts, rows }: Preview): string[] {
  const counted = Object.entries(STATUS_NAMES).map(
    ([status, name]) => `${name} ${counts[status as PreviewRow['status']] ?? 0}`,
  );
  const day = asOf === null ? '' : `, số liệu đến ngày ${formatVietnamese(asOf)}`;
  const heading = `${fileName}, trang tính "${sheetName}"${day}: ${rows.length} dòng (${counted.join(', ')})`;
  return [heading, ...rows.filter(needsAttention).map(rowLine)];
}

function needsAttention({ status }: PreviewRow): boolean {
  return status === 'doubt' || status === 'refused';
}

function rowLine({ row, status, fullName, issues }: PreviewRow): string {
  const reasons = issues.filter((issue) => issue.severity !== 'note').map(reasonOf);
  const who = fullName === '' ? `Dòng ${row}` : `Dòng ${row}, ${fullName}`;
  return `${who} (${STATUS_NAMES[status]}): ${reasons.join(' ')}`;
}

/** The sentence of a remark and, of a doubt, what there is to choose from. */
function reasonOf(issue: PreviewRow['issues'][number]): string {
  const sentence = rosterSentence(issue, 'vi');
  if (!issue.choices || issue.choices.length === 0) return sentence;
  // The choice without a label is the one of the importer itself: nobody of the store.
  const labels = issue.choices.map(({ label }) => label || 'người mới');
  return `${sentence} Có thể chọn: ${labels.join('; ')}.`;
}

/** What a strict import will answer, told already by its dry run. */
function strictRefusal({ rows }: Preview): CallError {
  const left = rows.filter(needsAttention).map(({ row }) => row);
  const list = left.slice(0, 20).join(', ');
  return refusalToError(new Refusal('IMPORT_STRICT', { rows: left.length, list }));
}

function appliedLine(applied: Applied | null): string {
  if (!applied) return 'Không ghi gì vào kho dữ liệu.';
  const { created, changed, same, leftOut } = applied;
  return `Đã ghi: thêm ${created}, sửa ${changed}, không đổi ${same}, bỏ lại ${leftOut}.`;
}

/** Rows taken as they stand are only counted. */
function summary(preview: Preview, applied: Applied | null) {
  const { fileName, sheetName, otherSheets, asOf, counts, unread, rows } = preview;
  const remarked = rows.filter((row) => needsAttention(row) || row.issues.length > 0);
  const told = remarked.map((row) => ({
    ...row,
    issues: row.issues.map((issue) => ({ ...issue, sentence: rosterSentence(issue, 'vi') })),
  }));
  return { fileName, sheetName, otherSheets, asOf, counts, unread, rows: told, applied };
}
