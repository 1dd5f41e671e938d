import { getPerson } from '#shared/people/people.contract.ts';
import { useProcedureQuery } from '../../../api/use-procedure-query.ts';
import { ErrorNotice } from '../../../components/error-notice.tsx';
import { emptyDraft } from '../form/person-draft.ts';
import { PersonEditor, type PersonEditorProps } from './person-editor.tsx';

/** The record of one person, as the store has it now. */
export function PersonPanel({
  id,
  ...rest
}: { id: string } & Omit<PersonEditorProps, 'person' | 'initial' | 'refetch'>) {
  const { value, error, refetch } = useProcedureQuery(getPerson, { id });
  if (value !== undefined)
    return <PersonEditor {...rest} person={value} initial={emptyDraft} refetch={refetch} />;
  return error === null ? null : <ErrorNotice error={error} />;
}
