import type { Locator, Page } from '@playwright/test';

export type Part =
  | 'Việc cần làm'
  | 'Cán bộ, đảng viên'
  | 'Tổ chức đảng, đơn vị'
  | 'Văn bản'
  | 'Báo cáo'
  | 'Quy định'
  | 'Hệ thống';

/** The frame around every screen: parts of the program at the left, the account at the upper right. */
export class Shell {
  readonly page: Page;
  readonly navigation: Locator;
  readonly account: Locator;

  constructor(page: Page) {
    this.page = page;
    this.navigation = page.getByRole('navigation', { name: 'Các phần của chương trình' });
    this.account = page.getByRole('button', { name: /^Tài khoản: / });
  }

  async goTo(part: Part): Promise<void> {
    await this.navigation.getByRole('link', { name: part }).click();
  }

  async choose(item: string): Promise<void> {
    await this.account.click();
    await this.page.getByRole('menuitem', { name: item }).click();
  }

  /** A sentence in the corner of the window. */
  notice(text: string | RegExp): Locator {
    return this.page.getByRole('alert').filter({ hasText: text });
  }

  dialog(title: string | RegExp): Locator {
    return this.page.getByRole('dialog', { name: title });
  }
}
