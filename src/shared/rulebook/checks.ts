import type { Bilingual } from '../domain/bilingual.ts';
import type { RuleCode } from './rule-values.ts';
import type { Rule, Severity } from './rulebook.ts';

/** What a rule says against a step: with its figures in the sentence and its citation beside it. */
export type Finding = {
  code: RuleCode;
  ruleId: string;
  severity: Severity;
  /** Empty: "cần đối chiếu văn bản gốc". */
  citation: string;
  said: Bilingual;
};
/** Why a step is taken although a rule of severity `block` stands against it; kept beside the result for ever. */
export type Override = { code: RuleCode; reason: string };

/** A check function of a module returns these; an empty list: nothing stands against the step. */
export function findingOf(rule: Rule<RuleCode>, said: Bilingual): Finding {
  return {
    code: rule.code,
    ruleId: rule.id,
    severity: rule.severity,
    citation: rule.citation,
    said,
  };
}

export type Decided = {
  /** Not empty: the step is not taken. */
  refused: Finding[];
  overridden: { finding: Finding; reason: string }[];
  /** Warnings and information: told, and no hindrance. */
  told: Finding[];
};

/** `never` always refuses; `block` refuses unless a written reason overrides it; the rest is told. */
export function decide(findings: readonly Finding[], overrides: readonly Override[]): Decided {
  const decided: Decided = { refused: [], overridden: [], told: [] };
  for (const finding of findings) {
    const reason = overrides.find(({ code }) => code === finding.code)?.reason.trim() ?? '';
    if (finding.severity === 'warn' || finding.severity === 'info') decided.told.push(finding);
    else if (finding.severity === 'block' && reason !== '') decided.overridden.push({ finding, reason });
    else decided.refused.push(finding);
  }
  return decided;
}
