/** The printed sheet goes into a safe of the office: it is Vietnamese whatever language the screen speaks. */
export const recoverySheetWords = {
  title: 'PHIẾU KHÓA KHÔI PHỤC',
  subtitle: 'Kho dữ liệu chương trình Đảng vụ',
  purpose:
    'Khóa dưới đây mở được kho dữ liệu công tác đảng, công tác chính trị của cơ quan khi quên mật khẩu. Chương trình không lưu khóa này; mất phiếu và quên mật khẩu thì không có cách nào khác để mở kho.',
  administrator: 'Tài khoản quản trị:',
  dataFolder: 'Thư mục dữ liệu:',
  rules: [
    'Cho phiếu vào phong bì, niêm phong, ký giáp lai và giữ trong két của cơ quan theo chế độ quản lý tài liệu mật.',
    'Không chụp ảnh, không sao chép, không gửi khóa qua mạng hoặc lưu trong máy tính.',
    'Chỉ mở niêm phong khi cần đặt lại mật khẩu, có mặt người giữ phiếu và quản trị viên; sau khi dùng thì tạo khóa mới.',
    'Khi tạo khóa mới, phiếu này hết hiệu lực và phải hủy.',
  ],
  keeper: 'NGƯỜI GIỮ PHIẾU',
  maker: 'NGƯỜI LẬP PHIẾU',
  signNote: '(Ký, ghi rõ họ tên)',
} as const;
