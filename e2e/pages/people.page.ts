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

  /** A sheet of the open record. */
  async sheet(name: 'Thông tin chính' | 'Lý lịch' | 'Quá trình' | 'Giấy tờ' | 'Lịch sử sửa'): Promise<void> {
    await this.panel.getByRole('tab', { name }).click();
  }

  /** One dated part of the record: "Cấp bậc hàm", "Gia đình" ... */
  history(name: string): Locator {
    return this.panel.getByRole('region', { name, exact: true });
  }

  /** Adds a row by keyboard: values in the order of its fields, '' leaves one as it is. */
  async addRow(history: string, values: readonly string[]): Promise<void> {
    await this.history(history)
      .getByRole('button', { name: `Thêm: ${history}` })
      .press('Enter');
    const form = this.history(history).getByRole('form');
    await expect(form.getByRole('textbox').or(form.getByRole('combobox')).first()).toBeFocused();
    for (const value of values) {
      await this.page.keyboard.type(value);
      // A list picks what it has marked by the first Enter, the second goes on.
      const marked = this.page.locator('[data-combobox-selected]').filter({ visible: true });
      if (value !== '' && (await marked.count()) > 0) await this.page.keyboard.press('Enter');
      await this.page.keyboard.press('Enter');
    }
    await this.page.keyboard.press('Control+s');
    await expect(form).toBeHidden();
  }

  /** Selects the first lines of the list and asks for their menu by keyboard. */
  async menuOfFirst(lines: number): Promise<Locator> {
    await this.list.lines.first().click();
    for (let line = 1; line < lines; line += 1) await this.page.keyboard.press('Shift+ArrowDown');
    await this.page.keyboard.press('ContextMenu');
    return this.page.getByRole('menu', { name: 'Việc với dòng này' });
  }

  /** Adds a filter that is not on the bar at first, and its value. */
  async moreFilter(name: string, value: string): Promise<void> {
    await this.action('Thêm bộ lọc');
    await this.page.getByRole('menuitem', { name, exact: true }).click();
    await this.page.getByRole('option', { name: value, exact: true }).click();
  }

  async openBin(): Promise<void> {
    await this.action('Thêm bộ lọc');
    await this.page.getByRole('menuitem', { name: 'Thùng rác', exact: true }).click();
  }

  /** Shows the list as of a day, typed as on paper. */
  async asOf(day: string): Promise<void> {
    await this.action('Thêm bộ lọc');
    await this.page.getByRole('menuitem', { name: 'Số liệu ngày' }).click();
    await this.page.getByRole('textbox', { name: 'Số liệu ngày' }).fill(day);
    await this.page.keyboard.press('Enter');
  }
}
