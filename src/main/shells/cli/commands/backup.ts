import { createBackup } from '#shared/backup/backup.contract.ts';
import type { Command } from '../command.ts';

export const backup: Command = {
  name: 'backup',
  arguments: [],
  options: {
    out: { type: 'string', value: 'THƯ_MỤC', help: 'thư mục nhận bản sao lưu (mặc định: trong kho dữ liệu)' },
  },
  summary: 'sao lưu thành một tệp và mở thử để kiểm chứng',
  run: async ({ session, text, path }) => {
    const out = text('out');
    await session.signIn();
    const { backup: made } = await session.call(createBackup, { folder: out === null ? null : path(out) });
    return { text: [made.path], json: made };
  },
};
