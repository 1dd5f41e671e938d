import { administrator, expect, startProgram, test } from './fixtures.ts';
import { PeoplePage } from './pages/people.page.ts';
import { Shell } from './pages/shell.page.ts';
import { SignInPage } from './pages/sign-in.page.ts';

test.use({ kind: 'commune' });

test.beforeEach(async ({ page }) => {
  await new SignInPage(page).signIn(administrator);
});

test('a promotion list of three: before and after are shown, one decision carries it out', async ({
  page,
  picture,
}) => {
  const people = new PeoplePage(page);
  await people.expectCount(240);
  expect((await people.list.column('Cấp bậc')).slice(0, 3)).toEqual(['Trung tá', 'Thượng tá', 'Trung tá']);
  const menu = await people.menuOfFirst(3);
  await menu.getByRole('menuitem', { name: 'Thăng cấp bậc hàm cho 3 người…' }).press('Enter');
  const dialog = new Shell(page).dialog('Thăng cấp bậc hàm');
  await expect(dialog.getByRole('combobox', { name: 'Cấp bậc hàm mới' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(people.list.grid).toBeFocused();
  await page.keyboard.press('ContextMenu');
  await menu.getByRole('menuitem', { name: 'Thăng cấp bậc hàm cho 3 người…' }).press('Enter');
  const lines = dialog.getByRole('table', { name: 'Ai thay đổi gì' }).getByRole('row');
  await expect(lines).toHaveCount(4);
  await expect(lines.nth(1)).toContainText('Tằng Đình AnhTrung táThượng tá');
  await dialog.getByRole('textbox', { name: 'Từ ngày' }).fill('1/10/2026');
  await dialog.getByRole('textbox', { name: 'Số quyết định' }).fill('20/QĐ-BCA');
  await picture('thang-cap-bac-ham');
  await page.keyboard.press('Enter');
  await expect(
    new Shell(page).notice('Đã thăng cấp bậc hàm cho 3 người từ 01/10/2026, quyết định 20/QĐ-BCA'),
  ).toBeVisible();
  await expect
    .poll(async () => (await people.list.column('Cấp bậc')).slice(0, 3))
    .toEqual(['Thượng tá', 'Đại tá', 'Thượng tá']);

  await people.open('Tằng Đình Anh');
  await people.sheet('Quá trình');
  await expect(people.history('Cấp bậc hàm').getByRole('row').first()).toContainText('20/QĐ-BCA');
});

test('one rank for all shows who holds it already', async ({ page }) => {
  const people = new PeoplePage(page);
  await people.filter('Cấp bậc', 'Thượng tá');
  await expect.poll(async () => new Set(await people.list.column('Cấp bậc'))).toEqual(new Set(['Thượng tá']));
  const menu = await people.menuOfFirst(2);
  await menu.getByRole('menuitem', { name: /^Thăng cấp/ }).click();
  const dialog = new Shell(page).dialog('Thăng cấp bậc hàm');
  await dialog.getByRole('combobox', { name: 'Cấp bậc hàm mới' }).click();
  await page.getByRole('option', { name: 'Thượng tá', exact: true }).click();
  await expect(dialog.getByRole('row').nth(1)).toContainText('không đổi');
});

test('a transfer list moves two people into another unit from a day on', async ({ page, picture }) => {
  const people = new PeoplePage(page);
  const menu = await people.menuOfFirst(2);
  await menu.getByRole('menuitem', { name: 'Điều động 2 người…' }).press('Enter');
  const dialog = new Shell(page).dialog('Điều động');
  await dialog.getByRole('combobox', { name: 'Đơn vị đến' }).fill('hong gai');
  await page.getByRole('option', { name: 'Công an phường Hồng Gai' }).click();
  await dialog.getByRole('textbox', { name: 'Số quyết định' }).fill('31/QĐ-CAT');
  await expect(dialog.getByRole('row').nth(1)).toContainText(
    'Cán bộ, Công an xã Vĩnh ThựcCán bộ, Công an phường Hồng Gai',
  );
  await picture('dieu-dong');
  await dialog.getByRole('button', { name: 'Điều động 2 người' }).click();
  await expect(new Shell(page).notice('Đã điều động 2 người đến Công an phường Hồng Gai')).toBeVisible();
  await expect
    .poll(async () => (await people.list.column('Đơn vị')).slice(0, 2))
    .toEqual(['Công an phường Hồng Gai', 'Công an phường Hồng Gai']);
});

test('somebody retires, leaves the list, and is found among those who left', async ({ page, picture }) => {
  const people = new PeoplePage(page);
  const menu = await people.menuOfFirst(1);
  await menu.getByRole('menuitem', { name: 'Thôi phục vụ…' }).press('Enter');
  const dialog = new Shell(page).dialog('Thôi phục vụ');
  await dialog.getByRole('textbox', { name: 'Số quyết định' }).fill('7/QĐ-CAT');
  await dialog.getByRole('button', { name: 'Ghi thôi phục vụ 1 người' }).click();
  await people.expectCount(239);
  const top = (await people.list.grid.boundingBox())?.y;
  await people.moreFilter('Phục vụ', 'Đã thôi phục vụ');
  await people.expectCount(1);
  // One filter more, with the way back from it, begins no third line above the list.
  expect((await people.list.grid.boundingBox())?.y).toBe(top);
  await expect(people.list.line('Tằng Đình Anh')).toBeVisible();
  await picture('da-thoi-phuc-vu');
  await people.list.lines.first().click({ button: 'right' });
  await page.getByRole('menuitem', { name: 'Quá trình' }).click();
  await expect(people.history('Thôi phục vụ')).toContainText('Nghỉ hưu');
  await expect(people.history('Thôi phục vụ')).toContainText('7/QĐ-CAT');
});

test('a saved view is there after the program was closed, and is renamed and deleted', async ({
  page,
  program,
  picture,
}) => {
  const people = new PeoplePage(page);
  const shell = new Shell(page);
  await people.filter('Giới tính', 'Nữ');
  await people.moreFilter('Dân tộc', 'Tày');
  await people.action('Chế độ xem');
  await page.getByRole('menuitem', { name: 'Lưu chế độ xem này…' }).click();
  await shell
    .dialog('Lưu chế độ xem')
    .getByRole('textbox', { name: 'Tên chế độ xem' })
    .fill('Nữ dân tộc Tày');
  await page.keyboard.press('Enter');
  await expect(shell.notice('Đã lưu chế độ xem “Nữ dân tộc Tày”')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Nữ dân tộc Tày' })).toBeVisible();
  const shown = await people.count.textContent();
  await people.action('Nữ dân tộc Tày');
  await picture('che-do-xem');
  await page.getByRole('menuitem', { name: 'Danh sách đầy đủ' }).click();
  await people.expectCount(240);

  await program.stop();
  const again = await startProgram(program.folder);
  await page.goto(again.address);
  await new SignInPage(page).signIn(administrator);
  await people.action('Chế độ xem');
  await page.getByRole('menuitem', { name: 'Nữ dân tộc Tày' }).click();
  await expect(people.count).toHaveText(shown ?? '');
  expect(new Set(await people.list.column('Giới tính'))).toEqual(new Set(['Nữ']));

  await people.action('Nữ dân tộc Tày');
  await page.getByRole('menuitem', { name: 'Đổi tên “Nữ dân tộc Tày”…' }).click();
  await shell.dialog('Đổi tên chế độ xem').getByRole('textbox', { name: 'Tên chế độ xem' }).fill('Nữ Tày');
  await page.keyboard.press('Enter');
  await people.action('Nữ Tày');
  await page.getByRole('menuitem', { name: 'Xóa “Nữ Tày”' }).click();
  await expect(page.getByRole('button', { name: 'Chế độ xem' })).toBeVisible();
  await again.stop();
});
