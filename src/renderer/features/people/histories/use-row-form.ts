import { useState } from 'react';
import { fieldSentence } from '#shared/contract/error-messages.ts';
import type { CallError, FieldErrorKey } from '#shared/contract/errors.ts';
import type { HistoryKind } from '#shared/people/histories.ts';
import { saveHistoryRow } from '#shared/people/record.contract.ts';
import { useProcedureCommand } from '../../../api/use-procedure-command.ts';
import { useLanguage } from '../../../i18n/use-language.ts';
import type { Draft } from '../conflict/record-conflict.ts';
import { type OpenedDraft, useOpenedDraft } from '../conflict/use-opened-draft.ts';
import { emptyRow, readRow } from '../record/record-draft.ts';

export type RowFormInput = {
  personId: string;
  /** Of the person, as last read. */
  revision: number;
  kind: HistoryKind;
  /** Null: a row to be added. */
  row: { id: string; draft: Draft } | null;
  refetch: () => void;
};

export type RowForm = Pick<OpenedDraft<Draft>, 'draft' | 'dirty' | 'foreign' | 'keepMine' | 'takeTheirs'> & {
  saving: boolean;
  errors: Record<string, string>;
  error: CallError | null;
  set: (field: string, value: string) => void;
  /** The saved row's id, or null when it was refused. */
  save: () => Promise<string | null>;
};

/** The form over one row of a history; saving it moves the revision of the whole record. */
export function useRowForm({ personId, revision, kind, row, refetch }: RowFormInput): RowForm {
  const language = useLanguage();
  const form = useOpenedDraft<Draft>({ draft: row?.draft ?? emptyRow(kind), revision }, emptyRow(kind));
  const [errors, setErrors] = useState<Record<string, string>>({});
  const [error, setError] = useState<CallError | null>(null);
  const { run, running } = useProcedureCommand(saveHistoryRow);

  const mark = (refused: Record<string, FieldErrorKey>, path = '') =>
    setErrors(
      Object.fromEntries(
        Object.entries(refused).map(([at, key]) => [
          at.startsWith(path) ? at.slice(path.length) : at,
          fieldSentence(key, language),
        ]),
      ),
    );

  async function save(): Promise<string | null> {
    setError(null);
    const read = readRow(kind, form.draft);
    if (!read.ok) {
      mark(read.fieldErrors);
      return null;
    }
    setErrors({});
    const answer = await run({ personId, revision: form.revision, id: row?.id ?? null, row: read.value });
    if (answer.ok) {
      form.restart({ draft: form.draft, revision: answer.value.person.revision });
      return answer.value.id;
    }
    mark(answer.error.fieldErrors, 'row.fields.');
    const explained =
      answer.error.code === 'INPUT_INVALID' && Object.keys(answer.error.fieldErrors).length > 0;
    setError(explained ? null : answer.error);
    if (answer.error.code === 'RECORD_CHANGED') refetch();
    return null;
  }

  return {
    ...form,
    saving: running,
    errors,
    error: error?.code === 'RECORD_CHANGED' && form.foreign.length > 0 ? null : error,
    set(field, value) {
      if (value === form.draft[field]) return;
      form.set(field, value);
      setErrors(({ [field]: _answered, ...others }) => others);
    },
    save,
  };
}
