import { verifyStore } from '#shared/audit/audit.contract.ts';
import { type CallError, Refusal, refusalToError } from '#shared/contract/errors.ts';
import type { Command } from '../command.ts';

export const verify: Command = {
  name: 'verify',
  arguments: [],
  options: {},
  summary: 'kiểm tra kho dữ liệu và nhật ký',
  run: async ({ session }) => {
    await session.signIn();
    const found = await session.call(verifyStore, {});
    const sound = (yes: boolean) => (yes ? 'tốt' : 'CÓ LỖI');
    return {
      text: [
        `Tệp dữ liệu: ${sound(found.integrity.join() === 'ok')}`,
        `Liên kết giữa các hồ sơ: ${sound(found.foreignKeys === 0)}`,
        `Cấp bậc, chức vụ, đơn vị từng ngày: ${sound(found.standings === 0)}`,
        `Nhật ký (${found.auditRows} dòng): ${sound(found.auditBrokenAt === null)}`,
      ],
      json: found,
      ...(found.sound ? {} : { refusal: unsound(found.auditBrokenAt, session.options.dataDir) }),
    };
  },
};

function unsound(auditBrokenAt: number | null, path: string): CallError {
  const refusal =
    auditBrokenAt === null
      ? new Refusal('STORE_DAMAGED', { path })
      : new Refusal('AUDIT_BROKEN', { sequence: auditBrokenAt });
  return refusalToError(refusal);
}
