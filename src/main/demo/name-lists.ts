/** Parts of names that are common in the province; the people made of them are invented. */

// Repeated as often as they are met.
export const familyNames = words(`
  Nguyễn Nguyễn Nguyễn Nguyễn Nguyễn Nguyễn Trần Trần Lê Lê Phạm Phạm Vũ Vũ Hoàng Hoàng
  Bùi Đặng Đỗ Ngô Dương Đinh Đoàn Phan Trịnh Mai Hà Tô Lương Đào Cao Tạ`);

/** Ethnic groups of the province, with family names met among them. */
export const minorities: readonly { ethnicity: string; familyNames: readonly string[] }[] = [
  { ethnicity: 'Tày', familyNames: words('Hoàng Nông Lô Lương Vi') },
  { ethnicity: 'Dao', familyNames: words('Bàn Triệu Chíu Đặng Dương') },
  { ethnicity: 'Sán Dìu', familyNames: words('Lục Từ Diệp Trương Tạ') },
  { ethnicity: 'Sán Chay', familyNames: words('Trần Nình Tằng Hoàng Lý') },
  { ethnicity: 'Hoa', familyNames: words('Lưu Phùng Hà Lâm Trần') },
];

export const maleNames = {
  middle: words(
    `Văn Văn Đức Minh Quang Hữu Xuân Đình Ngọc Thanh Mạnh Công Tuấn Trung Anh Hải Bá Thế Tiến Việt`,
  ),
  given: words(`
    Hùng Dũng Cường Sơn Hải Nam Long Thành Tùng Tuấn Quân Hiếu Phong Đạt Khánh Bình Thắng Kiên Trường
    Hưng Lâm Giang Vinh An Đông Toàn Chiến Quyết Huy Đăng Phúc Bách`),
};

export const femaleNames = {
  middle: words('Thị Thị Thị Thu Ngọc Thanh Minh Phương Bích Khánh Mai Hồng'),
  given: words(`
    Hương Lan Hà Hoa Trang Linh Thảo Ngân Yến Hạnh Nga Thủy Dung Vân Hằng Huyền Oanh Quỳnh Nhung Hiền Anh Giang`),
};

/** Homes outside the province, as people write them. */
export const otherHomes: readonly string[] = [
  'Thành phố Hải Phòng',
  'Tỉnh Bắc Ninh',
  'Tỉnh Hưng Yên',
  'Tỉnh Ninh Bình',
  'Tỉnh Lạng Sơn',
  'Tỉnh Phú Thọ',
  'Tỉnh Thanh Hóa',
  'Thành phố Hà Nội',
];

function words(text: string): readonly string[] {
  return text.trim().split(/\s+/);
}
