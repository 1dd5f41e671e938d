import { expect, type Locator, type Page } from '@playwright/test';
import { Grid } from './grid.page.ts';

/** "Đơn vị" of "Tổ chức đảng, đơn vị": every unit with its people, and one unit beside the list. */
export class UnitsPage {
  readonly page: Page;
  readonly list: Grid;
  readonly tree: Locator;
  readonly search: Locator;
  readonly panel: Locator;
  readonly count: Locator;

  constructor(page: Page) {
    this.page = page;
    this.list = new Grid(page, 'Đơn vị');
    this.tree = page.getByRole('treegrid', { name: 'Đơn vị' });
    this.search = page.getByRole('searchbox', { name: 'Tìm tên, mã đơn vị' });
    this.panel = page.getByRole('complementary', { name: 'Đơn vị' });
    this.count = page.getByText(/^[\d.]+ đơn vị$/);
  }

  /** A kind of units, with how many there are. */
  chip(kind: string, count: number): Locator {
    return this.page.getByRole('button', { name: new RegExp(`^${kind} ?${count}$`) });
  }

  async open(name: string): Promise<void> {
    // On the name: the number of people in the same line is a link of its own.
    await this.list.line(name).first().getByText(name).first().dblclick();
    await expect(this.panel.getByRole('heading', { name, level: 2 })).toBeVisible();
  }

  field(label: string): Locator {
    return this.panel.getByRole('textbox', { name: label });
  }

  /** "Đổi tên, chuyển cấp từ ngày…" of the open unit, by keyboard from its first field. */
  async rename(from: string, name: string, decision: string): Promise<void> {
    await this.panel.getByRole('button', { name: 'Đổi tên, chuyển cấp từ ngày…' }).click();
    const dialog = this.page.getByRole('dialog', { name: /^Đổi tên, chuyển cấp/ });
    await dialog.getByRole('textbox', { name: 'Từ ngày' }).fill(from);
    await dialog.getByRole('textbox', { name: 'Số, ngày quyết định' }).fill(decision);
    await dialog.getByRole('textbox', { name: 'Tên đơn vị' }).fill(name);
    await this.page.keyboard.press('Control+s');
    await expect(dialog).toBeHidden();
  }
}
