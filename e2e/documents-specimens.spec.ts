import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { projectDir } from '../scripts/project-dir.ts';
import { partySpecimen, stateSpecimen } from '../src/shared/documents/__fixtures__/specimens.ts';
import { layOut } from '../src/shared/documents/lay-out.ts';
import { pagesToHtml } from '../src/shared/documents/pages-html.ts';
import type { PrintedDocument } from '../src/shared/documents/printed-document.ts';

const specimens = [
  { name: 'party', document: partySpecimen },
  { name: 'state', document: stateSpecimen },
];

/** The faces of Tinos as the print port puts them into the file: data URLs, since nothing else is loaded. */
const fontFaceCss = ['400', '400-italic', '700', '700-italic']
  .map((face) => {
    const folder = join(projectDir, 'node_modules', '@fontsource', 'tinos');
    return readFileSync(join(folder, `${face}.css`), 'utf8').replace(
      /url\(\.\/(files\/[^)]+\.woff2)\) format\('woff2'\), url\([^)]+\) format\('woff'\)/g,
      (_, file: string) =>
        `url(data:font/woff2;base64,${readFileSync(join(folder, file)).toString('base64')}) format('woff2')`,
    );
  })
  .join('\n');

async function show(page: Page, document: PrintedDocument): Promise<number> {
  const laidOut = layOut(document);
  await page.setContent(pagesToHtml(laidOut, document.properties.name, fontFaceCss));
  await page.evaluate('document.fonts.ready');
  return laidOut.pages.length;
}

for (const { name, document } of specimens) {
  test(`the ${name} specimen looks as it did`, async ({ page }) => {
    const count = await show(page, document);
    const sheets = page.locator('section > svg');
    await expect(sheets).toHaveCount(count);
    for (let index = 0; index < count; index += 1) {
      await expect(sheets.nth(index)).toHaveScreenshot(`${name}-${index + 1}.png`, {
        maxDiffPixelRatio: 0.01,
      });
    }
  });

  test(`the browser finds every line of the ${name} specimen as long as the layout computed`, async ({
    page,
  }) => {
    await show(page, document);
    // Without the length it was given, a line takes what its letters take.
    const deviations: { text: string; by: number }[] = await page.evaluate(`
      [...document.querySelectorAll('text')].map((line) => {
        const computed = Number(line.getAttribute('textLength'));
        line.removeAttribute('textLength');
        return { text: line.textContent, by: Math.abs(line.getComputedTextLength() - computed) };
      })`);
    expect(deviations.length).toBeGreaterThan(30);
    expect(deviations.filter(({ by }) => by > 0.3)).toEqual([]);
  });

  test(`the ${name} specimen as PDF has the pages of the screen`, async ({ page }) => {
    const count = await show(page, document);
    const pdf = await page.pdf({ preferCSSPageSize: true });
    expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(count);
    // A4 in points; the browser rounds to its own pixels.
    expect(pdf.toString('latin1')).toMatch(/\/MediaBox\s*\[0 0 59[45](\.\d+)? 84[12](\.\d+)?\]/);
  });
}

test('a wide document is printed on wide paper', async ({ page }) => {
  const count = await show(page, { ...stateSpecimen, orientation: 'landscape' });
  const pdf = await page.pdf({ preferCSSPageSize: true });
  expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(count);
  expect(pdf.toString('latin1')).toMatch(/\/MediaBox\s*\[0 0 84[12](\.\d+)? 59[45](\.\d+)?\]/);
});
