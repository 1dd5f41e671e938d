import type { Command, OptionDeclaration } from './command.ts';

/** Options of every command. */
export const commonOptions: Readonly<Record<string, OptionDeclaration>> = {
  data: { type: 'string', value: 'THƯ_MỤC', help: 'kho dữ liệu ở thư mục này' },
  account: { type: 'string', value: 'TÊN', help: 'tài khoản đăng nhập (mặc định: quantri)' },
  json: { type: 'boolean', help: 'in kết quả cho chương trình khác đọc' },
  help: { type: 'boolean', help: 'in phần này' },
};

/** The whole help, or that of one command. */
export function usageText(commands: readonly Command[]): string {
  return [
    'Đảng vụ - dòng lệnh',
    '',
    ...commands.flatMap(commandLines),
    'Tùy chọn chung',
    ...optionLines(commonOptions),
    '',
    'Mật khẩu lấy từ biến môi trường DANGVU_PASSWORD hoặc từ đầu vào chuẩn, không bao giờ từ đối số.',
    'Khi khôi phục, nếu mật khẩu ngày sao lưu đã khác: đặt thêm DANGVU_BACKUP_PASSWORD.',
    'Mã thoát: 0 xong, 1 bị từ chối (lý do ở đầu ra lỗi), 2 dòng lệnh sai.',
  ].join('\n');
}

function commandLines(command: Command): string[] {
  const words = ['npm run -s cli --', command.name, ...command.arguments];
  return [`  ${words.join(' ')}`, `      ${command.summary}`, ...optionLines(command.options), ''];
}

function optionLines(options: Readonly<Record<string, OptionDeclaration>>): string[] {
  return Object.entries(options).map(([name, { value, help }]) => {
    const shown = value === undefined ? `--${name}` : `--${name} ${value}`;
    return `      ${shown.padEnd(24)} ${help}`;
  });
}
