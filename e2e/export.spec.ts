import { administrator, expect, test } from './fixtures.ts';
import { PeoplePage } from './pages/people.page.ts';
import { ReportsPage } from './pages/reports.page.ts';
import { Shell } from './pages/shell.page.ts';
import { SignInPage } from './pages/sign-in.page.ts';
import { openWorkbook, shownLines } from './workbook.ts';

test.use({ kind: 'commune' });

test.beforeEach(async ({ page }) => {
  await new SignInPage(page).signIn(administrator);
});

test('what the list shows is exported as it is: same people, order and columns', async ({ page }) => {
  const people = new PeoplePage(page);
  await people.filter('Đơn vị', 'Công an phường Mông Dương');
  await people.filter('Giới tính', 'Nữ');
  await expect.poll(async () => new Set(await people.list.column('Giới tính'))).toEqual(new Set(['Nữ']));
  await page.getByRole('button', { name: 'Ngày sinh', exact: true }).click();
  const grid = await expect
    .poll(async () => (await people.list.column('Ngày sinh')).map((day) => day.slice(-4)))
    .toEqual((await people.list.column('Ngày sinh')).map((day) => day.slice(-4)).toSorted())
    .then(() => people.list.cells());

  const coming = page.waitForEvent('download');
  await people.action('Xuất Excel');
  const book = await openWorkbook(await coming);
  await expect(new Shell(page).notice(`Đã xuất ${grid.length} người ra Excel`)).toBeVisible();
  const lines = shownLines(book);
  const titles = lines.findIndex((line) => line.includes('Họ và tên'));
  expect(lines[titles]).toEqual([
    'STT',
    'Họ và tên',
    'Giới tính',
    'Ngày sinh',
    'Số hiệu CAND',
    'Cấp bậc hàm',
    'Chức vụ',
    'Đơn vị',
    'Ngày vào Đảng',
  ]);
  expect(lines.slice(titles + 1, titles + 1 + grid.length)).toEqual(grid);
});

test('"Danh sách cán bộ, chiến sĩ" leaves as Bản gửi and stays as Bản lưu with its sources', async ({
  page,
  picture,
}) => {
  const reports = new ReportsPage(page);
  await new Shell(page).goTo('Báo cáo');
  await expect(reports.forms.getByRole('button', { name: 'Danh sách cán bộ, chiến sĩ' })).toBeVisible();
  await reports.make();
  await expect(reports.made).toContainText('Đã lập Danh sách cán bộ, chiến sĩ');
  await picture('bao-cao');
  const sent = await openWorkbook(await reports.take('Bản gửi'));
  const kept = await openWorkbook(await reports.take('Bản lưu'));

  expect(sent.SheetNames).toEqual(['Danh sách']);
  expect(kept.SheetNames).toEqual(['Danh sách', 'Nguồn số liệu', 'Đối chiếu']);
  const lines = shownLines(sent, 'Danh sách');
  const text = lines.flat().join('\n');
  for (const official of [
    'BỘ CÔNG AN',
    'CÔNG AN TỈNH QUẢNG NINH',
    'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    'Độc lập - Tự do - Hạnh phúc',
    'DANH SÁCH CÁN BỘ, CHIẾN SĨ',
    'TL. GIÁM ĐỐC',
    'Nơi nhận',
    'Tổng số: 240 đồng chí',
  ])
    expect(text.toLocaleUpperCase('vi')).toContain(official.toLocaleUpperCase('vi'));
  const row = lines.find((line) => line.includes('Đặng Thị Anh'));
  expect(row).toEqual(expect.arrayContaining(['286-344', '26/03/1998', 'Thiếu úy', 'Tày', '13/09/2020']));
  // Women's dates of birth stand in their own column of the official list.
  expect(row?.indexOf('26/03/1998')).toBe(4);

  const sources = shownLines(kept, 'Nguồn số liệu').map((line) => line.join(' '));
  expect(sources.some((line) => /Tổng số.*240/.test(line))).toBe(true);
  expect(sources.join('\n')).toContain('Đặng Thị Anh, 286-344');
});

test('a list of one unit at the end of a quarter names both', async ({ page }) => {
  const reports = new ReportsPage(page);
  const people = new PeoplePage(page);
  await people.filter('Đơn vị', 'Công an phường Mông Dương');
  await people.action('Báo cáo');
  await page.getByRole('menuitem', { name: 'Danh sách cán bộ, chiến sĩ' }).click();
  await expect(page.getByRole('combobox', { name: 'Đơn vị' })).toHaveValue('Công an phường Mông Dương');
  await reports.pick('Kỳ báo cáo', 'Quý');
  await reports.pick('Kỳ', 'Quý III');
  await page.getByRole('textbox', { name: 'Năm' }).fill('2025');
  await reports.make();
  const sent = shownLines(await openWorkbook(await reports.take('Bản gửi')), 'Danh sách').flat();
  expect(sent).toContain('(Công an phường Mông Dương, tính đến ngày 30/09/2025)');
  expect(sent.filter((cell) => cell.startsWith('CÔNG AN PHƯỜNG '))).toHaveLength(1);
});

test('text that begins with "=" stays text in the exported file', async ({ page }) => {
  const people = new PeoplePage(page);
  await people.open('Đặng Thị Anh');
  await people.field('Ghi chú').fill('=HYPERLINK("http://vidu.vn","bấm vào đây")');
  await page.keyboard.press('Control+s');
  await expect(new Shell(page).notice('Đã lưu hồ sơ Đặng Thị Anh')).toBeVisible();
  await page.keyboard.press('Escape');

  await people.action('Cột');
  await page.getByRole('menuitemcheckbox', { name: 'Ghi chú' }).click();
  await page.keyboard.press('Escape');
  await people.search.fill('286-344');
  await people.expectCount(1);
  const coming = page.waitForEvent('download');
  await people.action('Xuất Excel');
  const { Sheets } = await openWorkbook(await coming);
  const cell = Object.values(Sheets)
    .flatMap((sheet) => Object.values(sheet))
    .find((one) => typeof one?.v === 'string' && one.v.includes('HYPERLINK'));
  expect(cell).toMatchObject({ t: 's', v: '=HYPERLINK("http://vidu.vn","bấm vào đây")' });
  expect(cell?.f).toBeUndefined();
});

test('a name cannot begin with "="', async ({ page }) => {
  const people = new PeoplePage(page);
  await people.action('Thêm người');
  await people.field('Họ và tên').fill('=1+1');
  await page.keyboard.press('Control+s');
  await expect(people.panel.getByText('Không được bắt đầu bằng = + - @.')).toBeVisible();
});
