import { useState } from 'react';
import { fieldSentence } from '#shared/contract/error-messages.ts';
import type { CallError, FieldErrorKey } from '#shared/contract/errors.ts';
import type { PersonDetails } from '#shared/people/histories.ts';
import { updateDetails } from '#shared/people/record.contract.ts';
import { useProcedureCommand } from '../../../api/use-procedure-command.ts';
import { useLanguage } from '../../../i18n/use-language.ts';
import type { Draft } from '../conflict/record-conflict.ts';
import { useOpenedDraft } from '../conflict/use-opened-draft.ts';
import { detailsDraft, readDetails } from '../record/record-draft.ts';

/** The form over the rest of the paper record. */
export function useDetailsForm(
  personId: string,
  revision: number,
  details: PersonDetails,
  refetch: () => void,
) {
  const language = useLanguage();
  const stored = { draft: detailsDraft(details), revision };
  const form = useOpenedDraft<Draft>(stored, stored.draft);
  const [errors, setErrors] = useState<Record<string, string>>({});
  const [error, setError] = useState<CallError | null>(null);
  const { run, running } = useProcedureCommand(updateDetails);

  const mark = (refused: Record<string, FieldErrorKey>) =>
    setErrors(
      Object.fromEntries(Object.entries(refused).map(([at, key]) => [at, fieldSentence(key, language)])),
    );

  /** False when it was refused. */
  async function save(): Promise<boolean> {
    setError(null);
    const read = readDetails(form.draft);
    if (!read.ok) {
      mark(read.fieldErrors);
      return false;
    }
    setErrors({});
    const answer = await run({ ...read.value, personId, revision: form.revision });
    if (answer.ok) {
      form.restart({ draft: detailsDraft(read.value), revision: answer.value.revision });
      return true;
    }
    mark(answer.error.fieldErrors);
    const explained =
      answer.error.code === 'INPUT_INVALID' && Object.keys(answer.error.fieldErrors).length > 0;
    setError(explained ? null : answer.error);
    if (answer.error.code === 'RECORD_CHANGED') refetch();
    return false;
  }

  return {
    ...form,
    saving: running,
    errors,
    error: error?.code === 'RECORD_CHANGED' && form.foreign.length > 0 ? null : error,
    set(field: string, value: string) {
      if (value === form.draft[field]) return;
      form.set(field, value);
      setErrors(({ [field]: _answered, ...others }) => others);
    },
    save,
  };
}
