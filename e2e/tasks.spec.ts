import type { Page } from '@playwright/test';
import { administrator, expect, test } from './fixtures.ts';
import { PeoplePage } from './pages/people.page.ts';
import { QuickFind } from './pages/quick-find.page.ts';
import { Shell } from './pages/shell.page.ts';
import { SignInPage } from './pages/sign-in.page.ts';
import { TasksPage } from './pages/tasks.page.ts';
import { openWorkbook, shownLines } from './workbook.ts';

test.use({ kind: 'commune' });

/** Whose probation ended long ago, and whose begins. */
const overdue = ['Tằng Thị Xuyến', 'Lỷ Thị Xuyến'];
const later = 'Chìu Thị Xuyến';

test.beforeEach(async ({ page }) => {
  await new SignInPage(page).enter(administrator);
  await enterMembers(page);
});

/** Members on probation as another window enters them: the list shows them by itself. */
async function enterMembers(page: Page): Promise<void> {
  await page.evaluate(
    async ([people, officer]) => {
      const call = async (name: string, input: object) => {
        const body = JSON.stringify({ name, input, callId: crypto.randomUUID() });
        const headers = { 'content-type': 'application/json' };
        return (await fetch('/call', { method: 'POST', headers, body })).json();
      };
      const empty = {
        sex: null,
        birthDate: null,
        policeNumber: null,
        citizenId: null,
        rankCode: null,
        post: null,
        unitId: null,
        home: null,
        ethnicity: null,
        education: null,
        politicalTheory: null,
        joinedForce: '2015-09-01',
        partyOfficial: null,
        note: null,
      };
      for (const [fullName, years] of people) {
        const day = new Date();
        day.setFullYear(day.getFullYear() - years);
        const partyAdmission = day.toISOString().slice(0, 10);
        await call('people.create', { ...empty, fullName, partyAdmission });
      }
      await call('accounts.create', officer);
    },
    [
      [...overdue.map((name, at): [string, number] => [name, 4 - at]), [later, 0] satisfies [string, number]],
      { signInName: 'hoa', displayName: 'Lê Thị Hoa', role: 'officer', password: 'mat-khau-khac-2' },
    ] as const,
  );
}

test('what is overdue stands first, with its arithmetic; the menu counts it, and another save changes the count', async ({
  page,
  picture,
}) => {
  const tasks = new TasksPage(page);
  await expect(page.getByRole('heading', { name: 'Việc cần làm', level: 1 })).toBeVisible();
  await expect(tasks.list.line(overdue[0] ?? '')).toContainText(/quá [\d.]+ ngày/);
  await expect(tasks.list.line(later)).toContainText(/còn \d+ ngày/);
  await picture('viec-can-lam');
  const days = await tasks.list.column('Hạn');
  const sorted = days.toSorted((a, b) => isoOf(a).localeCompare(isoOf(b)));
  expect(days).toEqual(sorted);

  const shell = new Shell(page);
  const counted = await tasks.countOf('Quá hạn');
  const entry = (number: number) =>
    shell.navigation.getByRole('link', { name: `Việc cần làm ${number} việc quá hạn` });
  await expect(entry(counted)).toBeVisible();
  await page.evaluate(async (name) => {
    const call = async (procedure: string, input: object) => {
      const body = JSON.stringify({ name: procedure, input, callId: crypto.randomUUID() });
      const headers = { 'content-type': 'application/json' };
      return (await (await fetch('/call', { method: 'POST', headers, body })).json()).value;
    };
    const found = await call('people.list', { filter: { search: name } });
    await call('people.bin', { ids: [found.rows[0].id] });
  }, overdue[0]);
  await expect(entry(counted - 1)).toBeVisible();
  await expect(tasks.list.line(overdue[0] ?? '')).toBeHidden();
});

test('filters narrow the list and stay; the empty list says why', async ({ page, picture }) => {
  const tasks = new TasksPage(page);
  await tasks.chip('Quá hạn').click();
  await tasks.filter('Mảng', 'Công tác đảng viên');
  await tasks.expectCount(await tasks.countOf('Quá hạn'));
  await expect(tasks.list.line(later)).toBeHidden();
  await picture('viec-can-lam-loc');
  await tasks.search.fill('ly thi xuyen');
  await tasks.expectCount(1);
  await page.waitForTimeout(300);
  await page.reload();
  await tasks.expectCount(1);
  await expect(tasks.chip('Quá hạn')).toHaveAttribute('aria-pressed', 'true');
  await tasks.search.fill('không có ai như thế');
  await expect(page.getByRole('heading', { name: 'Không có việc nào khớp' })).toBeVisible();
  await page.getByRole('button', { name: 'Bỏ hết lọc' }).click();
  await expect(tasks.list.line(later)).toBeVisible();
});

test('a task is put off with a reason, waits with it, and is taken back', async ({ page, picture }) => {
  const tasks = new TasksPage(page);
  const shell = new Shell(page);
  const [name = ''] = overdue;
  await tasks.list.line(name).click();
  await tasks.action('Hoãn');
  await picture('viec-can-lam-hoan');
  await tasks.putOff('1 tháng', 'Chờ kết luận thẩm tra lý lịch');
  await expect(tasks.list.line(name)).toBeHidden();
  await expect(shell.notice(/^Đã hoãn 1 việc đến/)).toBeVisible();

  await tasks.chip('Đã hoãn').click();
  const line = tasks.list.line(name);
  await expect(line).toContainText('Chờ kết luận thẩm tra lý lịch');
  await expect(line).toContainText(administrator.displayName);
  await picture('viec-can-lam-da-hoan');
  await line.getByRole('button', { name: 'Đưa lại' }).click();
  await expect(page.getByRole('heading', { name: 'Không có việc nào đang hoãn' })).toBeVisible();
  await page.getByRole('button', { name: 'Về việc cần làm' }).click();
  await expect(line).toBeVisible();
});

test('several tasks are put off at once, and the notice takes it back', async ({ page }) => {
  const tasks = new TasksPage(page);
  const shell = new Shell(page);
  await tasks.search.fill('thi xuyen');
  await tasks.expectCount(3);
  await tasks.list.lines.first().click();
  await page.keyboard.press('Control+a');
  await tasks.action('Hoãn');
  await tasks.putOff('1 tuần', 'Sau đợt kiểm tra');
  await tasks.expectCount(0);
  await shell
    .notice(/^Đã hoãn 3 việc/)
    .getByRole('button', { name: 'Hoàn tác' })
    .click();
  await tasks.expectCount(3);
});

test('by keyboard alone: seen, put off, looked at, opened', async ({ page, picture }) => {
  const tasks = new TasksPage(page);
  const keys = page.keyboard;
  const [name = ''] = overdue;
  await keys.press('Control+f');
  await expect(tasks.search).toBeFocused();
  await keys.type('tang thi xuyen');
  await tasks.expectCount(1);
  await keys.press('ArrowDown');
  await keys.press('ArrowDown');
  await keys.press('Alt+Enter');
  await expect(tasks.panel).toContainText('lễ kết nạp');
  await expect(tasks.panel).toContainText('+ 30 ngày làm việc');
  await expect(tasks.panel).toContainText('Quy định');
  await picture('viec-can-lam-chi-tiet');

  await (await tasks.menu()).getByRole('menuitem', { name: 'Hoãn…' }).press('Enter');
  const dialog = new Shell(page).dialog('Hoãn 1 việc');
  await expect(dialog.getByRole('textbox', { name: 'Hoãn đến ngày' })).toBeFocused();
  await keys.type('1/1/2020');
  await keys.press('Enter');
  await expect(dialog.getByText('Chọn một ngày sau hôm nay.')).toBeVisible();
  await expect(dialog.getByText('Chưa nhập.')).toBeVisible();
  await dialog.getByRole('textbox', { name: 'Hoãn đến ngày' }).fill(`31/12/${new Date().getFullYear() + 1}`);
  await dialog.getByRole('textbox', { name: 'Lý do' }).focus();
  await keys.type('Chờ hồ sơ');
  await keys.press('Enter');
  await expect(dialog).toBeHidden();
  await tasks.expectCount(0);

  await tasks.chip('Đã hoãn').press('Enter');
  await tasks.expectCount(1);
  await tasks.search.press('ArrowDown');
  await keys.press('ArrowDown');
  await expect(tasks.panel.getByRole('region', { name: 'Đã hoãn, đã giao' })).toContainText('Chờ hồ sơ');
  await (await tasks.menu()).getByRole('menuitem', { name: 'Đưa lại' }).press('Enter');
  await tasks.expectCount(0);
  await tasks.chip('Đã hoãn').press('Enter');
  await tasks.expectCount(1);
  await tasks.search.press('ArrowDown');
  await keys.press('ArrowDown');
  await keys.press('Enter');
  await expect(new PeoplePage(page).panel.getByRole('heading', { name })).toBeVisible();
});

test('tasks are given to somebody, taken on, and given back', async ({ page, picture }) => {
  const tasks = new TasksPage(page);
  const shell = new Shell(page);
  const [first = '', second = ''] = overdue;
  await tasks.list.line(first).click();
  await tasks.action('Giao việc');
  const dialog = shell.dialog('Giao 1 việc');
  await dialog.getByRole('combobox', { name: 'Giao cho' }).click();
  await page.getByRole('option', { name: 'Lê Thị Hoa' }).click();
  await picture('viec-can-lam-giao');
  await dialog.getByRole('button', { name: 'Giao việc' }).click();
  await expect(tasks.list.line(first)).toContainText('Lê Thị Hoa');

  await tasks.list.line(second).click({ button: 'right' });
  await page.getByRole('menuitem', { name: 'Nhận việc' }).click();
  await expect(shell.notice('Đã nhận 1 việc')).toBeVisible();
  await tasks.filter('Phụ trách', 'Của tôi');
  await tasks.expectCount(1);
  await shell.notice('Đã nhận 1 việc').getByRole('button', { name: 'Hoàn tác' }).click();
  await tasks.expectCount(0);
});

test('the list goes to Excel, to paper and to Word as it is shown', async ({ page, picture }) => {
  const tasks = new TasksPage(page);
  await tasks.search.fill('thi xuyen');
  await tasks.expectCount(3);
  const exported = page.waitForEvent('download');
  await tasks.action('Xuất Excel');
  const lines = shownLines(await openWorkbook(await exported));
  const titles = lines.findIndex((line) => line.includes('Cách tính hạn'));
  expect(lines.slice(titles + 1, titles + 4).map((line) => line[4])).toEqual([...overdue, later]);

  await tasks.action('In');
  const preview = new Shell(page).dialog('Danh sách việc cần làm');
  const pages = preview.getByRole('document');
  await expect(pages.first()).toContainText('DANH SÁCH VIỆC CẦN LÀM');
  await expect(pages.last()).toContainText(later);
  await picture('viec-can-lam-in');
  const word = page.waitForEvent('download');
  await preview.getByRole('button', { name: 'Xuất Word' }).click();
  expect((await word).suggestedFilename()).toMatch(/\.docx$/);
  await page.keyboard.press('Escape');
  await expect(preview).toBeHidden();
});

test('what is overdue is one command away', async ({ page }) => {
  const tasks = new TasksPage(page);
  const find = new QuickFind(page);
  await new Shell(page).goTo('Hệ thống');
  await find.type('viec qua han');
  await find.enter();
  await expect(tasks.chip('Quá hạn')).toHaveAttribute('aria-pressed', 'true');
  await expect(tasks.list.line(later)).toBeHidden();
  await find.type('den viec can lam');
  await expect(find.chosen).toContainText('Đến: Việc cần làm');
});

const isoOf = (day: string) => day.split('/').toReversed().join('-');
