import type { Finding, Override } from '#shared/rulebook/checks.ts';
import type { RuleCode } from '#shared/rulebook/rule-values.ts';

/** What is being typed as the reason against each rule. */
export type Reasons = Readonly<Partial<Record<RuleCode, string>>>;

/** Rules of severity `block` in the order they were told; one reason holds for all that a rule says. */
export function rulesToExcuse(findings: readonly Finding[]): RuleCode[] {
  return [...new Set(findings.filter(({ severity }) => severity === 'block').map(({ code }) => code))];
}

/** What goes with the next try: the reasons that were written, none for a rule that has none yet. */
export function overridesFrom(findings: readonly Finding[], reasons: Reasons): Override[] {
  return rulesToExcuse(findings).flatMap((code) => {
    const reason = reasons[code]?.trim() ?? '';
    return reason === '' ? [] : [{ code, reason }];
  });
}

/** Whether the step may be tried again as it is: nothing that can never be overridden, and a reason for the rest. */
export function mayTryAgain(findings: readonly Finding[], reasons: Reasons): boolean {
  if (findings.some(({ severity }) => severity === 'never')) return false;
  return overridesFrom(findings, reasons).length === rulesToExcuse(findings).length;
}
