import { expect, type Locator, type Page } from '@playwright/test';
import { Grid } from './grid.page.ts';

/** "Việc cần làm": the first screen, and one task beside the list. */
export class TasksPage {
  readonly page: Page;
  readonly list: Grid;
  readonly search: Locator;
  readonly panel: Locator;
  /** The number after the title of the list. */
  readonly count: Locator;

  constructor(page: Page) {
    this.page = page;
    this.list = new Grid(page, 'Việc cần làm');
    this.search = page.getByRole('searchbox', { name: 'Tìm việc, người, đơn vị' });
    this.panel = page.getByRole('complementary', { name: 'Chi tiết việc' });
    this.count = page.getByText(/^[\d.]+ việc$/);
  }

  async expectCount(tasks: number): Promise<void> {
    await expect(this.count).toHaveText(`${tasks} việc`);
  }

  /** A stretch of time, or what was put off: "Quá hạn", "Đã hoãn". */
  chip(name: string): Locator {
    return this.page.getByRole('button', { name: new RegExp(`^${name} \\d+$`) });
  }

  /** How many tasks a chip lets through. */
  async countOf(name: string): Promise<number> {
    return Number((await this.chip(name).innerText()).match(/\d+$/)?.[0]);
  }

  async action(name: string): Promise<void> {
    await this.page.getByRole('button', { name, exact: true }).first().click();
  }

  /** Chooses a value of a filter chip, by mouse. */
  async filter(chip: string, value: string): Promise<void> {
    await this.action(chip);
    await this.page.getByRole('option', { name: value, exact: true }).click();
  }

  /** The menu of the chosen lines, by keyboard. */
  async menu(): Promise<Locator> {
    await this.page.keyboard.press('ContextMenu');
    return this.page.getByRole('menu', { name: 'Việc với dòng này' });
  }

  /** Fills the open question how long and why, by mouse. */
  async putOff(preset: string, reason: string): Promise<void> {
    const dialog = this.page.getByRole('dialog', { name: /^Hoãn \d+ việc$/ });
    await dialog.getByRole('button', { name: preset, exact: true }).click();
    await dialog.getByRole('textbox', { name: 'Lý do' }).fill(reason);
    await dialog.getByRole('button', { name: 'Hoãn', exact: true }).click();
    await expect(dialog).toBeHidden();
  }
}
