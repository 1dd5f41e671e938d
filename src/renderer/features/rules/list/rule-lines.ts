import type { LocalDate } from '#shared/domain/local-date.ts';
import { compareVietnamese, foldForSearch } from '#shared/domain/vietnamese-text.ts';
import type { RuleCode } from '#shared/rulebook/rule-values.ts';
import type { ListedRule } from '#shared/rulebook/rulebook.contract.ts';
import { createRulebook, type Severity, severities } from '#shared/rulebook/rulebook.ts';
import { areaOf, type RuleArea } from './rule-areas.ts';

/** A rule of the list: what held on the day, or what comes nearest to it. */
export type RuleLine = {
  code: RuleCode;
  row: ListedRule;
  status: 'inForce' | 'upcoming' | 'ended';
  /** The row that begins next after the day, behind one in force. */
  next: ListedRule | null;
};

export type RulesFilter = {
  search: string;
  area: RuleArea | null;
  severity: Severity | null;
  unchecked: boolean;
};
export const everyRule: RulesFilter = { search: '', area: null, severity: null, unchecked: false };

export type RuleSortKey = 'code' | 'name' | 'severity' | 'from';
export type RuleSort = { by: RuleSortKey; descending: boolean };

/** One line per rule, in the order of the rulebook. */
export function ruleLines(rules: readonly ListedRule[], day: LocalDate): RuleLine[] {
  const rulebook = createRulebook(rules);
  return [...Map.groupBy(rules, ({ code }) => code)].flatMap(([code, rows]): RuleLine[] => {
    const held = rulebook.rule(code, day)?.id;
    const inForce = rows.find(({ id }) => id === held);
    const coming = rows
      .filter(({ effectiveFrom }) => effectiveFrom !== null && effectiveFrom > day)
      .toSorted((a, b) => byText(a.effectiveFrom, b.effectiveFrom));
    const [next = null] = coming;
    if (inForce !== undefined) return [{ code, row: inForce, status: 'inForce', next }];
    const ended = rows
      .filter(({ effectiveTo }) => effectiveTo !== null && effectiveTo < day)
      .toSorted((a, b) => byText(a.effectiveTo, b.effectiveTo))
      .at(-1);
    if (ended !== undefined) return [{ code, row: ended, status: 'ended', next }];
    return next === null ? [] : [{ code, row: next, status: 'upcoming', next: null }];
  });
}

/** Nobody has compared it with the original text yet. */
export const isUnchecked = ({ row }: RuleLine) => row.citation === '' || row.sure === 'C';

/** Words are looked for in code, name, citation and note, with or without accents. */
export function filterLines(lines: readonly RuleLine[], filter: RulesFilter): RuleLine[] {
  const words = foldForSearch(filter.search)
    .split(' ')
    .filter((word) => word !== '');
  return lines.filter((line) => {
    const { code, row } = line;
    if (filter.area !== null && areaOf(code) !== filter.area) return false;
    if (filter.severity !== null && row.severity !== filter.severity) return false;
    if (filter.unchecked && !isUnchecked(line)) return false;
    const text = foldForSearch([code, row.name, row.citation, row.note].join(' '));
    return words.every((word) => text.includes(word));
  });
}

export function sortLines(lines: readonly RuleLine[], sort: RuleSort | null): readonly RuleLine[] {
  if (sort === null) return lines;
  const { by, descending } = sort;
  return lines.toSorted((a, b) => (descending ? -1 : 1) * compare(a, b, by));
}

function compare(a: RuleLine, b: RuleLine, by: RuleSortKey): number {
  if (by === 'name') return compareVietnamese(a.row.name, b.row.name);
  if (by === 'severity') return severities.indexOf(a.row.severity) - severities.indexOf(b.row.severity);
  if (by === 'from') return byText(a.row.effectiveFrom, b.row.effectiveFrom);
  return byText(a.code, b.code);
}

const byText = (a: string | null, b: string | null) => ((a ?? '') < (b ?? '') ? -1 : a === b ? 0 : 1);
