import { administrator, expect, test } from './fixtures.ts';
import { PeoplePage } from './pages/people.page.ts';
import { Shell } from './pages/shell.page.ts';
import { SignInPage } from './pages/sign-in.page.ts';

test.use({ kind: 'empty' });

const wrong = { ...administrator, password: 'đoán mò một lần' };
const another = 'mật khẩu mới 2026';

test('a wrong password is said in a sentence, and after three of them everybody waits', async ({
  page,
  picture,
}) => {
  const signIn = new SignInPage(page);
  await picture('dang-nhap');
  for (const _attempt of [1, 2, 3]) {
    await signIn.tryWith(wrong);
    await expect(page.getByRole('alert')).toContainText('Tên đăng nhập hoặc mật khẩu không đúng.');
    await expect(signIn.password).toHaveValue('');
  }
  await signIn.tryWith(administrator);
  await expect(page.getByRole('alert')).toContainText(/Hãy chờ \d+ giây rồi thử lại/);
  await picture('dang-nhap-cho');
  await expect(signIn.submit).toBeDisabled();
  await expect(page.getByText('Có thể thử lại.')).toBeVisible();
  await signIn.signIn(administrator);
  await expect(new Shell(page).notice('Có 3 lần nhập sai mật khẩu trước lần đăng nhập này.')).toBeVisible();
});

test('the printed recovery key sets a new password; a wrong key does not', async ({ page, program }) => {
  const signIn = new SignInPage(page);
  await signIn.recover('AAAA-AAAA-AAAA-AAAA-AAAA-AAAA-AAAA-AAAA', administrator.signInName, another);
  await expect(page.getByRole('alert')).toContainText('Khóa khôi phục không đúng.');
  await page.getByRole('button', { name: 'Quay lại' }).click();
  await signIn.recover(program.recoveryKey.toLowerCase(), administrator.signInName, another);
  await expect(new Shell(page).account).toBeVisible();

  await new Shell(page).choose('Đăng xuất');
  await signIn.tryWith(administrator);
  await expect(page.getByRole('alert')).toContainText('Tên đăng nhập hoặc mật khẩu không đúng.');
  await signIn.signIn({ ...administrator, password: another });
});

test('Ctrl+L locks, keeps what was typed behind it, and the password opens it again', async ({
  page,
  picture,
}) => {
  const signIn = new SignInPage(page);
  const people = new PeoplePage(page);
  await signIn.signIn(administrator);
  await people.action('Thêm người');
  await people.field('Họ và tên').fill('Đang gõ dở');
  await page.keyboard.press('Control+l');
  await expect(signIn.lockHeading).toBeVisible();
  await expect(people.panel).toBeHidden();
  await picture('man-hinh-khoa');
  await signIn.password.fill('sai rồi đấy nhé');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('alert')).toBeVisible();
  await signIn.unlock(administrator.password);
  await expect(people.field('Họ và tên')).toHaveValue('Đang gõ dở');

  await page.keyboard.press('Control+l');
  await page.getByRole('button', { name: 'Đăng xuất để dùng tài khoản khác' }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Ở lại' }).click();
  await signIn.unlock(administrator.password);
  await expect(people.field('Họ và tên')).toHaveValue('Đang gõ dở');
});

test('the password is changed from the menu of the account', async ({ page, picture }) => {
  const signIn = new SignInPage(page);
  const shell = new Shell(page);
  await signIn.signIn(administrator);
  await shell.account.click();
  await picture('menu-tai-khoan');
  await page.getByRole('menuitem', { name: 'Đổi mật khẩu…' }).click();
  const dialog = shell.dialog('Đổi mật khẩu');
  await dialog.getByRole('textbox', { name: 'Mật khẩu hiện tại' }).fill('không nhớ nữa rồi');
  await dialog.getByRole('textbox', { name: 'Mật khẩu mới', exact: true }).fill(another);
  await dialog.getByRole('textbox', { name: 'Nhập lại mật khẩu mới' }).fill(another);
  await dialog.getByRole('button', { name: 'Đổi mật khẩu' }).click();
  await expect(dialog.getByRole('alert')).toContainText('Mật khẩu hiện tại không đúng');
  await dialog.getByRole('textbox', { name: 'Mật khẩu hiện tại' }).fill(administrator.password);
  await picture('doi-mat-khau');
  await dialog.getByRole('button', { name: 'Đổi mật khẩu' }).click();
  await expect(shell.notice('Đã đổi mật khẩu.')).toBeVisible();

  await shell.choose('Đăng xuất');
  await signIn.signIn({ ...administrator, password: another });
});
