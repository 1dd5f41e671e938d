import { nextRankDue, type RankTerm } from '#shared/people/service-years.ts';
import type { DuePart, RankNames } from './due-candidate.ts';

/** Whose years in the rank held are complete. `terms`: all thresholds of this part; a rank without one has no next. */
export function ranksDuePart(terms: readonly RankTerm[], rankNames: RankNames): DuePart {
  const termOf = new Map(terms.map((term) => [term.from, term]));
  return (person, { rankSince }, window) => {
    const code = person.rankCode ?? '';
    const term = termOf.get(code);
    if (!term) return [];
    const due = nextRankDue(rankNames.get(code) ?? '', rankSince, term.years, window);
    if (due.kind === 'notYet') return [];
    const what = `Thăng ${rankNames.get(term.to) ?? term.to}`;
    return [{ person, kind: 'rank', what, citation: term.citation, due }];
  };
}
