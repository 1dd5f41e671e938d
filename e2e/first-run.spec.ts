import { cpSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { administrator, expect, roster, startProgram, test } from './fixtures.ts';
import { FirstRunPage } from './pages/first-run.page.ts';
import { ImportPage } from './pages/import.page.ts';
import { PeoplePage } from './pages/people.page.ts';
import { SignInPage } from './pages/sign-in.page.ts';
import { SystemPage } from './pages/system.page.ts';

test.use({ kind: 'none' });

const password = 'một câu dễ nhớ 2026';

test('four steps make the store, the key is shown once, and the list starts empty', async ({
  page,
  program,
  picture,
}) => {
  const firstRun = new FirstRunPage(page);
  await expect(page.getByRole('heading', { name: 'Thiết lập lần đầu' })).toBeVisible();
  await picture('lan-dau-chon');
  await page.getByRole('button', { name: 'Tạo kho mới' }).click();

  await firstRun.expectStep('Thông tin cơ quan');
  await expect(page.getByRole('textbox', { name: 'Tên cơ quan' })).toHaveValue('Công an tỉnh Quảng Ninh');
  await picture('lan-dau-co-quan');
  await firstRun.next.click();

  await firstRun.expectStep('Quản trị viên');
  await firstRun.next.click();
  await expect(page.getByText('Chưa nhập.')).toBeVisible();
  await firstRun.fillAdministrator('Nguyễn Thị Quản Trị', password);
  await picture('lan-dau-quan-tri');
  await firstRun.next.click();

  await firstRun.expectStep('Danh mục đơn vị');
  await expect(page.getByText('30 phường, 22 xã, 2 đặc khu')).toBeVisible();
  await picture('lan-dau-don-vi');
  await page.getByRole('button', { name: 'Tạo kho dữ liệu' }).click();

  await firstRun.expectStep('Khóa khôi phục');
  await expect(firstRun.recoveryKey).toHaveText(/^([0-9A-Z]{4}){8}$/);
  await expect(firstRun.next).toBeDisabled();
  await page.getByRole('button', { name: 'Xem và in phiếu…' }).click();
  const sheet = page.getByRole('dialog', { name: 'Phiếu khóa khôi phục' });
  await expect(sheet).toContainText('PHIẾU KHÓA KHÔI PHỤC');
  await expect(sheet).toContainText('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM');
  await expect(sheet).toContainText('Nguyễn Thị Quản Trị (quantri)');
  await page.keyboard.press('Escape');
  await expect(sheet).toBeHidden();
  await page.getByRole('checkbox', { name: 'Tôi đã in hoặc chép lại khóa khôi phục' }).check();
  await firstRun.next.click();

  await firstRun.expectStep('Danh sách cán bộ');
  await page.getByRole('button', { name: 'Bắt đầu với danh sách trống' }).click();
  await expect(page.getByRole('heading', { name: 'Chưa có ai trong danh sách' })).toBeVisible();
  await expect(page.getByText(/^([0-9A-Z]{4}-?){8}$/)).toBeHidden();

  await program.stop();
  const again = await startProgram(program.folder);
  await page.goto(again.address);
  const signIn = new SignInPage(page);
  await expect(signIn.heading).toBeVisible();
  await signIn.signIn({ signInName: 'quantri', password });
  await new PeoplePage(page).expectCount(0);
  await again.stop();
});

test('the first run goes by keyboard alone and ends in the import of the roster', async ({
  page,
  picture,
}) => {
  const firstRun = new FirstRunPage(page);
  const keys = page.keyboard;
  await page.getByRole('button', { name: 'Tạo kho mới' }).press('Enter');
  await firstRun.expectStep('Thông tin cơ quan');
  await keys.press('Enter');
  await firstRun.expectStep('Quản trị viên');
  await expect(page.getByRole('textbox', { name: 'Họ và tên' })).toBeFocused();
  await keys.type('Trần Văn Trực');
  await keys.press('Tab');
  await keys.press('Tab');
  await keys.type(password);
  await keys.press('Tab');
  // Between the two stands the button that shows the password.
  await keys.press('Tab');
  await keys.type(password);
  await keys.press('Enter');
  await firstRun.expectStep('Danh mục đơn vị');
  await expect(page.getByRole('switch', { name: 'Thêm danh mục đơn vị có sẵn' })).toBeFocused();
  await keys.press('Enter');
  await firstRun.expectStep('Khóa khôi phục');
  await expect(page.getByRole('button', { name: 'Xem và in phiếu…' })).toBeFocused();
  await keys.press('Tab');
  await keys.press('Space');
  await keys.press('Enter');
  await firstRun.expectStep('Danh sách cán bộ');
  await picture('lan-dau-xong');
  await expect(page.getByRole('button', { name: 'Nhập danh sách từ Excel' })).toBeFocused();
  await keys.press('Enter');

  const imports = new ImportPage(page);
  await imports.choose(roster('roster-department.xlsx'));
  await expect(page.getByText(/Sẽ thêm \d+ người/)).toBeVisible();
});

test('a store comes back from a backup on a fresh computer', async ({
  page,
  program,
  templates,
  temporary,
  picture,
}) => {
  const signIn = new SignInPage(page);
  const backup = await test.step('a backup is made on the old computer', async () => {
    // A copy: other tests take the template as it is.
    const folderOfOld = join(temporary, `dang-vu-e2e-cu-${process.pid}`);
    cpSync(templates.commune.folder, folderOfOld, { recursive: true });
    const old = await startProgram(folderOfOld);
    await page.goto(old.address);
    await signIn.signIn(administrator);
    const system = new SystemPage(page);
    await system.open('Sao lưu');
    await page.getByRole('button', { name: 'Sao lưu ngay' }).click();
    await expect(page.getByRole('alert').filter({ hasText: 'Đã sao lưu và mở thử được' })).toBeVisible();
    await old.stop();
    const folder = join(folderOfOld, 'backups');
    return join(folder, readdirSync(folder).find((name) => name.endsWith('.dvbackup')) ?? '');
  });

  await program.stop();
  const fresh = await startProgram(program.folder);
  await page.goto(fresh.address);
  await page.getByRole('button', { name: 'Khôi phục từ bản sao lưu' }).click();
  const asked = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Chọn tệp sao lưu…' }).click();
  await (await asked).setFiles(backup);
  await expect(page.getByRole('row', { name: 'Số cán bộ, đảng viên 240' })).toBeVisible();

  await signIn.signInName.fill('quantri');
  await signIn.password.fill('không phải mật khẩu này');
  await picture('khoi-phuc');
  await page.getByRole('button', { name: 'Khôi phục', exact: true }).click();
  await expect(page.getByRole('alert')).toContainText('không mở được bản sao lưu này');
  await signIn.password.fill(administrator.password);
  await page.getByRole('button', { name: 'Khôi phục', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'Đã khôi phục 240 hồ sơ cán bộ, đảng viên' })).toBeVisible();
  await page.getByRole('button', { name: 'Đến màn hình đăng nhập' }).click();
  await signIn.signIn(administrator);
  await new PeoplePage(page).expectCount(240);
  await fresh.stop();
});

test('a file that is no backup is refused in one sentence', async ({ page }) => {
  await page.getByRole('button', { name: 'Khôi phục từ bản sao lưu' }).click();
  const asked = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Chọn tệp sao lưu…' }).click();
  await (await asked).setFiles(roster('roster-commune.xlsx'));
  await expect(page.getByRole('alert')).toContainText('Tệp này không phải bản sao lưu của chương trình');
});
