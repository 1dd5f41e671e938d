import { administrator, expect, test } from './fixtures.ts';
import { PeoplePage } from './pages/people.page.ts';
import { Shell } from './pages/shell.page.ts';
import { SignInPage } from './pages/sign-in.page.ts';
import { SystemPage } from './pages/system.page.ts';
import { UnitsPage } from './pages/units.page.ts';
import { hideThisComputer } from './this-computer.ts';

test.use({ kind: 'commune' });

const leader = { displayName: 'Hoàng Văn Lãnh', signInName: 'lanhdao', password: 'lãnh đạo phòng 2026' };

test.beforeEach(async ({ page }) => {
  await new SignInPage(page).signIn(administrator);
});

test('a leader gets an account, and with it reads everything and edits nothing', async ({
  page,
  picture,
}) => {
  const shell = new Shell(page);
  const system = new SystemPage(page);
  const people = new PeoplePage(page);
  const signIn = new SignInPage(page);
  await system.open('Tài khoản');
  await page.getByRole('button', { name: 'Thêm tài khoản' }).click();
  await page.getByRole('textbox', { name: 'Họ và tên' }).fill(leader.displayName);
  await page.getByRole('textbox', { name: 'Tên đăng nhập' }).fill(leader.signInName);
  await page.getByRole('combobox', { name: 'Vai trò' }).click();
  await page.getByRole('option', { name: 'Lãnh đạo' }).click();
  await system.fillPassword('Mật khẩu ban đầu', leader.password);
  await picture('tai-khoan');
  await page.keyboard.press('Control+s');
  await expect(shell.notice(`Đã thêm tài khoản ${leader.displayName}.`)).toBeVisible();
  await expect(system.line('Tài khoản', 'lanhdao')).toContainText('Lãnh đạo');

  await shell.choose('Đăng xuất');
  await signIn.signIn(leader);
  await shell.goTo('Cán bộ, đảng viên');
  await people.expectCount(240);
  for (const action of ['Thêm người', 'Nhập từ Excel'])
    await expect(page.getByRole('button', { name: action })).toBeHidden();
  await people.open('Đặng Thị Anh');
  await expect(people.panel).toContainText('Tài khoản này chỉ được xem.');
  await expect(people.field('Họ và tên')).not.toBeEditable();
  await expect(people.save).toBeHidden();
  await shell.goTo('Tổ chức đảng, đơn vị');
  await expect(page.getByRole('button', { name: 'Thêm đơn vị' })).toBeHidden();
  const units = new UnitsPage(page);
  await units.search.fill('mong duong');
  await units.open('Công an phường Mông Dương');
  await expect(page.getByRole('textbox', { name: 'Tên đơn vị' })).not.toBeEditable();
  await system.open('Nhật ký');
  await expect(system.parts.getByRole('link')).toHaveText(['Nhật ký', 'Thông tin cơ quan', 'Giới thiệu']);
});

test('an account is locked and its password reset; the last administrator stays', async ({ page }) => {
  const shell = new Shell(page);
  const system = new SystemPage(page);
  await system.open('Tài khoản');
  await page.getByRole('button', { name: 'Thêm tài khoản' }).click();
  await page.getByRole('textbox', { name: 'Họ và tên' }).fill('Vũ Thị Nghiệp');
  await page.getByRole('textbox', { name: 'Tên đăng nhập' }).fill('nghiepvu');
  await system.fillPassword('Mật khẩu ban đầu', 'mật khẩu ban đầu 1');
  await page.getByRole('button', { name: 'Lưu', exact: true }).click();
  const officer = system.line('Tài khoản', 'nghiepvu');

  await officer.getByRole('button', { name: 'Khóa tài khoản' }).click();
  await shell
    .dialog(/Khóa tài khoản/)
    .getByRole('button', { name: 'Khóa tài khoản' })
    .click();
  await expect(officer).toContainText('Đã khóa');
  // Locking took the old password away, so unlocking asks for a new one.
  await officer.getByRole('button', { name: 'Mở khóa tài khoản' }).click();
  await system.fillPassword('Mật khẩu mới', 'mật khẩu đặt lại 2');
  await page.keyboard.press('Control+s');
  await expect(shell.notice('Đã đặt lại mật khẩu cho Vũ Thị Nghiệp.')).toBeVisible();
  await expect(officer).toContainText('Đang dùng');

  await system.line('Tài khoản', 'quantri').getByRole('button', { name: 'Khóa tài khoản' }).click();
  await shell
    .dialog(/Khóa tài khoản/)
    .getByRole('button', { name: 'Khóa tài khoản' })
    .click();
  await expect(shell.notice('là quản trị viên cuối cùng')).toBeVisible();

  await shell.choose('Đăng xuất');
  await new SignInPage(page).signIn({ signInName: 'nghiepvu', password: 'mật khẩu đặt lại 2' });
});

test('a backup is made now, rehearsed, and written down', async ({ page, program, picture }) => {
  const shell = new Shell(page);
  const system = new SystemPage(page);
  await system.open('Sao lưu');
  await page.getByRole('button', { name: 'Sao lưu ngay' }).click();
  await expect(shell.notice('Đã sao lưu và mở thử được')).toBeVisible();
  const line = system.line('Sao lưu', 'Theo lệnh');
  await expect(line).toContainText('240');
  await line.getByRole('button', { name: /^Diễn tập khôi phục/ }).click();
  await expect(shell.notice(/khôi phục được/)).toContainText('240 hồ sơ, 262 đơn vị (kể cả đã giải thể)');
  await hideThisComputer(page, program.folder);
  await picture('sao-luu');
});

test('the restore of a backup brings back what was there, and keeps what it replaced', async ({
  page,
  program,
}) => {
  const shell = new Shell(page);
  const system = new SystemPage(page);
  const people = new PeoplePage(page);
  await system.open('Sao lưu');
  await page.getByRole('button', { name: 'Sao lưu ngay' }).click();
  const name = (await system.line('Sao lưu', 'Theo lệnh').getByRole('cell').nth(5).innerText()).trim();
  await shell.goTo('Cán bộ, đảng viên');
  await people.list.line('Đặng Thị Anh').click();
  await page.keyboard.press('Delete');
  await people.expectCount(239);

  await system.open('Sao lưu');
  await page.getByRole('button', { name: 'Khôi phục…' }).click();
  const dialog = shell.dialog('Khôi phục từ bản sao lưu');
  const asked = page.waitForEvent('filechooser');
  await dialog.getByRole('button', { name: 'Chọn tệp sao lưu…' }).click();
  await (await asked).setFiles(`${program.folder}/backups/${name}`);
  await dialog.getByRole('textbox', { name: 'Tên đăng nhập' }).fill(administrator.signInName);
  await dialog.getByLabel('Mật khẩu', { exact: true }).fill(administrator.password);
  await dialog.getByRole('button', { name: 'Khôi phục', exact: true }).click();
  await expect(shell.notice('Đã khôi phục 240 hồ sơ')).toContainText(
    'Dữ liệu trước khi khôi phục được giữ ở',
  );
  await new SignInPage(page).signIn(administrator);
  await shell.goTo('Cán bộ, đảng viên');
  await people.expectCount(240);
});

test('the audit says who did what, and its chain and the store are proven sound', async ({
  page,
  program,
  picture,
}) => {
  const shell = new Shell(page);
  const system = new SystemPage(page);
  await system.open('Nhật ký');
  await expect(system.line('Nhật ký', 'Nhập danh sách cán bộ')).toContainText('roster-commune.xlsx');
  await expect(system.line('Nhật ký', 'Đăng nhập').first()).toContainText('trình duyệt trên máy');
  await hideThisComputer(page, program.folder);
  await picture('nhat-ky');
  await page.getByRole('button', { name: 'Kiểm tra nhật ký' }).click();
  await expect(shell.dialog('Kiểm tra nhật ký')).toContainText('Nhật ký nguyên vẹn');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Kiểm tra kho dữ liệu' }).click();
  await expect(shell.dialog('Kiểm tra kho dữ liệu').getByRole('listitem')).toHaveText([
    /Tệp dữ liệu nguyên vẹn/,
    /Liên kết giữa các hồ sơ đầy đủ/,
    /từng ngày khớp với quá trình công tác/,
    /Nhật ký nguyên vẹn/,
  ]);
  await picture('kiem-tra');
});

test('the office changes its name, and every screen says it', async ({ page, program, picture }) => {
  const system = new SystemPage(page);
  await system.open('Thông tin cơ quan');
  await page.getByRole('textbox', { name: 'Tên cơ quan' }).fill('Công an tỉnh Vùng Mỏ');
  await page.keyboard.press('Control+s');
  await expect(new Shell(page).notice('Đã lưu thông tin cơ quan.')).toBeVisible();
  await expect(page.getByRole('banner')).toContainText('Công an tỉnh Vùng Mỏ');
  await system.open('Giới thiệu');
  await expect(page.getByText('Không mở kết nối nào ra ngoài máy này')).toBeVisible();
  await hideThisComputer(page, program.folder);
  await picture('gioi-thieu');
});

test('a new recovery key makes the printed one worthless', async ({ page, program }) => {
  const system = new SystemPage(page);
  const signIn = new SignInPage(page);
  await system.open('Khóa khôi phục');
  await page.getByLabel('Mật khẩu của tài khoản đang đăng nhập').fill(administrator.password);
  await page.getByRole('button', { name: 'Tạo khóa khôi phục mới' }).click();
  await page.getByRole('checkbox', { name: 'Tôi đã in hoặc chép lại khóa khôi phục' }).check();
  const card = page.getByRole('region', { name: 'Khóa khôi phục' }).last();
  const shown = await card.locator('span').allInnerTexts();
  await page.getByRole('button', { name: 'Xong' }).click();

  await new Shell(page).choose('Đăng xuất');
  await signIn.recover(program.recoveryKey, administrator.signInName, 'mật khẩu khác nữa 1');
  await expect(page.getByRole('alert')).toContainText('Khóa khôi phục không đúng.');
  await page.getByRole('button', { name: 'Quay lại' }).click();
  await signIn.recover(shown.join('-'), administrator.signInName, 'mật khẩu khác nữa 1');
  await expect(new Shell(page).account).toBeVisible();
});

test('only a computer that was declared approved keeps classified records', async ({ page, picture }) => {
  const system = new SystemPage(page);
  const shell = new Shell(page);
  await system.open('Tài liệu mật');
  await page.getByRole('textbox', { name: 'Số, ngày văn bản công nhận' }).fill('12/QĐ-CAT ngày 03/02/2026');
  await page.keyboard.press('Enter');
  await expect(shell.notice('Đã khai báo; việc này được ghi vào nhật ký.')).toBeVisible();
  await expect(page.getByText('theo văn bản 12/QĐ-CAT ngày 03/02/2026')).toBeVisible();
  await picture('tai-lieu-mat');
  await page.getByRole('button', { name: 'Thôi công nhận' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Thôi công nhận' }).click();
  await expect(page.getByRole('textbox', { name: 'Số, ngày văn bản công nhận' })).toBeVisible();
});
