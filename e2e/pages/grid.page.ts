import { expect, type Locator, type Page } from '@playwright/test';

/** One list of the program, read as a person reads it: titles above, lines below. */
export class Grid {
  readonly page: Page;
  readonly grid: Locator;
  /** Lines in sight; a long list makes only those. */
  readonly lines: Locator;

  constructor(page: Page, name: string) {
    this.page = page;
    this.grid = page.getByRole('grid', { name, exact: true });
    this.lines = this.grid.locator('tbody').getByRole('row');
  }

  line(text: string | RegExp): Locator {
    return this.lines.filter({ hasText: text });
  }

  async titles(): Promise<string[]> {
    return this.grid.getByRole('columnheader').allInnerTexts();
  }

  /** Cells of the lines in sight, from the top of the list, once all of them have arrived. */
  async cells(): Promise<string[][]> {
    await expect(this.lines.first()).toBeVisible();
    await expect(this.grid.locator('tr[aria-busy]')).toHaveCount(0);
    const rows = await this.lines.evaluateAll((found) =>
      found
        .map((row) => ({
          at: Number(row.getAttribute('aria-rowindex')),
          cells: [...row.querySelectorAll('td')].map((cell) => cell.textContent ?? ''),
        }))
        .sort((a, b) => a.at - b.at),
    );
    return rows.map(({ cells }) => cells);
  }

  /** Values of one column, by its title, of the lines in sight. */
  async column(title: string): Promise<string[]> {
    // Cells wait for the list; titles read before it would all be missing.
    const rows = await this.cells();
    const at = (await this.titles()).indexOf(title);
    expect(at, `the column "${title}"`).toBeGreaterThanOrEqual(0);
    return rows.map((row) => row[at] ?? '');
  }
}
