import type { Locator, Page } from '@playwright/test';
import { Shell } from './shell.page.ts';

export type SystemPart =
  | 'Tài khoản'
  | 'Sao lưu'
  | 'Nhật ký'
  | 'Thông tin cơ quan'
  | 'Khóa khôi phục'
  | 'Tài liệu mật'
  | 'Giới thiệu';

/** "Hệ thống": everything about the program itself. */
export class SystemPage {
  readonly page: Page;
  readonly parts: Locator;

  constructor(page: Page) {
    this.page = page;
    this.parts = page.getByRole('navigation', { name: 'Hệ thống' });
  }

  async open(part: SystemPart): Promise<void> {
    await new Shell(this.page).goTo('Hệ thống');
    await this.parts.getByRole('link', { name: part }).click();
  }

  table(name: SystemPart): Locator {
    return this.page.getByRole('table', { name });
  }

  line(part: SystemPart, text: string | RegExp): Locator {
    return this.table(part).getByRole('row').filter({ hasText: text });
  }

  /** Fills a new password and its repetition. */
  async fillPassword(label: string, password: string): Promise<void> {
    await this.page.getByRole('textbox', { name: label, exact: true }).fill(password);
    await this.page.getByRole('textbox', { name: /^Nhập lại mật khẩu/ }).fill(password);
  }
}
