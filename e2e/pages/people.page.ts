import { expect, type Locator, type Page } from '@playwright/test';
import { Grid } from './grid.page.ts';

/** "Cán bộ, đảng viên": the list, and one record beside it. */
export class PeoplePage {
  readonly page: Page;
  readonly list: Grid;
  readonly bin: Grid;
  readonly search: Locator;
  readonly panel: Locator;
  readonly save: Locator;
  /** The number after the title of the list. */
  readonly count: Locator;

  constructor(page: Page) {
    this.page = page;
    this.list = new Grid(page, 'Cán bộ, đảng viên');
    this.bin = new Grid(page, 'Thùng rác cán bộ, đảng viên');
    this.search = page.getByRole('searchbox', { name: 'Tìm họ tên, số hiệu, số định danh' });
    this.panel = page.getByRole('complementary', { name: 'Hồ sơ' });
    this.save = this.panel.getByRole('button', { name: 'Lưu', exact: true });
    this.count = page.getByText(/^[\d.]+ người$/);
  }

  async expectCount(people: number): Promise<void> {
    await expect(this.count).toHaveText(`${people} người`);
  }

  /** A button of the screen by its words; an empty list repeats some of the toolbar's. */
  async action(name: string): Promise<void> {
    await this.page.getByRole('button', { name, exact: true }).first().click();
  }

  /** Chooses a value of a filter chip, by mouse. */
  async filter(chip: string, value: string): Promise<void> {
    await this.action(chip);
    await this.page.getByRole('option', { name: value, exact: true }).click();
  }

  async open(name: string): Promise<void> {
    await this.list.line(name).dblclick();
    await expect(this.panel.getByRole('heading', { name })).toBeVisible();
  }

  field(label: string): Locator {
    return this.panel
      .getByRole('textbox', { name: label, exact: true })
      .or(this.panel.getByRole('combobox', { name: label, exact: true }));
  }

  /** Chooses from a list of the form by typing a part of it. */
  async pick(label: string, value: string): Promise<void> {
    await this.field(label).click();
    await this.page.getByRole('option', { name: value, exact: true }).click();
  }
}
