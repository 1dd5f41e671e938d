import { makeDemonstration } from '../../../demo/make-demonstration.ts';
import type { Command } from '../command.ts';
import { UsageError } from '../usage-error.ts';

export const demo: Command = {
  name: 'demo',
  arguments: [],
  options: {
    out: { type: 'string', value: 'THƯ_MỤC', help: 'nơi nhận kho trình diễn, báo cáo và văn bản' },
  },
  summary: 'tạo kho trình diễn với số liệu minh họa, lập mọi báo cáo và văn bản',
  run: async ({ session, text, path }) => {
    const out = text('out');
    if (out === null) throw new UsageError('Thiếu --out THƯ_MỤC: nơi nhận kho trình diễn.');
    const files = await makeDemonstration(path(out), session.options);
    return { text: files, json: { files } };
  },
};
