import { foldForSearch } from '#shared/domain/vietnamese-text.ts';

/** How well a label answers what was typed: not at all, somewhere inside its words, or at the beginning of words. */
export type WordMatch = 'none' | 'inside' | 'beginning';

/** Every typed word must be held, in any order, with or without accents. */
export function matchWords(label: string, typed: string): WordMatch {
  const words = foldForSearch(typed)
    .split(' ')
    .filter((word) => word !== '');
  const text = ` ${foldForSearch(label)}`;
  if (words.every((word) => text.includes(` ${word}`))) return 'beginning';
  return words.every((word) => text.includes(word)) ? 'inside' : 'none';
}

/** Those that match, beginnings first ("ha" finds "Hạ Long" before "Tham mưu"); otherwise the order stays. */
export function bestMatches<T>(items: readonly T[], labelOf: (item: T) => string, typed: string): T[] {
  const matched = items.map((item) => ({ item, match: matchWords(labelOf(item), typed) }));
  return (['beginning', 'inside'] as const).flatMap((wanted) =>
    matched.filter(({ match }) => match === wanted).map(({ item }) => item),
  );
}
