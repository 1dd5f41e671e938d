import { exportPeopleRecords } from '#shared/people/people.contract.ts';
import type { Command } from '../command.ts';
import { UsageError } from '../usage-error.ts';
import { writeOutputFile } from '../write-output.ts';

export const exportPeople: Command = {
  name: 'export people',
  arguments: [],
  options: {
    format: { type: 'string', value: 'jsonl', help: 'mỗi người một dòng JSON (dạng duy nhất hiện có)' },
    out: { type: 'string', value: 'TỆP', help: 'ghi vào tệp thay vì in ra' },
  },
  summary: 'xuất dữ liệu cán bộ, chiến sĩ cho chương trình khác',
  run: async ({ session, text, path }) => {
    const format = text('format') ?? 'jsonl';
    if (format !== 'jsonl') throw new UsageError(`Không có dạng xuất "${format}"; dùng --format jsonl.`);
    await session.signIn();
    const { records } = await session.call(exportPeopleRecords, {});
    const lines = records.map((record) => JSON.stringify(record));
    const out = text('out');
    if (out === null) return { text: lines };
    const written = await writeOutputFile(path(out), lines.map((line) => `${line}\n`).join(''));
    return {
      text: [`Đã ghi ${lines.length} người vào ${written}`],
      json: { path: written, people: lines.length },
    };
  },
};
