import type { ComboboxParsedItem, OptionsFilter } from '@mantine/core';
import { bestMatches } from './match-words.ts';

/** Options that hold every typed word, accents or not ("ha long" finds "Hạ Long"); beginnings of words first. */
export const filterOptions: OptionsFilter = ({ options, search, limit }) =>
  bestMatches(options, labelOf, search).slice(0, limit);

function labelOf(option: ComboboxParsedItem): string {
  return 'group' in option ? option.items.map(labelOf).join(' ') : String(option.label);
}
