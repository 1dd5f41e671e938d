import { expect, test } from 'vitest';
import type { LaidOutDocument, LaidOutPage } from '#shared/documents/laid-out.ts';
import { steadyPages } from './steady-pages.ts';

const page = (text: number): LaidOutPage => ({ width: text, height: 842, items: [] });
const pagesOf = (...texts: number[]): LaidOutDocument => ({ pages: texts.map(page) });

test('a letter typed on page 2 redraws page 2 only', () => {
  const before = pagesOf(1, 2, 3);
  const now = steadyPages(before, pagesOf(1, 9, 3));
  expect(now.pages.map((one, index) => one === before.pages[index])).toEqual([true, false, true]);
  expect(now.pages[1]?.width).toBe(9);
});

test('a page more, and a page less', () => {
  const before = pagesOf(1, 2);
  expect(steadyPages(before, pagesOf(1, 2, 3)).pages).toHaveLength(3);
  expect(steadyPages(before, pagesOf(1)).pages).toEqual([before.pages[0]]);
  expect(steadyPages(null, before)).toBe(before);
});
