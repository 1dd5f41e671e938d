import { administrator, expect, test } from './fixtures.ts';
import { ReportsPage } from './pages/reports.page.ts';
import { Shell } from './pages/shell.page.ts';
import { SignInPage } from './pages/sign-in.page.ts';
import { openWorkbook, shownLines } from './workbook.ts';

test.use({ kind: 'commune' });

test.beforeEach(async ({ page }) => {
  await new SignInPage(page).signIn(administrator);
  await new Shell(page).goTo('Báo cáo');
});

/** The numbers of the line that begins with these words. */
function figures(lines: string[][], words: string): string[] {
  const line = lines.find((cells) => cells.some((cell) => cell === words)) ?? [];
  return line.slice(line.indexOf(words) + 1).filter((cell) => cell !== '');
}

test('"Thống kê chất lượng" counts everybody once in each way of dividing them', async ({
  page,
  picture,
}) => {
  const reports = new ReportsPage(page);
  await reports.choose('Thống kê chất lượng cán bộ, đảng viên');
  await reports.make();
  await expect(reports.made).toContainText('Đã lập Thống kê chất lượng cán bộ, đảng viên');
  await picture('bao-cao-thong-ke');
  const kept = await openWorkbook(await reports.take('Bản lưu'));
  expect(kept.SheetNames).toEqual(['Thống kê chất lượng', 'Nguồn số liệu', 'Đối chiếu']);
  const total = figures(shownLines(kept, 'Thống kê chất lượng'), 'TỔNG CỘNG');
  expect(total[0]).toBe('240');
  const checks = shownLines(kept, 'Đối chiếu').flat();
  expect(checks).toContain('Khớp');
  expect(checks).not.toContain('KHÔNG KHỚP');
  expect(shownLines(kept, 'Nguồn số liệu').flat().join('\n')).toContain('Đặng Thị Anh, 286-344');
});

test('"Biến động" wants a period and balances', async ({ page }) => {
  const reports = new ReportsPage(page);
  await reports.choose('Biến động cán bộ, đảng viên');
  await expect(page.getByRole('textbox', { name: 'Tính đến ngày' })).toBeHidden();
  await reports.pick('Kỳ báo cáo', 'Năm');
  await page.getByRole('textbox', { name: 'Năm' }).fill('2020');
  await reports.make();
  const kept = await openWorkbook(await reports.take('Bản lưu'));
  expect(kept.SheetNames).toEqual([
    'Biến động',
    'Đảng viên theo tháng',
    'Danh sách biến động',
    'Nguồn số liệu',
    'Đối chiếu',
  ]);
  expect(shownLines(kept, 'Đối chiếu').flat()).not.toContain('KHÔNG KHỚP');
  const months = shownLines(kept, 'Đảng viên theo tháng').map((line) => line[1]);
  expect(months.filter((month) => month?.startsWith('Tháng '))).toHaveLength(12);
});

test('"Danh sách đủ niên hạn" takes a day to come and guesses nothing', async ({ page }) => {
  const reports = new ReportsPage(page);
  await reports.choose('Danh sách đủ niên hạn');
  const day = page.getByRole('textbox', { name: 'Tính đến ngày' });
  await day.fill('31/12/2030');
  await day.press('Tab');
  await reports.make();
  const kept = await openWorkbook(await reports.take('Bản lưu'));
  expect(kept.SheetNames).toContain('Chưa đủ dữ liệu');
  const due = shownLines(kept, 'Đủ niên hạn').flat().join('\n');
  expect(due).toContain('(Đủ niên hạn đến ngày 31/12/2030)');
  expect(due).toContain('Vào ngành 16/12/2020 + 10 năm = 16/12/2030');
  // An imported list says which rank somebody holds, not since when.
  expect(shownLines(kept, 'Chưa đủ dữ liệu').flat()).toContain('chưa có ngày nhận cấp bậc Thiếu úy');
});

test('a list of a day to come is refused where the day is typed', async ({ page }) => {
  const reports = new ReportsPage(page);
  await reports.choose('Danh sách cán bộ, chiến sĩ');
  const day = page.getByRole('textbox', { name: 'Tính đến ngày' });
  await day.fill('31/12/2030');
  await day.press('Tab');
  await expect(page.getByRole('button', { name: 'Lập báo cáo' })).toBeDisabled();
});

test('a list of a past day has those who had entered by then', async ({ page }) => {
  const reports = new ReportsPage(page);
  await reports.choose('Danh sách cán bộ, chiến sĩ');
  const day = page.getByRole('textbox', { name: 'Tính đến ngày' });
  await day.fill('31/12/2016');
  await day.press('Tab');
  await reports.make();
  const sent = shownLines(await openWorkbook(await reports.take('Bản gửi')), 'Danh sách');
  expect(sent.flat()).toContain('(Tính đến ngày 31/12/2016)');
  const names = new Set(sent.flat());
  expect([names.has('Đặng Thị Anh'), names.has('Trần Đình Bình')]).toEqual([false, true]);
});
