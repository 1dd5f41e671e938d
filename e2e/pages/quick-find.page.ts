import type { Locator, Page } from '@playwright/test';

/** "Tìm nhanh": the field over everything, opened by Ctrl+K. */
export class QuickFind {
  readonly page: Page;
  readonly button: Locator;
  readonly field: Locator;
  readonly lines: Locator;
  readonly chosen: Locator;

  constructor(page: Page) {
    this.page = page;
    this.button = page.getByRole('button', { name: 'Tìm nhanh…' });
    this.field = page.getByRole('combobox', { name: 'Tìm nhanh' });
    this.lines = page.getByRole('listbox', { name: 'Kết quả tìm nhanh' }).getByRole('option');
    this.chosen = page
      .getByRole('listbox', { name: 'Kết quả tìm nhanh' })
      .getByRole('option', { selected: true });
  }

  async open(): Promise<void> {
    await this.page.keyboard.press('Control+k');
    await this.field.waitFor();
  }

  /** Opens it and types in place of what stands there. */
  async type(text: string): Promise<void> {
    if (!(await this.field.isVisible())) await this.open();
    await this.field.press('Control+a');
    await this.page.keyboard.type(text);
  }

  /** Opens the chosen line. */
  async enter(): Promise<void> {
    await this.page.keyboard.press('Enter');
    await this.field.waitFor({ state: 'hidden' });
  }

  line(text: string | RegExp): Locator {
    return this.lines.filter({ hasText: text });
  }
}
