import type { ComboboxParsedItem, OptionsFilter } from '@mantine/core';
import { foldForSearch } from '#shared/domain/vietnamese-text.ts';

/** Options that hold every typed word, accents or not ("ha long" finds "Hạ Long"); the order of the list stays. */
export const filterOptions: OptionsFilter = ({ options, search, limit }) => {
  const words = foldForSearch(search).split(' ');
  return options.filter((option) => holdsWords(option, words)).slice(0, limit);
};

function holdsWords(option: ComboboxParsedItem, words: string[]): boolean {
  if ('group' in option) return option.items.some((item) => holdsWords(item, words));
  const label = foldForSearch(String(option.label));
  return words.every((word) => label.includes(word));
}
