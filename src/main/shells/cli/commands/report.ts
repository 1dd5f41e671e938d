import { runReport } from '#shared/reports/reports.contract.ts';
import type { Command } from '../command.ts';
import { UsageError } from '../usage-error.ts';

export const report: Command = {
  name: 'report',
  arguments: ['TÊN'],
  options: {
    period: {
      type: 'string',
      value: 'KỲ',
      help: '2024, 2024-H1, 2024-Q3 hoặc 2024-05; không ghi là đến hôm nay',
    },
    day: { type: 'string', value: 'NGÀY', help: 'tính đến ngày này, ví dụ 2024-12-31' },
    unit: { type: 'string', value: 'MÃ', help: 'chỉ một đơn vị, ví dụ 06652 hoặc PX03' },
    out: { type: 'string', value: 'THƯ_MỤC', help: 'thư mục nhận Bản gửi và Bản lưu' },
  },
  summary: 'lập báo cáo Excel: Bản gửi và Bản lưu',
  run: async ({ session, argument, text, path }) => {
    const out = text('out');
    if (out === null) throw new UsageError('Thiếu --out THƯ_MỤC: nơi nhận báo cáo.');
    await session.signIn();
    const { files, rows } = await session.call(runReport, {
      name: argument(0),
      period: text('period'),
      asOf: text('day'),
      unitCode: text('unit'),
    });
    const written = [];
    for (const file of files)
      written.push({ copy: file.copy, path: await session.saveFile(file, path(out)) });
    return { text: written.map((file) => file.path), json: { rows, files: written } };
  },
};
