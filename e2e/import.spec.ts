import { readFileSync } from 'node:fs';
import { read, utils, write } from 'xlsx';
import { administrator, expect, roster, test } from './fixtures.ts';
import { ImportPage } from './pages/import.page.ts';
import { PeoplePage } from './pages/people.page.ts';
import { Shell } from './pages/shell.page.ts';
import { SignInPage } from './pages/sign-in.page.ts';
import { excelType, workbookFile } from './workbook.ts';

test.use({ kind: 'empty' });

test.beforeEach(async ({ page }) => {
  await new SignInPage(page).signIn(administrator);
});

test('the roster a unit sent becomes the list of 240 people', async ({ page, picture }) => {
  const people = new PeoplePage(page);
  const imports = new ImportPage(page);
  await expect(page.getByRole('heading', { name: 'Chưa có ai trong danh sách' })).toBeVisible();
  await people.action('Nhập từ Excel');
  await expect(page.getByRole('button', { name: 'Chọn tệp', exact: true })).toBeVisible();
  await picture('nhap-chon-tep');
  await imports.choose(roster('roster-commune.xlsx'));
  await expect(page.getByText('Sẽ thêm 240 người.')).toBeVisible();
  await picture('nhap-xem-truoc');
  await imports.import(240);
  await expect(imports.result).toContainText(
    'Đã nhập roster-commune.xlsx: thêm 240 người, sửa 0 hồ sơ, 0 dòng không nhập.',
  );
  await picture('nhap-xong');
  await people.action('Xem danh sách');
  await people.expectCount(240);
});

test('every planted problem is shown with its reason; doubts are decided in place; the whole is undone', async ({
  page,
  picture,
}) => {
  const shell = new Shell(page);
  const people = new PeoplePage(page);
  const imports = new ImportPage(page);
  await people.action('Nhập từ Excel');
  await imports.choose(roster('roster-problems.xlsx'));

  for (const [row, outcome, reason] of [
    [3, 'Từ chối', 'Ngày sinh: không có ngày 31/02/1990 trong lịch.'],
    [5, 'Từ chối', 'Số định danh “02219001234” có 11 chữ số, phải có đúng 12.'],
    [7, 'Từ chối', 'Số hiệu 391-489 đã có ở dòng 2.'],
    [9, 'Từ chối', 'Thiếu họ và tên.'],
    [11, 'Mới', ''],
    [13, 'Cần xem', '“Công an huyện Hoành Bồ” không còn sau sắp xếp.'],
    [15, 'Mới', 'được đọc là'],
    [17, 'Từ chối', 'Ô họ và tên chứa công thức.'],
    [19, 'Mới', '(ngày của Excel bị mất định dạng), đọc là 01/01/1990'],
    [21, 'Mới', 'chưa đủ ngày tháng'],
    [23, 'Cần xem', '“Dao Thanh Y” là một nhóm của dân tộc Dao.'],
    [25, 'Từ chối', 'Ngày sinh: 15/08/2031 ở sau ngày hôm nay.'],
  ] as const) {
    await imports.row(row).scrollIntoViewIfNeeded();
    await expect(imports.row(row)).toContainText(outcome);
    await expect(imports.row(row)).toContainText(reason);
  }
  await expect(imports.row(11)).toContainText('Thượng úy');
  await picture('nhap-van-de');

  await imports.chip('Cần xem').click();
  await expect(imports.preview.lines).toHaveCount(2);
  await imports.row(13).click();
  await expect(imports.panel).toContainText('Chọn đơn vị hiện nay của cán bộ.');
  await imports.panel.getByRole('radio').first().click();
  await picture('nhap-chon-don-vi');
  await imports.panel.getByRole('button', { name: 'Dòng cần xem tiếp' }).click();
  await imports.panel.getByRole('radio', { name: 'Dao', exact: true }).check();
  await expect(imports.row(23)).toContainText('Đã chọn');
  await expect(
    page.getByText('Sẽ thêm 16 người, nhập 2 dòng vừa chọn. Không nhập 6 dòng bị từ chối.'),
  ).toBeVisible();
  await imports.import(18);
  await expect(imports.result).toContainText('thêm 18 người, sửa 0 hồ sơ, 6 dòng không nhập');

  await imports.result.getByRole('button', { name: 'Hoàn tác lần nhập này' }).click();
  await shell
    .dialog('Hoàn tác lần nhập roster-problems.xlsx')
    .getByRole('button', { name: 'Hoàn tác lần nhập' })
    .click();
  await expect(shell.notice('Đã hoàn tác: 18 người vào thùng rác')).toBeVisible();
  await expect(imports.earlier.line('roster-problems.xlsx')).toContainText('Đã hoàn tác');
  await people.action('Về danh sách');
  await people.expectCount(0);
});

test('the template of the program is taken, filled and imported', async ({ page }) => {
  const people = new PeoplePage(page);
  const imports = new ImportPage(page);
  await people.action('Nhập từ Excel');
  const template = await imports.takeTemplate();
  expect(template.suggestedFilename()).toBe('mau-nhap-danh-sach-can-bo-chien-si.xlsx');

  const book = read(readFileSync(await template.path()), { cellStyles: true });
  const sheet = book.Sheets['Danh sách'] ?? {};
  const lines = utils.sheet_to_json<string[]>(sheet, { header: 1, defval: '' });
  const titles = lines.findIndex((line) => line.includes('Họ và tên'));
  const free = lines.findIndex((line, at) => at > titles && line.every((cell) => cell === ''));
  const filled: Record<string, string> = {
    'Họ và tên': 'Trần Văn Mẫu Thật',
    'Giới tính': 'Nam',
    'Số hiệu CAND': '012-345',
    'Ngày sinh': '05/1985',
    'Cấp bậc hàm': 'Đại úy',
    'Chức vụ': 'Đội trưởng',
    'Đơn vị': 'Công an phường Hồng Gai',
  };
  const line = (lines[titles] ?? []).map((title) => filled[title.split('\n')[0] ?? ''] ?? '');
  utils.sheet_add_aoa(sheet, [line], { origin: { r: free, c: 0 } });
  await imports.choose({
    name: 'mau-da-dien.xlsx',
    mimeType: excelType,
    buffer: write(book, { type: 'buffer' }),
  });
  await expect(page.getByText('Sẽ thêm 1 người.')).toBeVisible();
  await imports.import(1);
  await people.action('Xem danh sách');
  expect((await people.list.cells())[0]).toEqual([
    '1',
    'Trần Văn Mẫu Thật',
    'Nam',
    '05/1985',
    '012-345',
    'Đại úy',
    'Đội trưởng',
    'Công an phường Hồng Gai',
    '',
  ]);
});

test('a file that is no roster is refused in one clear sentence, and nothing changes', async ({
  page,
  picture,
}) => {
  const people = new PeoplePage(page);
  const imports = new ImportPage(page);
  await people.action('Nhập từ Excel');

  await imports.choose({
    name: 'khong-phai.xlsx',
    mimeType: excelType,
    buffer: Buffer.from('đây là một bức thư'),
  });
  await expect(imports.refusal).toContainText('Tệp này không phải tệp Excel (.xlsx); chưa nhập gì.');
  await picture('nhap-khong-phai-excel');

  await imports.choose({ name: 'rong.xlsx', mimeType: excelType, buffer: Buffer.alloc(0) });
  await expect(imports.refusal).toContainText('Tệp rỗng (0 byte); chưa nhập gì.');

  const whole = readFileSync(roster('roster-commune.xlsx'));
  const half = whole.subarray(0, whole.length / 2);
  await imports.choose({ name: 'chep-thieu.xlsx', mimeType: excelType, buffer: half });
  await expect(imports.refusal).toContainText('Tệp bị hỏng hoặc chép thiếu; chưa nhập gì.');

  await imports.choose(
    workbookFile('bang-khac.xlsx', [
      ['Tháng', 'Số vụ'],
      [1, 5],
    ]),
  );
  await expect(imports.refusal).toContainText('Không tìm thấy dòng tiêu đề');

  await expect(imports.earlier.grid).toBeHidden();
  await people.action('Về danh sách');
  await people.expectCount(0);
});

test('the same person twice in one file is refused the second time', async ({ page }) => {
  const people = new PeoplePage(page);
  const imports = new ImportPage(page);
  await people.action('Nhập từ Excel');
  const twice = workbookFile('hai-lan.xlsx', [
    ['Họ và tên', 'Giới tính', 'Ngày sinh', 'Số hiệu', 'Đơn vị'],
    ['Trần Thị Hai', 'Nữ', '05/02/1990', '111-222', 'Công an phường Hồng Gai'],
    ['Trần Thị Hai', 'Nữ', '05/02/1990', '111-222', 'Công an phường Hồng Gai'],
  ]);
  await imports.choose(twice);
  await expect(imports.row(3)).toContainText('Từ chối');
  await expect(imports.row(3)).toContainText(
    'Số hiệu 111-222 đã có ở dòng 2. Giữ một dòng, hoặc sửa số hiệu bị sai.',
  );
  await imports.import(1);
  await people.action('Xem danh sách');
  await people.expectCount(1);
});
