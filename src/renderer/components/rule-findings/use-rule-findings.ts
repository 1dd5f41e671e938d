import { useState } from 'react';
import type { CallError } from '#shared/contract/errors.ts';
import type { Finding, Override } from '#shared/rulebook/checks.ts';
import type { RuleCode } from '#shared/rulebook/rule-values.ts';
import { mayTryAgain, overridesFrom, type Reasons } from './given-reasons.ts';

export type RuleFindingsState = {
  findings: readonly Finding[];
  reasons: Reasons;
  setReason: (code: RuleCode, reason: string) => void;
  /** Goes with the next try of the command. */
  overrides: Override[];
  /** Nothing stands against the step, or there is a reason for all of it. */
  mayTryAgain: boolean;
  /** True when the rules refused and are shown now; any other refusal is the caller's to show. */
  take: (error: CallError | null) => boolean;
};

const none: readonly Finding[] = [];

/** What the rules said against a step, and the reasons being written. Reasons stay from one try to the next. */
export function useRuleFindings(): RuleFindingsState {
  const [findings, setFindings] = useState(none);
  const [reasons, setReasons] = useState<Reasons>({});
  return {
    findings,
    reasons,
    setReason: (code, reason) => setReasons((now) => ({ ...now, [code]: reason })),
    overrides: overridesFrom(findings, reasons),
    mayTryAgain: mayTryAgain(findings, reasons),
    take: (error) => {
      const told = error?.code === 'RULES_NOT_MET' ? (error.findings ?? none) : none;
      setFindings(told);
      return told.length > 0;
    },
  };
}
