import { expect, type Locator, type Page } from '@playwright/test';
import { Shell } from './shell.page.ts';

export type Credentials = { signInName: string; password: string };

/** Sign-in, the lock that covers the work, and the way back with the printed key. */
export class SignInPage {
  readonly page: Page;
  readonly heading: Locator;
  readonly signInName: Locator;
  readonly password: Locator;
  readonly submit: Locator;
  readonly lockHeading: Locator;

  constructor(page: Page) {
    this.page = page;
    this.heading = page.getByRole('heading', { name: 'Đăng nhập' });
    this.signInName = page.getByRole('textbox', { name: 'Tên đăng nhập' });
    this.password = page.getByLabel('Mật khẩu', { exact: true });
    this.submit = page.getByRole('button', { name: 'Đăng nhập', exact: true });
    this.lockHeading = page.getByRole('heading', { name: 'Màn hình đang khóa' });
  }

  async tryWith({ signInName, password }: Credentials): Promise<void> {
    await this.signInName.fill(signInName);
    await this.password.fill(password);
    await this.submit.click();
  }

  /** Signs in and goes on to the list of people, where most of the work begins. */
  async signIn(credentials: Credentials): Promise<void> {
    await this.enter(credentials);
    await this.page.waitForURL(/#\/./);
    if (this.page.url().endsWith('#/tasks')) await new Shell(this.page).goTo('Cán bộ, đảng viên');
  }

  /** Signs in by keyboard and stays on the first screen. */
  async enter({ signInName, password }: Credentials): Promise<void> {
    await this.signInName.fill(signInName);
    await this.signInName.press('Tab');
    await this.page.keyboard.type(password);
    await this.page.keyboard.press('Enter');
    await expect(this.page.getByRole('button', { name: /^Tài khoản: / })).toBeVisible();
  }

  async unlock(password: string): Promise<void> {
    await this.password.fill(password);
    await this.password.press('Enter');
    await expect(this.lockHeading).toBeHidden();
  }

  async recover(recoveryKey: string, signInName: string, newPassword: string): Promise<void> {
    await this.page.getByRole('button', { name: 'Quên mật khẩu: dùng khóa khôi phục' }).click();
    await this.page.getByRole('textbox', { name: 'Khóa khôi phục' }).fill(recoveryKey);
    await this.signInName.fill(signInName);
    await this.page.getByLabel('Mật khẩu mới', { exact: true }).fill(newPassword);
    await this.page.getByLabel('Nhập lại mật khẩu mới').fill(newPassword);
    await this.page.getByRole('button', { name: 'Đặt lại mật khẩu' }).click();
  }
}
