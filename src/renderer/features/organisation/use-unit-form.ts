import { useState } from 'react';
import { fieldSentence } from '#shared/contract/error-messages.ts';
import type { CallError, FieldErrorKey } from '#shared/contract/errors.ts';
import { createUnit, type Unit, updateUnit } from '#shared/organisation/organisation.contract.ts';
import { useProcedureCommand } from '../../api/use-procedure-command.ts';
import { useUnsavedGuard } from '../../components/use-unsaved-guard.ts';
import { useLanguage } from '../../i18n/use-language.ts';
import { readUnitDraft, sameUnitDraft, type UnitDraft, unitDraftOf } from './unit-draft.ts';

/** The form over one unit. While nothing is typed it follows the store; after that a newer record waits for a decision. */
export function useUnitForm(unit: Unit | null, initial: UnitDraft) {
  const language = useLanguage();
  const [opened, setOpened] = useState({ draft: initial, revision: unit?.revision ?? 0 });
  const [draft, setDraft] = useState(initial);
  const [refused, setRefused] = useState<Record<string, FieldErrorKey>>({});
  const [error, setError] = useState<CallError | null>(null);
  const create = useProcedureCommand(createUnit);
  const update = useProcedureCommand(updateUnit);
  const dirty = !sameUnitDraft(opened.draft, draft);
  useUnsavedGuard(dirty);

  const newer = unit !== null && unit.revision > opened.revision ? unit : null;
  if (newer !== null && !dirty) restart(newer);

  function restart(next: Unit) {
    setOpened({ draft: unitDraftOf(next), revision: next.revision });
    setDraft(unitDraftOf(next));
    setRefused({});
    setError(null);
  }

  async function save(): Promise<Unit | null> {
    const read = readUnitDraft(draft);
    setError(null);
    setRefused(read.ok ? {} : read.fieldErrors);
    if (!read.ok) return null;
    const answer = await (unit === null
      ? create.run(read.input)
      : update.run({ ...read.input, id: unit.id, revision: opened.revision }));
    if (answer.ok) {
      restart(answer.value);
      return answer.value;
    }
    setRefused(answer.error.fieldErrors);
    if (answer.error.code !== 'INPUT_INVALID') setError(answer.error);
    return null;
  }

  return {
    draft,
    dirty,
    saving: create.running || update.running,
    error,
    /** Somebody else saved this unit while something was typed here. */
    outdated: newer !== null && dirty,
    takeTheirs: () => newer !== null && restart(newer),
    errorAt: (field: keyof UnitDraft) => {
      const key = refused[field];
      return key === undefined ? undefined : fieldSentence(key, language);
    },
    set: (change: Partial<UnitDraft>) => {
      setDraft((now) => ({ ...now, ...change }));
      setRefused((now) => Object.fromEntries(Object.entries(now).filter(([field]) => !(field in change))));
    },
    save,
  };
}
