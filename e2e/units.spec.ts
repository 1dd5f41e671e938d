import { administrator, expect, test } from './fixtures.ts';
import { PeoplePage } from './pages/people.page.ts';
import { Shell } from './pages/shell.page.ts';
import { SignInPage } from './pages/sign-in.page.ts';
import { UnitsPage } from './pages/units.page.ts';

test.use({ kind: 'commune' });

test.beforeEach(async ({ page }) => {
  await new SignInPage(page).signIn(administrator);
  await new Shell(page).goTo('Tổ chức đảng, đơn vị');
});

test('54 communes, wards and special zones and 23 departments stand ready', async ({ page, picture }) => {
  const units = new UnitsPage(page);
  await expect(units.chip('Phường', 30)).toBeVisible();
  await expect(units.chip('Xã', 22)).toBeVisible();
  await expect(units.chip('Đặc khu', 2)).toBeVisible();
  await expect(units.chip('Phòng', 23)).toBeVisible();
  await picture('don-vi');
  await units.chip('Đặc khu', 2).click();
  await expect(units.count).toHaveText('2 đơn vị');
  expect((await units.list.column('Tên đơn vị')).toSorted()).toEqual([
    'Công an đặc khu Cô Tô',
    'Công an đặc khu Vân Đồn',
  ]);
});

test('a department gets another name, and everybody sees it', async ({ page, context, picture }) => {
  const units = new UnitsPage(page);
  const otherWindow = await context.newPage();
  await otherWindow.goto(page.url());
  const elsewhere = new UnitsPage(otherWindow);
  await expect(elsewhere.list.lines.first()).toBeVisible();

  await units.search.fill('px03');
  await units.open('Phòng Công tác đảng và công tác chính trị');
  await units.panel.getByRole('textbox', { name: 'Tên đơn vị' }).fill('Phòng Công tác Đảng (PX03)');
  await picture('sua-don-vi');
  await page.keyboard.press('Control+s');
  await expect(new Shell(page).notice('Đã lưu Phòng Công tác Đảng (PX03)')).toBeVisible();
  await elsewhere.search.fill('px03');
  await expect(elsewhere.list.line('Phòng Công tác Đảng (PX03)')).toBeVisible();
});

test('the number of people of a unit opens exactly those people', async ({ page }) => {
  const units = new UnitsPage(page);
  const people = new PeoplePage(page);
  await units.search.fill('mong duong');
  await expect(units.count).toHaveText('1 đơn vị');
  const [line] = await units.list.cells();
  const at = (await units.list.titles()).indexOf('Số người');
  await units.list.line('Công an phường Mông Dương').getByRole('button').click();
  await people.expectCount(Number(line?.[at]));
  expect(new Set(await people.list.column('Đơn vị'))).toEqual(new Set(['Công an phường Mông Dương']));
  await expect(page.getByRole('button', { name: 'Đơn vị: Công an phường Mông Dương' })).toBeVisible();
});

test('a unit with people cannot be closed, and the reason is said', async ({ page }) => {
  const units = new UnitsPage(page);
  await units.search.fill('mong duong');
  await units.open('Công an phường Mông Dương');
  await units.panel.getByRole('textbox', { name: 'Giải thể từ ngày' }).fill('1/7/2025');
  await page.keyboard.press('Control+s');
  await expect(units.panel.getByRole('alert')).toContainText(
    'nên chưa kết thúc được. Hãy chuyển họ sang đơn vị khác trước.',
  );
});

test('a team is added below its department', async ({ page }) => {
  const units = new UnitsPage(page);
  await page.getByRole('button', { name: 'Thêm đơn vị' }).click();
  await units.panel.getByRole('textbox', { name: 'Mã đơn vị' }).fill('PX03-D1');
  await units.panel.getByRole('combobox', { name: 'Loại đơn vị' }).click();
  await page.getByRole('option', { name: 'Đội', exact: true }).click();
  await units.panel.getByRole('textbox', { name: 'Tên đơn vị' }).fill('Đội Tổ chức đảng');
  await units.panel.getByRole('combobox', { name: 'Thuộc đơn vị' }).fill('cong tac dang');
  await page.getByRole('option', { name: 'Phòng Công tác đảng và công tác chính trị' }).click();
  await page.keyboard.press('Control+s');
  await expect(new Shell(page).notice('Đã lưu Đội Tổ chức đảng')).toBeVisible();
  await units.search.fill('doi to chuc');
  await expect(units.list.line('PX03-D1')).toContainText('Phòng Công tác đảng và công tác chính trị');
});
