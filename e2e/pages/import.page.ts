import type { Download, Locator, Page } from '@playwright/test';
import { Grid } from './grid.page.ts';

export type GivenFile = string | { name: string; mimeType: string; buffer: Buffer };

/** "Nhập từ Excel": choose, look, decide, import; and take back. */
export class ImportPage {
  readonly page: Page;
  readonly preview: Grid;
  readonly earlier: Grid;
  readonly panel: Locator;
  readonly result: Locator;
  readonly refusal: Locator;

  constructor(page: Page) {
    this.page = page;
    this.preview = new Grid(page, 'Nhập từ Excel');
    this.earlier = new Grid(page, 'Các lần nhập trước');
    this.panel = page.getByRole('complementary', { name: 'Chi tiết dòng' });
    this.result = page.getByRole('status').filter({ hasText: 'Đã nhập' });
    this.refusal = page.getByRole('main').getByRole('alert');
  }

  /** Gives a file to the file dialog of the screen. */
  async choose(file: GivenFile, button = 'Chọn tệp'): Promise<void> {
    const asked = this.page.waitForEvent('filechooser');
    await this.page.getByRole('button', { name: button, exact: true }).click();
    await (await asked).setFiles(file);
  }

  /** The line of the file as Excel numbers it. */
  row(number: number): Locator {
    return this.preview.grid.locator('tbody tr').filter({
      has: this.page.locator(`td[aria-colindex="2"]`).getByText(String(number), { exact: true }),
    });
  }

  chip(name: string): Locator {
    return this.page.getByRole('button', { name: new RegExp(`^${name} ?\\d`) });
  }

  async import(rows: number): Promise<void> {
    await this.page.getByRole('button', { name: `Nhập ${rows} dòng` }).click();
  }

  async takeTemplate(): Promise<Download> {
    const coming = this.page.waitForEvent('download');
    await this.page.getByRole('button', { name: 'Tải mẫu Excel' }).click();
    return coming;
  }
}
