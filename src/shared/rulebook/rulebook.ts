import type { LocalDate } from '../domain/local-date.ts';
import { type RuleCode, type RuleValue, ruleValues } from './rule-values.ts';

/** never: cannot be overridden; block: refused unless overridden with a reason (domain/rulebook.md). */
export const severities = ['never', 'block', 'warn', 'info'] as const;
export type Severity = (typeof severities)[number];

/** One row of the rulebook: what held from a day on. Rows are added, never changed. */
export type RuleRow = {
  id: string;
  /** Place in the order in which rows were added; the last one is the version of the rulebook. */
  sequence: number;
  code: RuleCode;
  name: string;
  /** As stored; `rule()` gives it typed. */
  value: unknown;
  unit: string;
  severity: Severity;
  /** Empty: "cần đối chiếu văn bản gốc". */
  citation: string;
  /** Null: always, until a row says otherwise. */
  effectiveFrom: LocalDate | null;
  /** Last day it holds; null: until a later row. */
  effectiveTo: LocalDate | null;
  sure: string;
  note: string;
};
export type Rule<Code extends RuleCode> = Omit<RuleRow, 'code' | 'value'> & {
  code: Code;
  value: RuleValue<Code>;
};

export type Rulebook = {
  /** Of its last row; reports and printed results name it. */
  version: number;
  /**
   * What held on the day of the event that sets it off; null: no row held then (an event before the first row, a
   * gap behind a last day). A check then has no rule to go by and finds nothing; a deadline is not computed.
   */
  rule<Code extends RuleCode>(code: Code, day: LocalDate): Rule<Code> | null;
};

/**
 * Of the rows that hold on a day the one that began last counts, and of those that began on one day the one added
 * last: a row never changes what held before its first day.
 */
export function createRulebook(rows: readonly RuleRow[]): Rulebook {
  const byCode = Map.groupBy(rows.toSorted(laterLast), ({ code }) => code);
  const parsed = new Map<string, unknown>();
  const valueIn = (row: RuleRow) => {
    if (!parsed.has(row.id)) parsed.set(row.id, ruleValues[row.code].parse(row.value));
    return parsed.get(row.id);
  };
  return {
    version: rows.reduce((last, { sequence }) => Math.max(last, sequence), 0),
    rule: (code, day) => {
      const row = byCode.get(code)?.findLast((one) => holdsOn(one, day));
      return row === undefined ? null : { ...row, code, value: valueIn(row) as RuleValue<typeof code> };
    },
  };
}

function holdsOn({ effectiveFrom, effectiveTo }: RuleRow, day: LocalDate): boolean {
  return (effectiveFrom === null || effectiveFrom <= day) && (effectiveTo === null || day <= effectiveTo);
}

function laterLast(a: RuleRow, b: RuleRow): number {
  const [from, other] = [a.effectiveFrom ?? '', b.effectiveFrom ?? ''];
  return from === other ? a.sequence - b.sequence : from < other ? -1 : 1;
}
