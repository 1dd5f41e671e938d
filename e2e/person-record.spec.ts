import { administrator, expect, test } from './fixtures.ts';
import { PeoplePage } from './pages/people.page.ts';
import { Shell } from './pages/shell.page.ts';
import { SignInPage } from './pages/sign-in.page.ts';

test.use({ kind: 'commune' });

test.beforeEach(async ({ page }) => {
  await new SignInPage(page).signIn(administrator);
});

test('a career is entered row by row without the mouse, and the list of another day follows it', async ({
  page,
  picture,
}) => {
  // Five rows, key by key.
  test.slow();
  const people = new PeoplePage(page);
  await people.open('Đặng Thị Anh');
  await people.sheet('Quá trình');
  await people.addRow('Cấp bậc hàm', ['trung uy', '1/7/2026', '15/QĐ-CAT']);
  await expect(people.history('Cấp bậc hàm').getByRole('row').first()).toContainText('01/07/2026Trung úy');
  await people.addRow('Khen thưởng', ['Giấy khen', '2024', 'Giám đốc Công an tỉnh', '8/QĐ']);
  await people.addRow('Gia đình', ['Bố', 'Đặng Văn Bình', '1970', 'Quảng Ninh', 'Công nhân']);
  await people.addRow('Đánh giá, xếp loại', ['2025', '', 'hoan thanh tot']);
  await people.addRow('Đào tạo, bồi dưỡng', [
    'Trung cấp An ninh',
    '',
    'Trường Trung cấp ANND I',
    '',
    '2016',
    '9/2018',
  ]);
  await expect(people.history('Đào tạo, bồi dưỡng')).toContainText('2016 – 09/2018');
  await expect(people.history('Đánh giá, xếp loại')).toContainText('Hoàn thành tốt nhiệm vụ');
  await picture('qua-trinh');

  await page.keyboard.press('Escape');
  await people.search.fill('dang thi anh');
  await expect.poll(() => people.list.column('Cấp bậc')).toEqual(['Trung úy']);
  await people.asOf('30/6/2026');
  await expect(page.getByRole('status')).toContainText(
    'Danh sách theo số liệu ngày 30/06/2026, không phải hôm nay.',
  );
  await expect.poll(() => people.list.column('Cấp bậc')).toEqual(['Thiếu úy']);
  await picture('so-lieu-ngay');
  await people.action('Về hôm nay');
  await expect.poll(() => people.list.column('Cấp bậc')).toEqual(['Trung úy']);
});

test('two units on one day are remarked upon, and the remark leads to the row', async ({ page, picture }) => {
  const people = new PeoplePage(page);
  await people.open('Đặng Thị Anh');
  await people.sheet('Quá trình');
  await people.addRow('Chức vụ, đơn vị', ['hong gai', '', 'Cán bộ', '1/1/2026', '31/3/2026']);
  await people.addRow('Chức vụ, đơn vị', ['ha tu', '', 'Cán bộ', '1/2/2026', '30/4/2026']);
  const remarks = people.panel.getByRole('region', { name: 'Cần xem lại' });
  await expect(remarks).toContainText('Ở hai đơn vị cùng lúc từ 01/02/2026 đến 31/03/2026');
  await picture('can-xem-lai');
  await remarks.getByRole('button', { name: 'Đến dòng này' }).first().click();
  await expect(
    people
      .history('Chức vụ, đơn vị')
      .getByRole('button', { name: /^Sửa: / })
      .and(page.locator(':focus')),
  ).toBeVisible();

  const rows = people.history('Chức vụ, đơn vị').getByRole('row');
  await expect(rows).toHaveCount(3);
  await rows.filter({ hasText: 'Hồng Gai' }).getByRole('button', { name: /^Bỏ: / }).click();
  await expect(remarks).toBeHidden();
  await new Shell(page).notice('Đã bỏ').getByRole('button', { name: 'Hoàn tác' }).click();
  await expect(remarks).toBeVisible();
});

test('a row is corrected in place, what is wrong is said at its field, Esc leaves it', async ({ page }) => {
  const people = new PeoplePage(page);
  await people.open('Đặng Thị Anh');
  await people.sheet('Quá trình');
  const ranks = people.history('Cấp bậc hàm');
  await ranks.getByRole('button', { name: /^Sửa: / }).click();
  await people.field('Từ ngày').fill('31/2/2020');
  await page.keyboard.press('Control+s');
  await expect(ranks.getByText('Không có ngày này. Ghi như 1/9/26 hoặc 01/09/2026.')).toBeVisible();
  await expect(people.field('Từ ngày')).toBeFocused();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Ở lại' }).click();
  await people.field('Từ ngày').fill('2020');
  await page.keyboard.press('Control+s');
  await expect(ranks.getByRole('row')).toContainText('2020Thiếu úy');
  await expect(people.panel).toBeVisible();
});

test('the personal record follows form 2-KNĐ, and a form typed beside it stays', async ({
  page,
  picture,
}) => {
  const people = new PeoplePage(page);
  await people.open('Đặng Thị Anh');
  await people.field('Ghi chú').fill('Đang học tại Hà Nội');
  await people.sheet('Lý lịch');
  await people.field('Nơi sinh').fill('Phường Cửa Ông, Quảng Ninh');
  await people.field('Số lý lịch đảng viên').fill('123 456 ab');
  await people.field('Số thẻ đảng viên').fill('123');
  await page.keyboard.press('Control+s');
  await expect(people.panel.getByText('Số thẻ đảng viên có 8 chữ số.')).toBeVisible();
  await people.field('Số thẻ đảng viên').fill('12345678');
  await picture('ly-lich');
  await page.keyboard.press('Control+s');
  await expect(new Shell(page).notice('Đã lưu lý lịch Đặng Thị Anh')).toBeVisible();
  await expect(people.field('Số lý lịch đảng viên')).toHaveValue('123456AB');

  // The other sheet kept what was typed, and saving it is no quarrel with oneself.
  await people.sheet('Thông tin chính');
  await expect(people.field('Ghi chú')).toHaveValue('Đang học tại Hà Nội');
  await page.keyboard.press('Control+s');
  await expect(new Shell(page).notice('Đã lưu hồ sơ Đặng Thị Anh')).toBeVisible();
  await people.sheet('Lịch sử sửa');
  await expect(people.panel.getByRole('list', { name: 'Lịch sử sửa' })).toContainText('Số thẻ đảng viên');
});

test('a new unit in the form asks since when, and the old one stays in the histories', async ({
  page,
  picture,
}) => {
  const people = new PeoplePage(page);
  await people.open('Đặng Thị Anh');
  await people.field('Đơn vị').fill('hong gai');
  await page.getByRole('option', { name: 'Công an phường Hồng Gai' }).click();
  const since = people.panel.getByRole('radiogroup', { name: 'Cấp bậc, chức vụ hoặc đơn vị mới:' });
  await expect(since.getByRole('radio', { name: 'Thay đổi từ ngày' })).toBeChecked();
  await since.getByRole('textbox', { name: 'Ngày thay đổi' }).fill('1/10/2026');
  await since.getByRole('textbox', { name: 'Ngày thay đổi' }).blur();
  await picture('thay-doi-tu-ngay');
  await page.keyboard.press('Control+s');
  await expect(new Shell(page).notice('Đã lưu hồ sơ Đặng Thị Anh')).toBeVisible();
  await people.sheet('Quá trình');
  const rows = people.history('Chức vụ, đơn vị').getByRole('row');
  await expect(rows.first()).toContainText('từ 01/10/2026Công an phường Hồng Gai');
  await expect(rows.last()).toContainText('đến 30/09/2026Công an phường Mông Dương');

  await people.sheet('Thông tin chính');
  await people.field('Chức vụ').fill('Đội trưởng');
  await people.panel.getByRole('radio', { name: 'Sửa cho đúng số liệu' }).check();
  await page.keyboard.press('Control+s');
  await people.sheet('Quá trình');
  await expect(rows).toHaveCount(2);
  await expect(rows.first()).toContainText('Đội trưởng');
});
