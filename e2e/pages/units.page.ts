import { expect, type Locator, type Page } from '@playwright/test';
import { Grid } from './grid.page.ts';

/** "Tổ chức đảng, đơn vị": every unit with its people, and one unit beside the list. */
export class UnitsPage {
  readonly page: Page;
  readonly list: Grid;
  readonly search: Locator;
  readonly panel: Locator;
  readonly count: Locator;

  constructor(page: Page) {
    this.page = page;
    this.list = new Grid(page, 'Tổ chức đảng, đơn vị');
    this.search = page.getByRole('searchbox', { name: 'Tìm tên, mã đơn vị' });
    this.panel = page.getByRole('complementary', { name: 'Đơn vị' });
    this.count = page.getByText(/^\d+ đơn vị$/);
  }

  /** A kind of units, with how many there are. */
  chip(kind: string, count: number): Locator {
    return this.page.getByRole('button', { name: new RegExp(`^${kind} ?${count}$`) });
  }

  async open(name: string): Promise<void> {
    await this.list.line(name).dblclick();
    await expect(this.panel.getByRole('heading', { name })).toBeVisible();
  }
}
