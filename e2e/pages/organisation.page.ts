import { expect, type Locator, type Page } from '@playwright/test';
import { Grid } from './grid.page.ts';

export type View = 'Đơn vị' | 'Tổ chức đảng' | 'Chức danh, biên chế' | 'Bản đồ';

/** The frame of "Tổ chức đảng, đơn vị": its four views, and the day all of them are of. */
export class OrganisationPage {
  readonly page: Page;
  readonly views: Locator;
  readonly day: Locator;
  readonly band: Locator;
  readonly partyTree: Locator;
  readonly partyPanel: Locator;
  readonly seats: Grid;
  readonly seatPanel: Locator;
  readonly map: Locator;

  constructor(page: Page) {
    this.page = page;
    this.views = page.getByRole('navigation', { name: 'Tổ chức đảng, đơn vị' });
    this.day = page.getByRole('textbox', { name: 'Số liệu ngày' });
    this.band = page.getByRole('status').filter({ hasText: 'không phải hôm nay' });
    this.partyTree = page.getByRole('treegrid', { name: 'Tổ chức đảng' });
    this.partyPanel = page.getByRole('complementary', { name: 'Tổ chức đảng' });
    this.seats = new Grid(page, 'Chức danh, biên chế');
    this.seatPanel = page.getByRole('complementary', { name: 'Vị trí chức danh' });
    this.map = page.getByRole('region', { name: /^Bản đồ 54 đơn vị\./ });
  }

  async show(view: View): Promise<void> {
    await this.views.getByRole('link', { name: view, exact: true }).click();
  }

  /** Shows everything as of a day, typed as on paper. */
  async asOf(day: string, shown: string): Promise<void> {
    await this.day.fill(day);
    await expect(this.band).toContainText(`ngày ${shown}`);
  }

  async today(): Promise<void> {
    await this.page.getByRole('button', { name: 'Về hôm nay' }).click();
    await expect(this.band).toBeHidden();
  }

  /** Chooses from a list of a form or dialog by typing a part of it. */
  async pick(within: Locator, label: string, typed: string, option: string): Promise<void> {
    await within.getByRole('combobox', { name: label }).fill(typed);
    await this.page.getByRole('option', { name: option, exact: true }).click();
  }
}
