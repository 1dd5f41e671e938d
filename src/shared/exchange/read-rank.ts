import { foldForSearch } from '../domain/vietnamese-text.ts';
import type { RosterReference } from './roster.ts';
import { found, issueOf, notTaken, type Reading, readCell } from './roster-reading.ts';
import type { WorkbookCell } from './workbook.ts';

/** Written shorthand of the force: strokes for the group, stars before them. */
const SHORTHAND: Record<string, string> = {
  '1/': 'THIEU_UY',
  '2/': 'TRUNG_UY',
  '3/': 'THUONG_UY',
  '4/': 'DAI_UY',
  '1//': 'THIEU_TA',
  '2//': 'TRUNG_TA',
  '3//': 'THUONG_TA',
  '4//': 'DAI_TA',
};

export type RankFinder = {
  /** A column that holds the rank alone. */
  readRank(cell: WorkbookCell | null): Reading<string>;
  /** "Thiếu tá - Cán bộ", "Thiếu tá, Trưởng Công an phường": rank first, whatever parts them. */
  readRankAndPost(cell: WorkbookCell | null): { rank: Reading<string>; post: Reading<string> };
};

/** Looks ranks up in any spelling: "Thượng uý", "THƯỢNG ÚY", "Hạ sỹ", "Thuong uy", "3/". */
export function createRankFinder(ranks: RosterReference['ranks']): RankFinder {
  const codeByKey = new Map([
    ...Object.entries(SHORTHAND).filter(([, code]) => ranks.some((rank) => rank.code === code)),
    ...ranks.map((rank) => [rankKey(rank.name), rank.code] as const),
  ]);
  const choices = ranks.map(({ code, name }) => ({ value: code, label: name }));
  const unknown = (value: string) => notTaken<string>('rankCode', 'RANK_UNKNOWN', { value }, choices);

  return {
    readRank: (cell) =>
      readCell('rankCode', cell, (_, text) => {
        const code = codeByKey.get(rankKey(text));
        return code === undefined ? unknown(text) : found(code);
      }),
    readRankAndPost(cell) {
      const whole = readCell('rankCode', cell, (_, text) => found(text));
      if (whole.value === null)
        return { rank: { value: null, issues: whole.issues }, post: found<string>(null) };
      const words = whole.value.split(' ');
      for (let length = Math.min(words.length, 2); length > 0; length--) {
        const code = codeByKey.get(rankKey(words.slice(0, length).join(' ')));
        if (code === undefined) continue;
        const post = words.slice(length).join(' ').replace(SEPARATOR, '');
        return { rank: found(code), post: found(post === '' ? null : post) };
      }
      const missing = issueOf('rankCode', 'RANK_MISSING', { value: whole.value });
      return { rank: found<string>(null, missing), post: found(whole.value) };
    },
  };
}

const SEPARATOR = /^[\s,;:/.–—-]+/u;

/** Ranks are told apart without accents; y and i, old and new tone places do not count. */
const rankKey = (text: string) =>
  foldForSearch(text)
    .replace(/[,;:.–—-]+$/u, '')
    .replaceAll('y', 'i');
