import { expect, test } from 'vitest';
import { paragraph, plainDocument, words } from './__fixtures__/documents.ts';
import { partySpecimen, stateSpecimen } from './__fixtures__/specimens.ts';
import { layOut } from './lay-out.ts';
import { pageToSvg } from './page-svg.ts';
import { pagesToHtml } from './pages-html.ts';

const svgOf = (text: string) => {
  const [page] = layOut(plainDocument([paragraph(text, { align: 'left' })])).pages;
  return page === undefined ? '' : pageToSvg(page);
};

test('what a user typed cannot become markup', () => {
  const svg = svgOf(`</text><script>alert("1")</script> & 'a'`);
  expect(svg).toContain('&lt;/text&gt;&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp; &#39;a&#39;');
  expect(svg).not.toContain('<script');
  expect(pagesToHtml({ pages: [] }, '</title><script>', '')).not.toContain('<script');
});

test('pages bear no style attribute, which the window refuses', () => {
  for (const document of [partySpecimen, stateSpecimen]) {
    for (const page of layOut(document).pages) expect(pageToSvg(page)).not.toMatch(/\sstyle=|class=/);
  }
});

test('each piece says how long it is; words of a justified line stand apart as computed', () => {
  const [page] = layOut(plainDocument([paragraph(words(40, 'a'))])).pages;
  const line = page?.items.find((item) => item.kind === 'text');
  const piece = line?.kind === 'text' ? line.pieces[0] : undefined;
  expect((piece?.x ?? 0) + (piece?.width ?? 0)).toBeCloseTo(((210 - 15) * 72) / 25.4, 6);
  expect(piece?.wordSpacing).toBeGreaterThan(0);
  expect(svgOf('Một dòng')).toMatch(/textLength="[\d.]+" lengthAdjust="spacing"/);
});

test('pictures from elsewhere are not fetched', () => {
  const picture = (source: string) =>
    pageToSvg({
      width: 100,
      height: 100,
      items: [{ kind: 'picture', x: 0, y: 0, width: 9, height: 9, source }],
    });
  expect(picture('https://example.com/a.png')).not.toContain('<image');
  expect(picture('data:image/svg+xml;base64,AAAA')).not.toContain('<image');
  expect(picture('data:image/png;base64,AAAA')).toContain('href="data:image/png;base64,AAAA"');
});

test('a wide document asks the printer for wide paper', () => {
  const wide = layOut(plainDocument([], { orientation: 'landscape' }));
  expect(pagesToHtml(wide, 'a', '')).toContain('size: A4 landscape');
  expect(pagesToHtml(layOut(plainDocument([])), 'a', '')).toContain('size: A4 portrait');
});
