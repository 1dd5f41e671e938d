import type { OutputOf } from '#shared/contract/define.ts';
import { instantText } from '#shared/domain/instant-text.ts';
import { getStatus, restoreBackup } from '#shared/system/system.contract.ts';
import { CallRefused } from '../../../core/call-core.ts';
import type { CliSession } from '../cli-session.ts';
import type { Command } from '../command.ts';

export const restore: Command = {
  name: 'restore',
  arguments: ['TỆP'],
  options: {},
  summary: 'khôi phục một bản sao lưu; kho đang có được giữ lại trong thư mục replaced',
  run: async ({ session, argument, path, io }) => {
    await signInWhenSound(session);
    const restored = await session.call(restoreBackup, {
      fileId: await session.putFile(path(argument(0))),
      signInName: session.accountName,
      // The password of the day of the backup, when it has changed since.
      password: io.env.DANGVU_BACKUP_PASSWORD ?? (await session.password()),
    });
    const kept =
      restored.previousKeptAt === null ? [] : [`Kho trước đó được giữ tại: ${restored.previousKeptAt}`];
    return {
      text: [
        `Đã khôi phục ${restored.people} hồ sơ, sao lưu lúc ${instantText(restored.createdAt)}`,
        ...kept,
        ...papers(restored),
      ],
      json: restored,
    };
  },
};

function papers({ attachments, missingAttachments: missing }: OutputOf<typeof restoreBackup>): string[] {
  if (missing === 0) return attachments === 0 ? [] : [`Giấy tờ, ảnh kèm theo: ${attachments}, đủ cả`];
  return [
    `Thiếu ${missing} trên ${attachments} giấy tờ, ảnh: hồ sơ vẫn đủ, chỉ chưa có tệp.`,
    'Chép thư mục dang-vu-attachments nằm cạnh bản sao lưu vào thư mục backups của kho rồi mở chương trình.',
  ];
}

/** Only the administrator may replace a store that is there; into a damaged one nobody can sign in any more. */
async function signInWhenSound(session: CliSession): Promise<void> {
  const { state } = await session.call(getStatus, {});
  if (state !== 'signedOut') return;
  try {
    await session.signIn();
  } catch (error) {
    if (!(error instanceof CallRefused) || error.error.code !== 'STORE_DAMAGED') throw error;
  }
}
