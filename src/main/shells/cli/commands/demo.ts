import { makeDemonstration } from '../../../demo/make-demonstration.ts';
import type { Command } from '../command.ts';
import { UsageError } from '../usage-error.ts';

export const demo: Command = {
  name: 'demo',
  arguments: [],
  options: {
    out: { type: 'string', value: 'THƯ_MỤC', help: 'nơi nhận kho minh họa, báo cáo và văn bản' },
  },
  summary: 'tạo kho minh họa với số liệu giả định, lập mọi báo cáo và văn bản',
  run: async ({ session, text, path }) => {
    const out = text('out');
    if (out === null) throw new UsageError('Thiếu --out THƯ_MỤC: nơi nhận kho minh họa.');
    const files = await makeDemonstration(path(out), session.options);
    return { text: files, json: { files } };
  },
};
