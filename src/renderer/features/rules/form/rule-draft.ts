import type { InputOf } from '#shared/contract/define.ts';
import type { FieldErrorKey } from '#shared/contract/errors.ts';
import { type LocalDate, parseLocalDate } from '#shared/domain/local-date.ts';
import type { ListedRule, previewRule } from '#shared/rulebook/rulebook.contract.ts';
import type { Severity } from '#shared/rulebook/rulebook.ts';
import { shapeOf } from '../values/value-shape.ts';
import { draftOf, readValue, type ValueDraft } from './value-draft.ts';

/** A version as it is being typed; days as typed until they are understood. */
export type RuleDraft = {
  name: string;
  value: ValueDraft;
  unit: string;
  severity: Severity;
  citation: string;
  effectiveFrom: string | null;
  effectiveTo: string | null;
  note: string;
};
export type EnteredRule = InputOf<typeof previewRule> & Pick<ListedRule, 'code'>;

/** A new version begins as what is shown, from today on; its note is its own. */
export function ruleDraftOf(row: ListedRule, today: LocalDate): RuleDraft {
  return {
    name: row.name,
    value: draftOf(shapeOf(row.code), row.value),
    unit: row.unit,
    severity: row.severity,
    citation: row.citation,
    effectiveFrom: today,
    effectiveTo: null,
    note: '',
  };
}

export function readRuleDraft(
  { code }: ListedRule,
  draft: RuleDraft,
): { entered: EnteredRule; errors: Record<string, FieldErrorKey> } {
  const { value, errors: valueErrors } = readValue(code, draft.value);
  const errors: Record<string, FieldErrorKey> = { ...valueErrors };
  const dayOf = (field: 'effectiveFrom' | 'effectiveTo') => {
    const typed = draft[field];
    if (typed === null || typed === '') return null;
    const day = parseLocalDate(typed);
    if (day === null) errors[field] = 'date';
    return day;
  };
  if (draft.name.trim() === '') errors.name = 'required';
  const entered: EnteredRule = {
    code,
    name: draft.name,
    value,
    unit: draft.unit,
    severity: draft.severity,
    citation: draft.citation,
    effectiveFrom: dayOf('effectiveFrom'),
    effectiveTo: dayOf('effectiveTo'),
    note: draft.note,
  };
  return { entered, errors };
}
