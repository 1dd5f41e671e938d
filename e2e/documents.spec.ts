import { readFileSync } from 'node:fs';
import type { Download } from '@playwright/test';
import { administrator, expect, test } from './fixtures.ts';
import { DocumentsPage } from './pages/documents.page.ts';
import { Shell } from './pages/shell.page.ts';
import { SignInPage } from './pages/sign-in.page.ts';

test.use({ kind: 'commune' });

test.beforeEach(async ({ page }) => {
  await new SignInPage(page).signIn(administrator);
  await new Shell(page).goTo('Văn bản');
});

const firstBytes = async (file: Download, count: number) =>
  readFileSync(await file.path())
    .subarray(0, count)
    .toString('latin1');

test('a report is written beside its page, gets its number against a rule with a reason, and leaves as PDF and Word', async ({
  page,
  picture,
}) => {
  test.slow();
  const documents = new DocumentsPage(page);
  await expect(page.getByText('Chưa có văn bản nào')).toBeVisible();
  await picture('van-ban-trong');
  await documents.write();

  // By keyboard: kind, summary, text.
  await documents.pick('Loại văn bản', 'bao cao', 'Báo cáo');
  await documents.field('Trích yếu').fill('Kết quả công tác đảng, công tác chính trị quý III năm 2026');
  await documents.body.click();
  await documents.insert('Mẫu câu', 'Mở đầu báo cáo');
  await page.keyboard.press('Enter');
  await page.keyboard.type('I. KẾT QUẢ');
  await documents.form.getByRole('button', { name: 'Đề mục', exact: true }).click();
  await expect(documents.body).toHaveValue(/\n# I\. KẾT QUẢ$/);
  await page.keyboard.press('End');
  await page.keyboard.press('Enter');
  await page.keyboard.type('Người lập báo cáo: đồng chí ');
  await documents.insert('Chỗ điền', /^Họ và tên \{\{ho_ten/);
  await documents.chooseBlock(0, 'Báo cáo, danh sách');
  await documents.chooseBlock(1, 'TL. Giám đốc - Trưởng phòng');
  await documents.field('Họ và tên người ký').fill('Đại tá Nguyễn Văn An');

  // What nothing fills is named and marked; choosing somebody fills it.
  const missing = page.getByRole('region', { name: 'Còn chỗ chưa điền được' });
  await expect(missing).toContainText('{{ho_ten}}: Họ và tên');
  await expect(documents.paper.locator('rect[data-unfilled]')).toHaveCount(1);
  await picture('van-ban-con-thieu');
  await documents.pick('Cán bộ nêu trong văn bản', 'dang thi anh', /Đặng Thị Anh/);
  await expect(missing).toBeHidden();
  await expect.poll(() => documents.words()).toContain('Người lập báo cáo: đồng chí Đặng Thị Anh./.');
  const words = await documents.words();
  for (const part of ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'DỰ THẢO', 'BÁO CÁO', 'Lưu: VT, PX03.'])
    expect(words).toContain(part);
  await expect(documents.saved).toBeVisible();
  await expect(page).toHaveURL(/documents\/write\/[0-9a-f-]{36}$/);
  await picture('van-ban-soan');

  await documents.askForNumber();
  const dialog = documents.dialog;
  await expect(dialog.getByRole('status')).toContainText('Văn bản sẽ mang số 1/BC-');
  await picture('van-ban-cho-so');
  await dialog.getByRole('button', { name: 'Cho số, ban hành' }).click();
  await expect(page.getByRole('heading', { name: /^Báo cáo 1\/BC-/ })).toBeVisible();
  await expect(documents.form).toBeHidden();
  expect(await documents.words()).not.toContain('DỰ THẢO');

  // A second one, dated before the first.
  await documents.back();
  await documents.write();
  await documents.field('Trích yếu').fill('Kết quả kiểm tra');
  await documents.body.fill('Nội dung.');
  await page.keyboard.press('Control+S');
  await expect(documents.saved).toBeVisible();
  await documents.askForNumber();
  const day = dialog.getByRole('textbox', { name: 'Ngày văn bản' });
  const earlier = await page.evaluate(() => {
    const now = new Date();
    return now.getDate() > 1
      ? `1/${now.getMonth() + 1}/${now.getFullYear()}`
      : `31/12/${now.getFullYear() - 1}`;
  });
  await day.fill(earlier);
  await day.press('Enter');
  const findings = dialog.getByRole('alert');
  await expect(findings).toContainText('của số 1 đứng trước');
  const issue = dialog.getByRole('button', { name: 'Cho số, ban hành' });
  await expect(issue).toBeDisabled();
  await findings.getByRole('textbox').fill('Văn bản ký từ trước, nay mới vào sổ');
  await picture('van-ban-trai-quy-dinh');
  await issue.click();
  await expect(page.getByRole('heading', { name: /^Báo cáo 2\/BC-/ })).toBeVisible();
  await expect(page.getByRole('region', { name: 'Đã thực hiện dù trái quy định' })).toContainText(
    'Lý do: Văn bản ký từ trước, nay mới vào sổ',
  );
  await picture('van-ban-da-ban-hanh');

  await page.getByRole('button', { name: 'Xem bản in' }).click();
  await expect(dialog).toContainText('Kết quả kiểm tra');
  await picture('van-ban-ban-in');
  const word = await documents.take('Xuất Word');
  expect(word.suggestedFilename()).toMatch(/^2-BC-.*\.docx$/);
  expect(await firstBytes(word, 2)).toBe('PK');
  const pdf = await documents.take('Xuất PDF');
  expect(pdf.suggestedFilename()).toMatch(/^2-BC-.*\.pdf$/);
  expect(await firstBytes(pdf, 5)).toBe('%PDF-');
  await page.keyboard.press('Escape');

  await documents.back();
  expect(await documents.register.column('Trạng thái')).toEqual(['Đã ban hành', 'Đã ban hành']);
  await picture('van-ban-so');
  await documents.register.line('Kết quả kiểm tra').click({ button: 'right' });
  await page.getByRole('menuitem', { name: 'Thu hồi' }).click();
  await dialog.getByRole('textbox', { name: 'Lý do thu hồi' }).fill('Sai số liệu');
  await page.keyboard.press('Enter');
  await expect(documents.register.line('Kết quả kiểm tra')).toContainText('Đã thu hồi');

  await documents.tab('Sổ số');
  expect(await documents.numbers.column('Trạng thái')).toEqual(['Đã cấp', 'Đã cấp']);
});

test('two numbers are kept free: one is given to a document, the other cancelled with a reason', async ({
  page,
  picture,
}) => {
  const documents = new DocumentsPage(page);
  await documents.tab('Sổ số');
  await expect(page.getByText('Sổ này chưa có số nào')).toBeVisible();
  await page.getByRole('button', { name: 'Giữ số' }).click();
  const { dialog } = documents;
  await dialog.getByRole('textbox', { name: 'Số lượng' }).fill('2');
  await dialog.getByRole('textbox', { name: 'Giữ cho văn bản nào' }).fill('Báo cáo viết tay của Đội 1');
  await expect(dialog.getByRole('status')).toContainText('Sẽ giữ từ số 1/BC-');
  await picture('van-ban-giu-so');
  await page.keyboard.press('Enter');
  await expect(documents.numbers.lines).toHaveCount(2);
  expect(await documents.numbers.column('Trạng thái')).toEqual(['Đang giữ', 'Đang giữ']);

  await documents.numbers.line('2/BC-').first().click();
  await page.keyboard.press('Delete');
  await dialog.getByRole('textbox', { name: 'Lý do hủy số' }).fill('Không dùng đến');
  await page.keyboard.press('Enter');
  await expect(documents.numbers.line('Đã hủy')).toContainText('Không dùng đến');
  await picture('van-ban-so-so');

  await documents.tab('Văn bản');
  await documents.write();
  await documents.field('Trích yếu').fill('Tình hình Đội 1');
  await documents.body.fill('Nội dung.');
  await documents.askForNumber();
  await documents.pick('Số văn bản', '', /1\/BC-.*Báo cáo viết tay/);
  await dialog.getByRole('button', { name: 'Cho số, ban hành' }).click();
  await expect(page.getByRole('heading', { name: /^Báo cáo 1\/BC-/ })).toBeVisible();
  await documents.back();
  await documents.tab('Sổ số');
  expect(await documents.numbers.column('Trạng thái')).toEqual(['Đã hủy', 'Đã cấp']);
});

test('a Party document has its own head; a title of six lines and forty recipients stay whole', async ({
  page,
  picture,
}) => {
  const documents = new DocumentsPage(page);
  await documents.write();
  await documents.pick('Cơ quan ban hành', 'ĐUCA', /\(ĐUCA\)/);
  await documents.pick('Loại văn bản', 'thong bao', 'Thông báo');
  const title = Array.from({ length: 6 }, (_, at) => `Dòng trích yếu thứ ${at + 1} của thông báo`).join('\n');
  await documents.field('Trích yếu').fill(title);
  await documents.body.fill('Ban Thường vụ thông báo.\n- Việc thứ nhất.');
  const recipients = Array.from({ length: 40 }, (_, at) => `Đảng ủy cơ sở số ${at + 1}`);
  await documents.field('Nơi nhận').fill([...recipients, 'Lưu: VP Đảng ủy'].join('\n'));
  await documents.chooseBlock(1, 'T/M Ban Thường vụ');
  await documents.field('Họ và tên người ký').fill('Trần Văn Bình');
  await expect.poll(() => documents.words()).toContain('Trần Văn Bình');
  const words = await documents.words();
  expect(words).toContain('ĐẢNG CỘNG SẢN VIỆT NAM');
  expect(words).not.toContain('CỘNG HÒA');
  for (const part of ['Dòng trích yếu thứ 6', 'Đảng ủy cơ sở số 40', 'Lưu: VP Đảng ủy.', 'T/M BAN THƯỜNG VỤ'])
    expect(words).toContain(part);
  await expect(page.getByRole('document')).not.toHaveCount(1);
  await picture('van-ban-dang');
});

test('what was typed is kept by itself, and leaving the page loses nothing', async ({ page }) => {
  const documents = new DocumentsPage(page);
  await documents.write();
  await documents.field('Trích yếu').fill('Đang viết dở');
  await documents.back();
  await expect(documents.register.line('Đang viết dở')).toContainText('Dự thảo');

  await documents.register.line('Đang viết dở').dblclick();
  await documents.body.fill('Chữ cuối cùng trước khi mất điện.');
  await expect(documents.saved).toBeVisible({ timeout: 5000 });
  await page.reload();
  await expect(documents.body).toHaveValue('Chữ cuối cùng trước khi mất điện.');

  await documents.back();
  await documents.register.line('Đang viết dở').click();
  await page.keyboard.press('Delete');
  await expect(documents.register.line('Đang viết dở')).toBeHidden();
  await page.getByRole('button', { name: 'Hoàn tác' }).click();
  await expect(documents.register.line('Đang viết dở')).toBeVisible();
});

test('somebody else saves the same draft: nothing is lost, and it is said', async ({
  page,
  context,
  picture,
}) => {
  const documents = new DocumentsPage(page);
  await documents.write();
  await documents.field('Trích yếu').fill('Chung một dự thảo');
  await expect(page).toHaveURL(/documents\/write\/[0-9a-f-]{36}$/);

  await expect(documents.saved).toBeVisible();

  // The other person's save arrives at the core just before this one.
  const other = await context.newPage();
  await other.goto(new URL('/#/reports', page.url()).href);
  let isFirst = true;
  await page.route('**/call', async (route) => {
    const body = route.request().postData() ?? '';
    if (isFirst && body.includes('documents.save') && body.includes('Tôi viết.')) {
      isFirst = false;
      const theirs = body.replace('Tôi viết.', 'Người kia viết.');
      await other.evaluate(`fetch('/call', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ ...${theirs}, callId: crypto.randomUUID() }),
      })`);
    }
    await route.continue();
  });
  await documents.body.fill('Tôi viết.');
  const notice = page.getByRole('alert').filter({ hasText: 'vừa được người khác lưu' });
  await expect(notice).toContainText('Cả hai bên đều sửa: nội dung');
  await expect(documents.body).toHaveValue('Tôi viết.');
  await picture('van-ban-hai-nguoi');
  await notice.getByRole('button', { name: 'Lưu nội dung đang viết thành dự thảo khác' }).click();
  await expect(notice).toBeHidden();
  await documents.back();
  await expect(documents.register.line('Chung một dự thảo')).toHaveCount(2);
  await documents.register.line('Chung một dự thảo').last().dblclick();
  await expect(documents.body).toHaveValue('Người kia viết.');
});

test('a classified document is shown for printing once a reason is given; a leader only reads', async ({
  page,
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
    const leader = { signInName: 'lanhdao', displayName: 'Trần Lãnh Đạo', role: 'leader', password: 'mật khẩu lãnh đạo' };
    await call('accounts.create', leader);
  })()`);
  await page.reload();
  const documents = new DocumentsPage(page);
  await documents.write();
  await documents.field('Trích yếu').fill('Tình hình nội bộ');
  await documents.body.fill('Nội dung.');
  await documents.pick('Độ mật', '', 'Mật');
  await documents.field('Căn cứ xác định độ mật').fill('Danh mục bí mật nhà nước');
  await expect(documents.saved).toBeVisible();
  await page.getByRole('button', { name: 'Xem bản in' }).click();
  const reason = page.getByRole('textbox', { name: 'Lý do in, xuất tệp' });
  await expect(reason).toBeFocused();
  await page.keyboard.type('Trình lãnh đạo duyệt');
  await page.keyboard.press('Enter');
  await expect(documents.dialog).toContainText('MẬT');
  await page.keyboard.press('Escape');
  await documents.back();
  await expect(documents.register.line('Tình hình nội bộ')).toContainText('Mật');

  await documents.write();
  await documents.field('Trích yếu').fill('Ai cũng xem được');
  await expect(documents.saved).toBeVisible();
  await new Shell(page).choose('Đăng xuất');
  await new SignInPage(page).signIn({ signInName: 'lanhdao', password: 'mật khẩu lãnh đạo' });
  await new Shell(page).goTo('Văn bản');
  await expect(documents.register.lines).toHaveCount(1);
  await expect(page.getByRole('button', { name: 'Soạn văn bản' })).toBeHidden();
  await documents.register.line('Ai cũng xem được').dblclick();
  await expect(page.getByRole('heading', { name: 'Dự thảo', exact: true })).toBeVisible();
  await expect(documents.form).toBeHidden();
  await expect(page.getByRole('button', { name: 'Cho số, ban hành' })).toBeHidden();
});

test('issuing bodies and text blocks are added, changed and retired', async ({ page, picture }) => {
  const documents = new DocumentsPage(page);
  await documents.tab('Cơ quan ban hành');
  await page.getByRole('button', { name: 'Thêm cơ quan ban hành' }).click();
  await page.getByRole('textbox', { name: 'Cấp trên' }).fill('Công an tỉnh Quảng Ninh');
  await page.getByRole('textbox', { name: 'Tên cơ quan, tổ chức' }).fill('Phòng Tham mưu');
  await page.getByRole('textbox', { name: 'Ký hiệu' }).fill('PV01');
  await page.getByRole('textbox', { name: 'Địa danh' }).fill('Quảng Ninh');
  await expect(page.getByText('12/BC-PV01')).toBeVisible();
  await picture('van-ban-co-quan');
  await page.keyboard.press('Control+S');
  await expect(page.getByRole('grid', { name: 'Cơ quan ban hành' })).toContainText('Phòng Tham mưu');

  await documents.tab('Mẫu câu, nơi nhận, chữ ký');
  await page.getByRole('button', { name: 'Thêm mẫu' }).click();
  await page.getByRole('textbox', { name: 'Tên mẫu' }).fill('Đề nghị');
  await page
    .getByRole('textbox', { name: 'Nội dung mẫu' })
    .fill('Đề nghị các đơn vị báo cáo {{co_quan}} trước ngày 15.');
  await expect(page.getByRole('region', { name: 'Mẫu trên trang văn bản' })).toContainText(
    'Đề nghị các đơn vị',
  );
  await picture('van-ban-mau-cau');
  await page.keyboard.press('Control+S');
  const blocks = page.getByRole('grid', { name: 'Mẫu câu, nơi nhận, chữ ký' });
  await expect(blocks).toContainText('Đề nghị các đơn vị');
  await page.getByRole('button', { name: /^Chữ ký/ }).click();
  await expect(blocks).not.toContainText('Đề nghị các đơn vị');
});
