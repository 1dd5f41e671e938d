import { expect, type Locator, type Page } from '@playwright/test';

/** The first start: bring a store back, or make one in four steps. */
export class FirstRunPage {
  readonly page: Page;
  readonly next: Locator;
  readonly steps: Locator;
  readonly recoveryKey: Locator;

  constructor(page: Page) {
    this.page = page;
    this.next = page.getByRole('button', { name: 'Tiếp tục' });
    this.steps = page.getByRole('list', { name: 'Các bước thiết lập' });
    this.recoveryKey = page.getByRole('region', { name: 'Khóa khôi phục' });
  }

  async expectStep(name: string): Promise<void> {
    await expect(this.steps.locator('[aria-current=step]')).toContainText(name);
  }

  field(label: string): Locator {
    return this.page.getByLabel(label, { exact: true });
  }

  async fillAdministrator(displayName: string, password: string): Promise<void> {
    await this.page.getByRole('textbox', { name: 'Họ và tên' }).fill(displayName);
    await this.page.getByRole('textbox', { name: 'Mật khẩu', exact: true }).fill(password);
    await this.page.getByRole('textbox', { name: 'Nhập lại mật khẩu' }).fill(password);
  }
}
