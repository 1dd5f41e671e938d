import { administrator, expect, test } from './fixtures.ts';
import { PeoplePage } from './pages/people.page.ts';
import { QuickFind } from './pages/quick-find.page.ts';
import { Shell } from './pages/shell.page.ts';
import { SignInPage } from './pages/sign-in.page.ts';

test.use({ kind: 'commune' });

test.beforeEach(async ({ page }) => {
  await new SignInPage(page).signIn(administrator);
});

test('somebody is found without accents and opened by keyboard alone', async ({ page, picture }) => {
  const find = new QuickFind(page);
  const people = new PeoplePage(page);
  await find.open();
  await expect(find.field).toBeFocused();
  await page.keyboard.type('hai');
  await expect(find.lines.first()).toContainText(/Hải\d/);
  await picture('tim-nhanh');
  await find.type('dang thi');
  await expect(find.chosen).toContainText('Đặng Thị Anh');
  await find.enter();
  await expect(people.panel.getByRole('heading', { name: 'Đặng Thị Anh' })).toBeVisible();
  await expect(people.field('Họ và tên')).toBeFocused();
});

test('Enter pressed at once opens what was typed, not what stood there before', async ({ page }) => {
  const find = new QuickFind(page);
  await find.open();
  await page.keyboard.type('dang thi', { delay: 0 });
  await page.keyboard.press('Enter');
  await expect(new PeoplePage(page).panel.getByRole('heading', { name: 'Đặng Thị Anh' })).toBeVisible();
});

test('no letter typed right after Ctrl+K is lost, nor does one fall into the form it was pressed in', async ({
  page,
}) => {
  const find = new QuickFind(page);
  const people = new PeoplePage(page);
  const names = await people.list.column('Họ và tên');
  await people.open(names[0] ?? '');
  const place = people.field('Quê quán');
  await place.fill('Hạ Long');
  for (let time = 0; time < 5; time += 1) {
    await page.keyboard.press('Control+k');
    await page.keyboard.type('dang thi');
    await expect(find.field).toHaveValue('dang thi');
    await page.keyboard.press('Escape');
    // Esc gives the keyboard back to the field of the form.
    await expect(place).toBeFocused();
  }
  await expect(place).toHaveValue('Hạ Long');
});

test('a keyboard program that takes letters back to put accents on them finds them all in the field', async ({
  page,
}) => {
  const find = new QuickFind(page);
  await page.keyboard.press('Control+k');
  // "dd" and "dda" as UniKey sends them: the letter, Backspace, the letter with its mark.
  await page.keyboard.type('d');
  await page.keyboard.press('Backspace');
  await page.keyboard.insertText('đ');
  await page.keyboard.type('a');
  await page.keyboard.press('Backspace');
  await page.keyboard.insertText('ặ');
  await page.keyboard.type('ng');
  await expect(find.field).toHaveValue('đặng');
});

test('typed accents count: Ánh before Anh; without accents the given name counts', async ({ page }) => {
  const find = new QuickFind(page);
  await find.type('Ánh');
  await expect(find.chosen).toContainText(/Ánh\d/);
  await find.type('anh');
  await expect(find.chosen).toContainText(/Anh\d/);
  await page.keyboard.press('ArrowDown');
  await expect(find.lines.nth(1)).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  await expect(find.lines.last()).toHaveAttribute('aria-selected', 'true');
});

test('a number is found with and without its hyphen', async ({ page }) => {
  const people = new PeoplePage(page);
  const [first] = await people.list.cells();
  const name = (await people.list.column('Họ và tên'))[0] ?? '';
  const number = first?.find((cell) => /^\d{3}-\d{3}$/.test(cell)) ?? '';
  const find = new QuickFind(page);
  for (const typed of [number, number.replace('-', ''), number.slice(0, 5)]) {
    await find.type(typed);
    await expect(find.line(name).first()).toContainText(number);
  }
});

test('a unit and a Party organisation are opened on their screens, by mouse', async ({ page }) => {
  const find = new QuickFind(page);
  await find.button.click();
  await page.keyboard.type('cong an phuong ha tu');
  await expect(find.chosen).toContainText('Đơn vị');
  await find.line('Công an phường Hà Tu').first().click();
  await expect(find.field).toBeHidden();
  await expect(page).toHaveURL(/#\/units$/);
  await expect(page.getByRole('main').getByText('Công an phường Hà Tu').first()).toBeVisible();
  await find.type('dang bo cong an tinh');
  await expect(find.chosen).toContainText('Tổ chức đảng');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#\/units\/party$/);
});

test('what can be done is found too, and what was opened last stands ready', async ({ page, picture }) => {
  const find = new QuickFind(page);
  const shell = new Shell(page);
  await find.type('dang thi');
  await expect(find.chosen).toContainText('Đặng Thị Anh');
  await find.enter();
  await find.type('sao luu ngay');
  await expect(find.chosen).toContainText('Sao lưu ngay');
  await find.enter();
  await expect(shell.notice('Đã sao lưu')).toBeVisible();
  await find.open();
  await expect(find.lines.first()).toContainText('Đặng Thị Anh');
  await expect(find.line('Thêm người mới')).toBeVisible();
  await picture('tim-nhanh-mo-gan-day');
  await find.type('nhật ký');
  await find.enter();
  await expect(page).toHaveURL(/#\/system\/audit$/);
  await find.type('them nguoi');
  await expect(find.chosen).toContainText('Thêm người mới');
  await page.keyboard.press('Enter');
  await expect(new PeoplePage(page).field('Họ và tên')).toHaveValue('');
});

test('from within a form it asks once before what was typed is left', async ({ page }) => {
  const find = new QuickFind(page);
  const people = new PeoplePage(page);
  const shell = new Shell(page);
  const names = await people.list.column('Họ và tên');
  await people.open(names[0] ?? '');
  await people.field('Quê quán').fill('Quảng Ninh, sửa dở');
  await page.keyboard.press('Control+k');
  await find.field.fill('dang thi');
  await expect(find.chosen).toContainText('Đặng Thị Anh');
  await page.keyboard.press('Enter');
  const question = page.getByRole('dialog').filter({ hasText: 'thay đổi vừa nhập' });
  await expect(question).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(people.field('Quê quán')).toHaveValue('Quảng Ninh, sửa dở');
  await find.type('Đến: Báo cáo');
  await page.keyboard.press('Enter');
  await question.getByRole('button').last().click();
  await expect(question).toBeHidden();
  await expect(page).toHaveURL(/#\/reports$/);
  await expect(shell.account).toBeVisible();
});

test('while a word is composed nothing is searched and Enter belongs to it', async ({ page, context }) => {
  const find = new QuickFind(page);
  await find.open();
  const keys = await context.newCDPSession(page);
  await keys.send('Input.imeSetComposition', { text: 'đặng', selectionStart: 4, selectionEnd: 4 });
  await expect(find.field).toHaveValue('đặng');
  await page.waitForTimeout(300);
  await expect(find.lines.filter({ hasText: 'Đặng' })).toHaveCount(0);
  await find.field.dispatchEvent('keydown', { key: 'Enter', keyCode: 229 });
  await find.field.dispatchEvent('keydown', { key: 'Escape', keyCode: 229 });
  await expect(find.field).toBeVisible();
  await keys.send('Input.insertText', { text: 'đặng' });
  await expect(find.chosen).toContainText('Đặng');
});

test('Esc closes it, nothing found is said, and behind the lock it stays shut', async ({ page }) => {
  const find = new QuickFind(page);
  await find.type('không có ai như thế');
  await expect(page.getByText('Không tìm thấy.')).toBeVisible();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  await expect(find.field).toBeHidden();
  await find.open();
  await page.keyboard.press('Control+l');
  const lock = new SignInPage(page);
  await expect(lock.lockHeading).toBeVisible();
  await expect(find.field).toBeHidden();
  await page.keyboard.press('Control+k');
  await expect(find.field).toBeHidden();
  await lock.unlock(administrator.password);
  await expect(find.field).toBeHidden();
});
