import { foldForSearch } from '#shared/domain/vietnamese-text.ts';

export type ChipOption = { value: string; label: string };

/**
 * Options that hold every typed word, accents or not; those in which a word begins with it come first
 * ("ha" finds "Hạ Long" before "Tham mưu").
 */
export function findOptions(options: readonly ChipOption[], typed: string): ChipOption[] {
  const words = foldForSearch(typed)
    .split(' ')
    .filter((word) => word !== '');
  const held = options
    .map((option) => ({ option, text: ` ${foldForSearch(option.label)}` }))
    .filter(({ text }) => words.every((word) => text.includes(word)));
  const begins = ({ text }: { text: string }) => words.every((word) => text.includes(` ${word}`));
  return [...held.filter(begins), ...held.filter((one) => !begins(one))].map(({ option }) => option);
}
