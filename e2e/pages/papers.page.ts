import type { Locator, Page } from '@playwright/test';

export type ChosenFile = { name: string; mimeType: string; buffer: Buffer };

/** "Giấy tờ" of an open record, and its portrait under "Lý lịch". */
export class Papers {
  readonly page: Page;
  readonly region: Locator;
  readonly rows: Locator;
  readonly dialog: Locator;

  constructor(page: Page) {
    this.page = page;
    this.region = page.getByRole('region', { name: 'Giấy tờ của hồ sơ' });
    this.rows = this.region.getByRole('listitem');
    this.dialog = page.getByRole('dialog', { name: 'Thêm giấy tờ vào hồ sơ' });
  }

  /** Presses a button that asks for a file, and gives it one. */
  async choose(button: Locator, file: ChosenFile): Promise<void> {
    const asked = this.page.waitForEvent('filechooser');
    await button.press('Enter');
    await (await asked).setFiles(file);
  }

  /** Chooses a file and names it by keyboard; '' leaves the name that is proposed. */
  async add(file: ChosenFile, title = ''): Promise<void> {
    await this.choose(this.region.getByRole('button', { name: 'Thêm giấy tờ' }), file);
    await this.name(title);
  }

  async name(title = ''): Promise<void> {
    await this.dialog.getByRole('textbox', { name: 'Tên giấy tờ' }).waitFor();
    if (title !== '') await this.dialog.getByRole('textbox', { name: 'Tên giấy tờ' }).fill(title);
    await this.page.keyboard.press('Enter');
  }

  /** Lets go of files over the sheet. */
  async drop(files: readonly ChosenFile[]): Promise<void> {
    const given = files.map(({ name, mimeType, buffer }) => ({
      name,
      mimeType,
      text: buffer.toString('latin1'),
    }));
    const transfer = await this.page.evaluateHandle((dropped) => {
      const data = new DataTransfer();
      for (const { name, mimeType, text } of dropped) {
        const bytes = Uint8Array.from(text, (character) => character.charCodeAt(0));
        data.items.add(new File([bytes], name, { type: mimeType }));
      }
      return data;
    }, given);
    await this.region.dispatchEvent('dragover', { dataTransfer: transfer });
    await this.region.dispatchEvent('drop', { dataTransfer: transfer });
  }
}

export function pdf(name: string, text = name): ChosenFile {
  return { name, mimeType: 'application/pdf', buffer: Buffer.from(`%PDF-1.7\n${text}`) };
}

/** A picture of nobody, drawn by the browser. */
export async function portrait(page: Page, name: string): Promise<ChosenFile> {
  const address = await page.evaluate(() => {
    const canvas = document.createElement('canvas');
    [canvas.width, canvas.height] = [360, 480];
    const pen = canvas.getContext('2d');
    if (pen === null) return '';
    pen.fillStyle = '#3d6fb4';
    pen.fillRect(0, 0, 360, 480);
    pen.fillStyle = '#2f5d3a';
    pen.beginPath();
    pen.ellipse(180, 480, 150, 170, 0, 0, Math.PI * 2);
    pen.fill();
    pen.fillStyle = '#e3bd9a';
    pen.beginPath();
    pen.ellipse(180, 210, 75, 95, 0, 0, Math.PI * 2);
    pen.fill();
    return canvas.toDataURL('image/png');
  });
  return { name, mimeType: 'image/png', buffer: Buffer.from(address.split(',')[1] ?? '', 'base64') };
}
