const PLACE = /\{\{[^{}]*\}\}/g;
const SVG = 'http://www.w3.org/2000/svg';

/** Draws a band behind each placeholder that still stands in the text of the pages. On screen only, never printed. */
export function markUnfilled(sheets: HTMLElement): void {
  // A page that came out as it was keeps its bands; drawn twice they would be darker.
  for (const old of sheets.querySelectorAll('[data-unfilled]')) old.remove();
  for (const text of sheets.querySelectorAll('text')) {
    for (const found of text.textContent.matchAll(PLACE)) {
      const first = text.getExtentOfChar(found.index);
      const last = text.getExtentOfChar(found.index + found[0].length - 1);
      const band = document.createElementNS(SVG, 'rect');
      const box = { x: first.x, y: first.y, width: last.x + last.width - first.x, height: first.height };
      for (const [name, value] of Object.entries(box)) band.setAttribute(name, String(value));
      band.setAttribute('data-unfilled', '');
      text.before(band);
    }
  }
}
