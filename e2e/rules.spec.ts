import { administrator, expect, test } from './fixtures.ts';
import { RulesPage } from './pages/rules.page.ts';
import { Shell } from './pages/shell.page.ts';
import { SignInPage } from './pages/sign-in.page.ts';
import { SystemPage } from './pages/system.page.ts';

test.use({ kind: 'commune' });

test.beforeEach(async ({ page }) => {
  await new SignInPage(page).signIn(administrator);
  await new Shell(page).goTo('Quy định');
});

test('a rule is found without accents and read in words, with what it stands on', async ({
  page,
  picture,
}) => {
  const rules = new RulesPage(page);
  await expect(rules.list.line('ADM_AGE')).toContainText('18-60 tuổi');
  await expect(rules.list.line('ADM_CERT_MONTHS')).toContainText('cần đối chiếu văn bản gốc');
  await picture('quy-dinh');
  await rules.search.fill('thoi gian du bi tu ngay le ket nap');
  await expect(rules.list.lines).toHaveCount(1);
  await expect(rules.list.line('ADM_PROBATION')).toContainText('12 tháng; nhắc trước 60, 30 ngày');
  await expect(rules.list.line('ADM_PROBATION')).toContainText('Không được bỏ qua');
  await rules.search.fill('');
  await page.getByRole('button', { name: 'Lĩnh vực' }).click();
  await page.getByRole('option', { name: 'Thi đua, khen thưởng' }).click();
  await page.getByRole('button', { name: 'Mức', exact: true }).first().click();
  await page.getByRole('option', { name: 'Chặn' }).click();
  const codes = await rules.list.column('Mã');
  expect(codes).toContain('EMU_TOP_SHARE');
  for (const code of codes) expect(code).toMatch(/^(EMU|AWD)_/);
});

test('what held on another day is shown as of that day', async ({ page }) => {
  const rules = new RulesPage(page);
  await rules.search.fill('DOC_PARTY_TERM');
  await expect(rules.list.line('DOC_PARTY_TERM')).toContainText('nhiệm kỳ 2025-2030');
  await page.getByRole('textbox', { name: 'Hiệu lực ngày' }).fill('1/7/2025');
  await expect(page.getByRole('status')).toContainText('Quy định có hiệu lực ngày 01/07/2025');
  await expect(rules.list.line('DOC_PARTY_TERM')).toContainText('nhiệm kỳ 2020-2025');
  await rules.search.fill('PLN_PERSONS_PER_POST');
  await page.getByRole('textbox', { name: 'Hiệu lực ngày' }).fill('1/9/2025');
  await expect(rules.list.line('PLN_PERSONS_PER_POST')).toContainText('Sắp có hiệu lực');
  await page.getByRole('button', { name: 'Về hôm nay' }).click();
  await expect(page.getByRole('textbox', { name: 'Hiệu lực ngày' })).toBeFocused();
});

test('versions of a rule are compared with each other', async ({ page, picture }) => {
  const rules = new RulesPage(page);
  await rules.open('CAL_FIXED_DAYS');
  await expect(rules.versions).toHaveCount(2);
  await expect(rules.versions.first()).toContainText('Từ 01/01/2026');
  await expect(rules.versions.first()).toContainText('Đang có hiệu lực');
  await expect(rules.versions.first().locator('ins')).toContainText(['24/11 Ngày Văn hóa Việt Nam']);
  await expect(rules.versions.last()).not.toContainText('Đang có hiệu lực');
  await picture('quy-dinh-phien-ban');
  await page.keyboard.press('Escape');
  await expect(rules.panel).toBeHidden();
});

test('a version from a day to come is previewed, added and does not hold yet', async ({ page, picture }) => {
  const rules = new RulesPage(page);
  await rules.open('ADM_CEREMONY_WD');
  await page.getByRole('button', { name: 'Thêm phiên bản' }).click();
  await rules.field('Giá trị').fill('hai mươi');
  await page.keyboard.press('Control+s');
  await expect(rules.field('Giá trị')).toHaveAttribute('aria-invalid', 'true');
  await expect(rules.field('Giá trị')).toBeFocused();
  await rules.field('Giá trị').fill('20');
  await rules.field('Có hiệu lực từ ngày').fill('1/1/2030');
  await rules.field('Căn cứ').fill('Quy định thử 01-QĐ/TW (01/12/2029)');
  await picture('quy-dinh-them');
  await page.keyboard.press('Control+s');
  const preview = rules.preview('ADM_CEREMONY_WD');
  await expect(preview).toContainText('Áp dụng từ 01/01/2030');
  await expect(preview).toContainText('20 ngày làm việc');
  await expect(preview).toContainText('Từ trước đến nay: 30 ngày làm việc');
  await expect(preview).toContainText('Không việc cần làm nào thay đổi.');
  await expect(preview.getByRole('alert')).toBeHidden();
  await page.keyboard.press('Control+s');
  await expect(new Shell(page).notice('Đã thêm phiên bản của ADM_CEREMONY_WD.')).toBeVisible();
  await expect(rules.versions).toHaveCount(2);
  await expect(rules.versions.first()).toContainText(administrator.displayName);
  await expect(rules.versions.first().locator('del')).toContainText(['30']);
  await expect(rules.versions.last()).toContainText('Đang có hiệu lực');
  await expect(rules.list.line('ADM_CEREMONY_WD')).toContainText('30 ngày làm việc');
  await expect(rules.list.line('ADM_CEREMONY_WD')).toContainText('từ trước, đổi 01/01/2030');
});

test('a version that begins in the past shows which tasks it moves before it is added', async ({
  page,
  picture,
}) => {
  const rules = new RulesPage(page);
  await rules.open('CAL_ANNOUNCE');
  await page.getByRole('button', { name: 'Thêm phiên bản' }).click();
  await rules.field('Trước ngày').fill('1/12');
  await rules.field('Có hiệu lực từ ngày').fill('1/1/2020');
  await page.keyboard.press('Control+s');
  const preview = rules.preview('CAL_ANNOUNCE');
  await expect(preview.getByRole('alert')).toContainText('có hiệu lực từ 01/01/2020, trước hôm nay');
  const task = preview.getByRole('row').filter({ hasText: 'Nhập lịch nghỉ năm 2027' });
  await expect(task).toContainText('15/12/2026');
  await expect(task).toContainText('01/12/2026');
  await expect(preview).toContainText('Phiên bản đã thêm không xóa được.');
  await picture('quy-dinh-xem-truoc');
  // Nothing is saved by looking.
  await page.keyboard.press('Escape');
  await expect(preview).toBeHidden();
  await expect(rules.form).toBeVisible();
  await page.keyboard.press('Control+s');
  await preview.getByRole('button', { name: 'Vẫn thêm phiên bản' }).click();
  await expect(new Shell(page).notice('Đã thêm phiên bản của CAL_ANNOUNCE.')).toBeVisible();
  await expect(rules.list.line('CAL_ANNOUNCE')).toContainText('trước 01/12');
});

test('a rule that is a table is changed row by row', async ({ page }) => {
  const rules = new RulesPage(page);
  await rules.open('EMU_BANDS');
  await page.getByRole('button', { name: 'Thêm phiên bản' }).click();
  await page.getByRole('textbox', { name: 'Từ, dòng 1', exact: true }).fill('95');
  await page.getByRole('button', { name: 'Thêm dòng' }).click();
  await expect(page.getByRole('textbox', { name: 'Từ, dòng 5', exact: true })).toBeFocused();
  await page.getByRole('button', { name: 'Bỏ dòng 5' }).click();
  await page.keyboard.press('Control+s');
  await expect(rules.preview('EMU_BANDS').getByRole('cell', { name: '95' })).toBeVisible();
  await page.keyboard.press('Control+s');
  await expect(rules.versions.first().locator('ins')).toHaveText(['Hoàn thành xuất sắc từ 95']);
});

test('a rule that can never be overridden keeps its level', async ({ page }) => {
  const rules = new RulesPage(page);
  await rules.open('ADM_PROBATION');
  await page.getByRole('button', { name: 'Thêm phiên bản' }).click();
  await expect(rules.form.getByRole('combobox', { name: 'Mức' })).toHaveValue('Không được bỏ qua');
  await expect(rules.form.getByRole('combobox', { name: 'Mức' })).not.toBeEditable();
});

test('a computed year is confirmed as announced, and that is taken back', async ({ page, picture }) => {
  const rules = new RulesPage(page);
  const shell = new Shell(page);
  await rules.goTo('Lịch làm việc');
  await rules.chooseYear('2025');
  await rules.chooseYear('2026');
  await expect(page.getByText('Lịch đã công bố')).toBeVisible();
  await expect(rules.day(/^17\/02\/2026, Nghỉ: Tết Nguyên đán/)).toBeVisible();
  await expect(rules.day(/^22\/08\/2026, Làm bù/)).toBeVisible();
  await picture('lich-lam-viec');
  await rules.chooseYear('2031');
  await expect(page.getByText(/^Dự kiến: chương trình tính theo quy định/)).toBeVisible();
  await expect(rules.day(/^01\/01\/2031, Nghỉ: Tết Dương lịch \(dự kiến\)$/)).toBeVisible();
  await page.getByRole('button', { name: 'Xác nhận lịch nghỉ đã công bố' }).click();
  await picture('lich-xac-nhan');
  await shell.dialog('Xác nhận lịch nghỉ năm 2031').getByRole('button', { name: 'Xác nhận' }).click();
  await expect(shell.notice('Đã xác nhận lịch nghỉ năm 2031.')).toBeVisible();
  await expect(rules.day(/^01\/01\/2031, Nghỉ: Tết Dương lịch$/)).toBeVisible();
  await page.getByRole('button', { name: 'Bỏ xác nhận' }).click();
  await shell
    .dialog(/^Bỏ xác nhận/)
    .getByRole('button', { name: 'Bỏ xác nhận' })
    .click();
  await expect(rules.day(/^01\/01\/2031, Nghỉ: Tết Dương lịch \(dự kiến\)$/)).toBeVisible();
  await rules.chooseYear('2050');
  await expect(page.getByText('Chưa có dữ liệu âm lịch của năm 2050')).toBeVisible();
});

test('a day off is entered, changed and taken out again', async ({ page }) => {
  const rules = new RulesPage(page);
  const shell = new Shell(page);
  await rules.goTo('Lịch làm việc');
  await page.getByRole('button', { name: 'Thêm ngày' }).click();
  const dialog = shell.dialog('Thêm ngày nghỉ, ngày làm bù');
  await dialog.getByRole('textbox', { name: 'Ngày', exact: true }).fill('3/3/2026');
  await dialog.getByRole('textbox', { name: 'Tên' }).fill('Nghỉ theo thông báo');
  await page.keyboard.press('Control+s');
  await expect(shell.notice('Đã lưu ngày 03/03/2026.')).toBeVisible();
  await rules.chooseYear('2025');
  await rules.chooseYear('2026');
  await rules.day(/^03\/03\/2026, Nghỉ: Nghỉ theo thông báo$/).click();
  await page.getByRole('dialog').getByRole('textbox', { name: 'Ghi chú' }).fill('cần đối chiếu');
  await page.keyboard.press('Control+s');
  await expect(rules.days().getByRole('listitem').filter({ hasText: '03/03' })).toContainText(
    'cần đối chiếu',
  );
  await rules
    .days()
    .getByRole('button', { name: /03\/03/ })
    .click();
  await page.getByRole('button', { name: 'Bỏ ngày này' }).click();
  await expect(rules.days()).not.toContainText('03/03');
  await page.getByRole('button', { name: 'Hoàn tác' }).click();
  await expect(rules.days()).toContainText('03/03');
});

test('a deadline is computed with its arithmetic, found by Ctrl+K', async ({ page, picture }) => {
  const rules = new RulesPage(page);
  await page.keyboard.press('Control+k');
  await page.keyboard.type('tinh han');
  await page.getByRole('option', { name: /Tính hạn/ }).click();
  const deadline = rules.deadline();
  await expect(deadline.getByRole('textbox', { name: 'Từ ngày' })).toBeFocused();
  await page.keyboard.press('Control+a');
  await page.keyboard.type('3/2/2026');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Control+a');
  await page.keyboard.type('30');
  await expect(deadline).toContainText('Hạn: Thứ Ba, 24/03/2026');
  await expect(deadline).toContainText('ngày 03/02/2026 + 30 ngày làm việc, trừ Tết 16-20/02 = 24/03/2026');
  await picture('tinh-han');
  await deadline.getByRole('button', { name: 'Sao chép' }).click();
  await expect(new Shell(page).notice('Đã sao chép phép tính.')).toBeVisible();
});

test('what was done against a rule has its place, empty at first', async ({ page }) => {
  const rules = new RulesPage(page);
  await rules.goTo('Bỏ qua quy định');
  await expect(page.getByRole('heading', { name: 'Chưa lần nào bỏ qua quy định' })).toBeVisible();
});

test('an account that may not change rules reads them', async ({ page }) => {
  const shell = new Shell(page);
  const system = new SystemPage(page);
  const rules = new RulesPage(page);
  const officer = { displayName: 'Vũ Thị Nghiệp', signInName: 'nghiepvu', password: 'mật khẩu ban đầu 1' };
  await system.open('Tài khoản');
  await page.getByRole('button', { name: 'Thêm tài khoản' }).click();
  await page.getByRole('textbox', { name: 'Họ và tên' }).fill(officer.displayName);
  await page.getByRole('textbox', { name: 'Tên đăng nhập' }).fill(officer.signInName);
  await system.fillPassword('Mật khẩu ban đầu', officer.password);
  await page.keyboard.press('Control+s');
  await expect(system.line('Tài khoản', 'nghiepvu')).toBeVisible();
  await shell.choose('Đăng xuất');
  await new SignInPage(page).signIn(officer);
  await shell.goTo('Quy định');
  await rules.open('ADM_AGE');
  await expect(rules.panel).toContainText('Tài khoản này chỉ được xem.');
  await expect(page.getByRole('button', { name: 'Thêm phiên bản' })).toBeHidden();
  await rules.goTo('Lịch làm việc');
  await expect(rules.deadline()).toBeVisible();
  await expect(page.getByRole('button', { name: 'Thêm ngày' })).toBeHidden();
  await expect(page.getByRole('button', { name: /xác nhận/i })).toBeHidden();
});
