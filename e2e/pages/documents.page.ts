import type { Download, Locator, Page } from '@playwright/test';
import { Grid } from './grid.page.ts';

export type DocumentTab = 'Văn bản' | 'Sổ số' | 'Cơ quan ban hành' | 'Mẫu câu, nơi nhận, chữ ký';

/** "Văn bản": the register and its tabs, and the desk where a document is written beside its page. */
export class DocumentsPage {
  readonly page: Page;
  readonly register: Grid;
  readonly numbers: Grid;
  readonly form: Locator;
  readonly body: Locator;
  readonly paper: Locator;
  readonly saved: Locator;
  readonly dialog: Locator;

  constructor(page: Page) {
    this.page = page;
    this.register = new Grid(page, 'Sổ văn bản');
    this.numbers = new Grid(page, 'Sổ số');
    this.form = page.getByRole('form', { name: 'Nội dung văn bản' });
    this.body = this.form.getByRole('textbox', { name: 'Nội dung', exact: true });
    this.paper = page.getByRole('region', { name: 'Trang văn bản' });
    this.saved = page.getByText(/^Đã lưu \d\d:\d\d$/);
    this.dialog = page.getByRole('dialog');
  }

  async tab(name: DocumentTab): Promise<void> {
    await this.page
      .getByRole('navigation', { name: 'Văn bản', exact: true })
      .getByRole('link', { name })
      .click();
  }

  async write(): Promise<void> {
    await this.page.getByRole('button', { name: 'Soạn văn bản' }).first().click();
  }

  async back(): Promise<void> {
    await this.page.getByRole('button', { name: 'Về sổ văn bản' }).click();
  }

  field(name: string): Locator {
    return this.form.getByRole('textbox', { name, exact: true });
  }

  /** Chooses in a list by typing, as somebody does who knows what it is called. */
  async pick(name: string, typed: string, option: string | RegExp): Promise<void> {
    const field = this.page.getByRole('combobox', { name, exact: true });
    await field.click();
    if (typed !== '') await field.fill(typed);
    await this.page.getByRole('option', { name: option, exact: true }).click();
  }

  /** Of the tools above the text. */
  async insert(menu: 'Mẫu câu' | 'Chỗ điền', item: string | RegExp): Promise<void> {
    await this.form.getByRole('button', { name: menu, exact: true }).click();
    await this.page.getByRole('menuitem', { name: item }).click();
  }

  /** "Chọn mẫu" beside Nơi nhận (0) or Chữ ký (1). */
  async chooseBlock(at: 0 | 1, name: string): Promise<void> {
    await this.form.getByRole('button', { name: 'Chọn mẫu' }).nth(at).click();
    await this.page.getByRole('menuitem', { name, exact: true }).click();
  }

  async askForNumber(): Promise<void> {
    await this.page.getByRole('button', { name: 'Cho số, ban hành' }).click();
  }

  /** Words of the pages, as they stand on paper. */
  async words(): Promise<string> {
    return (await this.paper.locator('text').allTextContents()).join(' ').replace(/\s+/g, ' ');
  }

  async take(format: 'Xuất PDF' | 'Xuất Word'): Promise<Download> {
    const coming = this.page.waitForEvent('download');
    await this.dialog.getByRole('button', { name: format }).click();
    return coming;
  }
}
