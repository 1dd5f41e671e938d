import { expect, type Locator, type Page } from '@playwright/test';
import { Grid } from './grid.page.ts';

/** "Quy định": the rules with their versions, the working days, and what was done against a rule. */
export class RulesPage {
  readonly page: Page;
  readonly parts: Locator;
  readonly list: Grid;
  readonly search: Locator;
  readonly panel: Locator;
  readonly versions: Locator;
  readonly form: Locator;

  constructor(page: Page) {
    this.page = page;
    this.parts = page.getByRole('navigation', { name: 'Quy định' });
    this.list = new Grid(page, 'Quy định');
    this.search = page.getByRole('searchbox', { name: 'Tìm mã, nội dung, căn cứ' });
    this.panel = page.getByRole('complementary', { name: 'Một quy định' });
    this.versions = this.panel.getByRole('list', { name: 'Các phiên bản của quy định' }).locator('> li');
    this.form = page.getByRole('form', { name: /: thêm phiên bản$/ });
  }

  async goTo(part: 'Quy định' | 'Lịch làm việc' | 'Bỏ qua quy định'): Promise<void> {
    await this.parts.getByRole('link', { name: part }).click();
  }

  /** By keyboard: search, the first line, Enter. */
  async open(code: string): Promise<void> {
    await this.search.fill(code);
    await expect(this.list.lines).toHaveCount(1);
    await this.search.press('ArrowDown');
    await this.page.keyboard.press('ArrowDown');
    await this.page.keyboard.press('Enter');
    await expect(this.panel.getByRole('heading', { name: code, level: 2 })).toBeVisible();
  }

  field(label: string): Locator {
    return this.form.getByRole('textbox', { name: label });
  }

  preview(code: string): Locator {
    return this.page.getByRole('dialog', { name: `${code}: xem trước khi thêm` });
  }

  /** Typed and chosen; the year is another one than the shown. */
  async chooseYear(year: string): Promise<void> {
    await this.page.getByRole('combobox', { name: 'Năm' }).fill(year);
    await this.page.getByRole('option', { name: year }).click();
    await expect(this.page.getByRole('combobox', { name: 'Năm' })).toHaveValue(year);
  }

  /** A day of the wall calendar, by its words. */
  day(title: RegExp): Locator {
    return this.page.getByTitle(title);
  }

  days(): Locator {
    return this.page.getByRole('region', { name: 'Ngày nghỉ, ngày làm bù' });
  }

  deadline(): Locator {
    return this.page.getByRole('region', { name: 'Tính hạn' });
  }
}
