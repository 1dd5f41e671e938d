import { readFileSync } from 'node:fs';
import { administrator, expect, roster, test } from './fixtures.ts';
import { PeoplePage } from './pages/people.page.ts';
import { Shell } from './pages/shell.page.ts';
import { SignInPage } from './pages/sign-in.page.ts';

test.use({ kind: 'commune' });

test.beforeEach(async ({ page }) => {
  await new SignInPage(page).signIn(administrator);
});

test('240 people stand in Vietnamese order of their given names', async ({ page, picture }) => {
  const people = new PeoplePage(page);
  await people.expectCount(240);
  const shown = await people.list.column('Họ và tên');
  expect(shown.length).toBeGreaterThanOrEqual(18);
  await picture('danh-sach');

  const inOrder = new Intl.Collator('vi');
  const givenNames = readFileSync(roster('roster-commune.truth.csv'), 'utf8')
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => line.split(',')[0]?.split(' ').at(-1) ?? '')
    .sort(inOrder.compare);
  expect(shown.map((name) => name.split(' ').at(-1))).toEqual(givenNames.slice(0, shown.length));

  await page.getByRole('button', { name: 'Họ và tên' }).click();
  const reversed = givenNames.toReversed();
  await expect
    .poll(async () => (await people.list.column('Họ và tên')).map((name) => name.split(' ').at(-1)))
    .toEqual(reversed.slice(0, shown.length));
});

test('somebody is found without typing accents, and the filters are still there after a reload', async ({
  page,
  picture,
}) => {
  const people = new PeoplePage(page);
  await people.search.fill('dang thi');
  await people.expectCount(1);
  await expect(people.list.line('Đặng Thị Anh')).toBeVisible();
  await picture('tim-khong-dau');

  await page.reload();
  await expect(people.search).toHaveValue('dang thi');
  await people.expectCount(1);

  await people.action('Bỏ hết lọc');
  await people.expectCount(240);
  await people.filter('Giới tính', 'Nữ');
  await people.filter('Đảng viên', 'Dự bị');
  await expect.poll(async () => new Set(await people.list.column('Giới tính'))).toEqual(new Set(['Nữ']));
  await picture('loc');
});

test('nobody who fits is said in words, with the way back', async ({ page }) => {
  const people = new PeoplePage(page);
  await people.search.fill('không có ai tên như thế');
  await expect(page.getByRole('heading', { name: 'Không ai khớp với bộ lọc' })).toBeVisible();
  await page.getByRole('button', { name: 'Bỏ hết lọc' }).last().click();
  await people.expectCount(240);
});

test('columns are shown and hidden, and stay so', async ({ page, picture }) => {
  const people = new PeoplePage(page);
  await people.expectCount(240);
  expect(await people.list.titles()).toEqual([
    'STT',
    'Họ và tên',
    'Giới tính',
    'Ngày sinh',
    'Số hiệu',
    'Cấp bậc',
    'Chức vụ',
    'Đơn vị',
    'Vào Đảng',
  ]);
  await people.action('Cột');
  await page.getByRole('menuitemcheckbox', { name: 'Quê quán' }).click();
  await page.getByRole('menuitemcheckbox', { name: 'Giới tính' }).click();
  await picture('cot');
  await page.keyboard.press('Escape');
  await page.reload();
  await expect(people.list.grid.getByRole('columnheader', { name: 'Quê quán' })).toBeVisible();
  expect(await people.list.titles()).not.toContain('Giới tính');
});

test('the whole list is walked by keyboard: search, arrows, Enter opens, Esc goes back', async ({ page }) => {
  const people = new PeoplePage(page);
  const names = await people.list.column('Họ và tên');
  await page.keyboard.press('Control+f');
  await expect(people.search).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(people.list.grid).toBeFocused();
  for (const key of ['ArrowDown', 'ArrowDown', 'ArrowDown']) await page.keyboard.press(key);
  await page.keyboard.press('Enter');
  await expect(people.panel.getByRole('heading', { name: names[2] ?? '' })).toBeVisible();
  await expect(people.field('Họ và tên')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(people.panel).toBeHidden();
  await expect(people.list.grid).toBeFocused();

  await page.keyboard.press('End');
  await expect(people.list.line(/^240/)).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('Home');
  await expect(people.list.line(/^1[^0-9]/)).toHaveAttribute('aria-selected', 'true');
  // Only the lines in sight exist: the list stays as quick with 100,000 people.
  expect((await people.list.cells()).length).toBeLessThan(60);
});

test('selected lines are copied into another program as a table', async ({ page, context }) => {
  const people = new PeoplePage(page);
  const cells = await people.list.cells();
  await people.list.lines.first().click();
  await page.keyboard.press('Shift+ArrowDown');
  await page.keyboard.press('Control+c');

  const elsewhere = await context.newPage();
  await elsewhere.setContent('<textarea aria-label="Trang tính"></textarea>');
  await elsewhere.getByLabel('Trang tính').focus();
  await elsewhere.keyboard.press('Control+v');
  const [, ...first] = cells[0] ?? [];
  const [, ...second] = cells[1] ?? [];
  await expect(elsewhere.getByLabel('Trang tính')).toHaveValue(`${first.join('\t')}\n${second.join('\t')}`);
});

test('the right mouse button offers what can be done with a line', async ({ page, picture }) => {
  const people = new PeoplePage(page);
  await people.list.lines.nth(2).click({ button: 'right' });
  const menu = page.getByRole('menu', { name: 'Việc với dòng này' });
  await expect(menu.getByRole('menuitem')).toHaveText([
    /Mở hồ sơ/,
    /Quá trình/,
    /Xem lịch sử thay đổi/,
    /In lý lịch trích ngang/,
    /Thăng cấp bậc hàm…/,
    /Điều động…/,
    /Thôi phục vụ…/,
    /Bỏ vào thùng rác/,
    /Sao chép dòng đã chọn/,
    /Sao chép kèm tiêu đề cột/,
  ]);
  await picture('chuot-phai');
  await page.keyboard.press('Escape');
  await page.mouse.click(500, 300, { button: 'right' });
  const corner = await menu.boundingBox();
  expect([Math.round(corner?.x ?? 0), Math.round(corner?.y ?? 0)]).toEqual([500, 300]);
  await menu.getByRole('menuitem', { name: 'Mở hồ sơ' }).click();
  await expect(people.panel).toBeVisible();
  await new Shell(page).goTo('Hệ thống');
  await expect(people.panel).toBeHidden();
});

test('a classified record is not copied into another program, and an export says that it is left out', async ({
  page,
  context,
}) => {
  await page.evaluate(`(async () => {
    const call = async (name, input) => {
      const body = JSON.stringify({ name, input, callId: crypto.randomUUID() });
      const headers = { 'content-type': 'application/json' };
      return (await (await fetch('/call', { method: 'POST', headers, body })).json()).value;
    };
    await call('people.setSecrecyApproval', { document: '12/QĐ-CAT' });
    const { accounts: [account] } = await call('accounts.list', {});
    await call('accounts.setSeesClassified', { id: account.id, seesClassified: true });
    const { rows: [first] } = await call('people.list', {});
    await call('people.setSecrecy', { personId: first.id, revision: first.revision, secrecy: 'secret' });
  })()`);
  await page.reload();
  const people = new PeoplePage(page);
  const cells = await people.list.cells();
  await people.list.lines.first().click();
  await page.keyboard.press('Shift+ArrowDown');
  await page.keyboard.press('Control+c');
  await expect(new Shell(page).notice('1 hồ sơ mật không được sao chép ra ngoài chương trình')).toBeVisible();

  const elsewhere = await context.newPage();
  await elsewhere.setContent('<textarea aria-label="Trang tính"></textarea>');
  await elsewhere.getByLabel('Trang tính').focus();
  await elsewhere.keyboard.press('Control+v');
  const [, ...second] = cells[1] ?? [];
  await expect(elsewhere.getByLabel('Trang tính')).toHaveValue(second.join('\t'));

  const coming = page.waitForEvent('download');
  await people.action('Xuất Excel');
  await coming;
  await expect(new Shell(page).notice('1 hồ sơ mật không được đưa vào tệp Excel')).toBeVisible();
});
