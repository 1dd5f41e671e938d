import { administrator, expect, test } from './fixtures.ts';
import { PeoplePage } from './pages/people.page.ts';
import { Shell } from './pages/shell.page.ts';
import { SignInPage } from './pages/sign-in.page.ts';

test.use({ kind: 'commune' });

test.beforeEach(async ({ page }) => {
  await new SignInPage(page).signIn(administrator);
});

test('a person is added by keyboard, field after field, with dates as on paper', async ({
  page,
  picture,
}) => {
  const people = new PeoplePage(page);
  const keys = page.keyboard;
  await people.action('Thêm người');
  await expect(people.field('Họ và tên')).toBeFocused();
  await keys.type('Ngô Thị Ánh Tuyết');
  await keys.press('Enter');
  await people.pick('Giới tính', 'Nữ');
  await people.field('Ngày sinh').focus();
  await keys.type('1/9/90');
  await keys.press('Enter');
  await expect(people.field('Ngày sinh')).toHaveValue('01/09/1990');
  await keys.type('999001');
  await keys.press('Enter');
  await expect(people.field('Số hiệu CAND')).toHaveValue('999-001');
  await keys.type('022190001234');
  await keys.press('Enter');
  await people.pick('Cấp bậc hàm', 'Đại úy');
  await people.field('Chức vụ').fill('Cán bộ');
  await people.field('Đơn vị').fill('hong gai');
  await keys.press('ArrowDown');
  await keys.press('Enter');
  await expect(people.field('Đơn vị')).toHaveValue('Công an phường Hồng Gai');
  await people.field('Ngày vào Đảng').fill('05/2015');
  await picture('them-nguoi');
  await keys.press('Control+s');
  await expect(new Shell(page).notice('Đã thêm Ngô Thị Ánh Tuyết')).toBeVisible();

  await people.expectCount(241);
  await people.search.fill('999-001');
  await people.expectCount(1);
  expect((await people.list.cells())[0]).toEqual([
    '1',
    'Ngô Thị Ánh Tuyết',
    'Nữ',
    '01/09/1990',
    '999-001',
    'Đại úy',
    'Cán bộ',
    'Công an phường Hồng Gai',
    '05/2015',
  ]);
});

test('a duplicate is shown while it is typed, and the other record opens', async ({ page, picture }) => {
  const people = new PeoplePage(page);
  await people.action('Thêm người');
  await people.field('Họ và tên').fill('Lục Văn Thắng');
  await people.field('Ngày sinh').fill('24/11/1996');
  const similar = people.panel.getByRole('region', { name: 'Có thể trùng' });
  await expect(similar).toContainText('Trùng họ tên và ngày sinh với Lục Văn Thắng, Công an phường Liên Hòa');
  await people.field('Số hiệu CAND').fill('300531');
  await expect(similar).toContainText('Trùng số hiệu 300-531 với Bùi Công Sơn');
  await picture('trung-khi-go');

  await page.keyboard.press('Control+s');
  await expect(people.panel.getByText('Trùng số hiệu 300-531 với Bùi Công Sơn').last()).toBeVisible();
  await people.expectCount(240);

  await similar.getByRole('button', { name: 'Mở' }).first().click();
  await page.getByRole('button', { name: 'Rời đi, không lưu' }).click();
  await expect(people.field('Số hiệu CAND')).toHaveValue(/505-987|300-531/);
});

test('what is wrong is said at its field, and nothing is saved', async ({ page }) => {
  const people = new PeoplePage(page);
  await people.action('Thêm người');
  await people.field('Ngày sinh').fill('31/02/1990');
  await people.field('Số định danh').fill('123');
  await page.keyboard.press('Control+s');
  await expect(people.panel.getByText('Chưa nhập.')).toBeVisible();
  await expect(people.panel.getByText('Không có ngày này. Ghi như 1/9/26 hoặc 01/09/2026.')).toBeVisible();
  await expect(people.panel.getByText('Số định danh có 12 chữ số.')).toBeVisible();
  await expect(people.field('Họ và tên')).toBeFocused();
  await people.expectCount(240);
});

test('leaving a form with something typed asks first, and staying keeps it', async ({ page, picture }) => {
  const people = new PeoplePage(page);
  const shell = new Shell(page);
  await people.open('Đặng Thị Anh');
  await people.field('Ghi chú').fill('Đang học tại Hà Nội');
  await shell.goTo('Hệ thống');
  await expect(shell.dialog('Có thay đổi chưa lưu')).toBeVisible();
  await picture('chua-luu');
  await page.getByRole('button', { name: 'Ở lại' }).click();
  await expect(people.field('Ghi chú')).toHaveValue('Đang học tại Hà Nội');

  await people.field('Ghi chú').press('Escape');
  await page.getByRole('button', { name: 'Rời đi, không lưu' }).click();
  await expect(people.panel).toBeHidden();
  await people.open('Đặng Thị Anh');
  await expect(people.field('Ghi chú')).toHaveValue('');
});

test('the back button asks before it drops what was typed', async ({ page }) => {
  const people = new PeoplePage(page);
  const shell = new Shell(page);
  await shell.goTo('Hệ thống');
  await shell.goTo('Cán bộ, đảng viên');
  await people.open('Đặng Thị Anh');
  await people.field('Ghi chú').fill('Đang học tại Hà Nội');
  await page.evaluate(() => history.back());
  await expect(shell.dialog('Có thay đổi chưa lưu')).toBeVisible();
  await page.getByRole('button', { name: 'Ở lại' }).click();
  await expect(people.field('Ghi chú')).toHaveValue('Đang học tại Hà Nội');

  await page.evaluate(() => history.back());
  await page.getByRole('button', { name: 'Rời đi, không lưu' }).click();
  await expect(page.getByRole('heading', { name: 'Tài khoản' })).toBeVisible();
});

test('the history of a record says who changed what', async ({ page, picture }) => {
  const people = new PeoplePage(page);
  await people.open('Đặng Thị Anh');
  await people.field('Chức vụ').fill('Phó Trưởng Công an phường');
  await page.keyboard.press('Control+s');
  await expect(new Shell(page).notice('Đã lưu hồ sơ Đặng Thị Anh')).toBeVisible();
  await people.sheet('Lịch sử sửa');
  const entries = people.panel.getByRole('list', { name: 'Lịch sử sửa' }).getByRole('listitem');
  await expect(entries).toHaveCount(2);
  await expect(entries.first()).toContainText('Sửa hồ sơ');
  await expect(entries.first()).toContainText(administrator.displayName);
  await expect(entries.first()).toContainText('Cán bộ → Phó Trưởng Công an phường');
  await expect(entries.last()).toContainText('Tạo hồ sơ');
  await expect(entries.last()).toContainText('roster-commune.xlsx');
  await picture('lich-su');
});

test('two people edit one record: neither loses anything', async ({ page, context, picture }) => {
  const here = new PeoplePage(page);
  await here.open('Đặng Thị Anh');
  await here.field('Ghi chú').fill('Ghi ở máy này');
  await here.field('Chức vụ').fill('Đội trưởng');

  const otherWindow = await context.newPage();
  await otherWindow.goto(page.url());
  const there = new PeoplePage(otherWindow);
  await there.open('Đặng Thị Anh');
  await there.field('Chức vụ').fill('Phó đội trưởng');
  await there.field('Quê quán').fill('Phường Hà Tu, Quảng Ninh');
  await otherWindow.keyboard.press('Control+s');
  await expect(new Shell(otherWindow).notice('Đã lưu hồ sơ Đặng Thị Anh')).toBeVisible();

  const question = here.panel.getByRole('alert');
  await expect(question).toContainText('Đặng Thị Anh vừa được sửa ở nơi khác');
  await expect(question).toContainText('Chức vụ: Cán bộ → Phó đội trưởng (ở đây đang nhập: Đội trưởng)');
  await picture('hai-noi-cung-sua');
  await question.getByRole('button', { name: 'Giữ phần đang nhập, nhận phần còn lại' }).click();
  await expect(here.field('Quê quán')).toHaveValue('Phường Hà Tu, Quảng Ninh');
  await expect(here.field('Chức vụ')).toHaveValue('Đội trưởng');
  await page.keyboard.press('Control+s');
  await expect(there.field('Chức vụ')).toHaveValue('Đội trưởng');
  await expect(there.field('Ghi chú')).toHaveValue('Ghi ở máy này');
});

test('a person goes into the bin, comes back by undo, and out of the bin by the menu', async ({
  page,
  picture,
}) => {
  const people = new PeoplePage(page);
  const shell = new Shell(page);
  await people.list.line('Đặng Thị Anh').click();
  await page.keyboard.press('Delete');
  await people.expectCount(239);
  const said = shell.notice('Đã bỏ Đặng Thị Anh vào thùng rác');
  await picture('thung-rac-hoan-tac');
  await said.getByRole('button', { name: 'Hoàn tác' }).click();
  await people.expectCount(240);

  await people.list.lines.first().click();
  await page.keyboard.press('Shift+ArrowDown');
  await page.keyboard.press('Delete');
  await shell.dialog('Bỏ 2 người vào thùng rác').getByRole('button', { name: 'Bỏ vào thùng rác' }).click();
  await people.expectCount(238);

  await people.openBin();
  await people.expectCount(2);
  await people.bin.lines.first().click({ button: 'right' });
  await page.getByRole('menuitem', { name: 'Khôi phục' }).click();
  await people.expectCount(1);
  await people.action('Thùng rác');
  await people.expectCount(239);
});
