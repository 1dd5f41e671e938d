import type { Download, Locator, Page } from '@playwright/test';

/** "Báo cáo": the forms at the left, what the chosen one needs beside them. */
export class ReportsPage {
  readonly page: Page;
  readonly forms: Locator;
  readonly made: Locator;

  constructor(page: Page) {
    this.page = page;
    this.forms = page.getByRole('navigation', { name: 'Các mẫu báo cáo' });
    this.made = page.getByRole('status').filter({ hasText: 'Đã lập' });
  }

  async choose(report: string): Promise<void> {
    await this.forms.getByRole('button', { name: report, exact: true }).click();
  }

  async pick(label: string, value: string): Promise<void> {
    await this.page.getByRole('combobox', { name: label, exact: true }).click();
    await this.page.getByRole('option', { name: value, exact: true }).click();
  }

  async make(): Promise<void> {
    await this.page.getByRole('button', { name: 'Lập báo cáo' }).click();
  }

  async take(copy: 'Bản gửi' | 'Bản lưu'): Promise<Download> {
    const coming = this.page.waitForEvent('download');
    await this.made.getByRole('button', { name: `Lưu ${copy}` }).click();
    return coming;
  }
}
