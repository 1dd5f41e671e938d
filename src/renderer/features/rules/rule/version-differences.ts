import type { ListedRule } from '#shared/rulebook/rulebook.contract.ts';
import { type Speaker, valueParts } from '../values/value-words.ts';

/** Texts of a part that went and that came with a version; a text that was replaced stands in both. */
export type Difference = { key: string; label: string; removed: string[]; added: string[] };

/** Versions of a rule by the day they begin, the newest first; of one day the one added last counts and comes first. */
export function versionsOf(rules: readonly ListedRule[], code: string): ListedRule[] {
  return rules
    .filter((row) => row.code === code)
    .toSorted((a, b) => {
      const [from, other] = [a.effectiveFrom ?? '', b.effectiveFrom ?? ''];
      return from === other ? b.sequence - a.sequence : from < other ? 1 : -1;
    });
}

/** Named parts of a row beside its value, said as the reader reads them. */
export type RowWords = (row: ListedRule) => { key: string; label: string; text: string }[];

/** What a version says otherwise than the one before it. */
export function differencesOf(
  before: ListedRule,
  after: ListedRule,
  say: Speaker,
  rowWords: RowWords,
): Difference[] {
  const parts = (row: ListedRule) => [
    ...valueParts(row.code, row.value, say),
    ...rowWords(row).map(({ key, label, text }) => ({ key, label, texts: text === '' ? [] : [text] })),
  ];
  const [old, fresh] = [parts(before), parts(after)];
  const keys = [...new Set([...old, ...fresh].map(({ key }) => key))];
  return keys.flatMap((key) => {
    const [was, is] = [old.find((part) => part.key === key), fresh.find((part) => part.key === key)];
    const [wasTexts, isTexts] = [was?.texts ?? [], is?.texts ?? []];
    const removed = wasTexts.filter((text) => !isTexts.includes(text));
    const added = isTexts.filter((text) => !wasTexts.includes(text));
    if (removed.length === 0 && added.length === 0) return [];
    return [{ key, label: (is ?? was)?.label ?? '', removed, added }];
  });
}
