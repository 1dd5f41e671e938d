import { useState } from 'react';
import { fieldSentence } from '#shared/contract/error-messages.ts';
import type { CallError, Envelope } from '#shared/contract/errors.ts';
import type { Person } from '#shared/people/people.contract.ts';
import { createPerson, updatePerson } from '#shared/people/people.contract.ts';
import { useProcedureCommand } from '../../api/use-procedure-command.ts';
import { useUnsavedGuard } from '../../components/use-unsaved-guard.ts';
import { useLanguage } from '../../i18n/use-language.ts';
import { differingFields, draftOf, type PersonDraft, type PersonField, readDraft } from './person-draft.ts';
import { type ForeignChange, foreignChanges, keepMine } from './record-conflict.ts';

type Opened = { draft: PersonDraft; revision: number };

/** The sentence at a field, or only a mark where the sentence is too long for its place and stands below. */
export type PersonFieldErrors = Record<string, string | true>;

export type PersonForm = {
  draft: PersonDraft;
  dirty: boolean;
  saving: boolean;
  errors: PersonFieldErrors;
  /** A refusal that no field explains. */
  error: CallError | null;
  /** What somebody else saved meanwhile; empty when nobody did. */
  foreign: ForeignChange[];
  set: (field: PersonField, value: string) => void;
  /** The saved person, or null when it was refused. */
  save: () => Promise<Person | null>;
  keepMine: () => void;
  takeTheirs: () => void;
};

/**
 * The form over one record. `person` is the record as the store has it now; while nothing is typed the form
 * follows it, once something is typed a change from elsewhere is shown and waits for a decision.
 */
export function usePersonForm(person: Person | null, initial: PersonDraft, refetch: () => void): PersonForm {
  const language = useLanguage();
  const [opened, setOpened] = useState<Opened>(() => openedFrom(person, initial));
  const [draft, setDraft] = useState(opened.draft);
  const [errors, setErrors] = useState<PersonFieldErrors>({});
  const [error, setError] = useState<CallError | null>(null);
  const create = useProcedureCommand(createPerson);
  const update = useProcedureCommand(updatePerson);

  const dirty = differingFields(opened.draft, draft).length > 0;
  useUnsavedGuard(dirty);

  const newer = person !== null && person.revision > opened.revision ? person : null;
  if (newer !== null && !dirty) restart(newer);
  const foreign = newer !== null && dirty ? foreignChanges(opened.draft, draftOf(newer), draft) : [];

  function restart(next: Person, over: PersonDraft = draftOf(next)) {
    setOpened({ draft: draftOf(next), revision: next.revision });
    setDraft(over);
    setError(null);
    setErrors({});
  }

  function refuse(refusal: CallError) {
    const sentences = Object.entries(refusal.fieldErrors).map(([field, key]) => [
      field,
      fieldSentence(key, language),
    ]);
    const taken = takenField(refusal);
    setErrors({ ...Object.fromEntries(sentences), ...(taken && { [taken]: true }) });
    const explained = refusal.code === 'INPUT_INVALID' && sentences.length > 0;
    setError(explained || refusal.code === 'RECORD_CHANGED' ? null : refusal);
    if (refusal.code === 'RECORD_CHANGED') refetch();
  }

  async function save(): Promise<Person | null> {
    const read = readDraft(draft);
    setError(null);
    if (!read.ok) {
      const sentences = Object.entries(read.fieldErrors).map(([field, key]) => [
        field,
        fieldSentence(key, language),
      ]);
      setErrors(Object.fromEntries(sentences));
      return null;
    }
    const answer: Envelope<Person> = await (person === null
      ? create.run(read.input)
      : update.run({ ...read.input, id: person.id, revision: opened.revision }));
    if (!answer.ok) {
      refuse(answer.error);
      return null;
    }
    restart(answer.value);
    return answer.value;
  }

  return {
    draft,
    dirty,
    saving: create.running || update.running,
    errors,
    error,
    foreign,
    set(field, value) {
      // Leaving a field tidies it; a value that stays the same answers no refusal.
      if (value === draft[field]) return;
      setDraft((now) => ({ ...now, [field]: value }));
      setErrors(({ [field]: _answered, ...others }) => others);
    },
    save,
    keepMine: () => newer !== null && restart(newer, keepMine(opened.draft, draftOf(newer), draft)),
    takeTheirs: () => newer !== null && restart(newer),
  };
}

function openedFrom(person: Person | null, initial: PersonDraft): Opened {
  return person === null
    ? { draft: initial, revision: 0 }
    : { draft: draftOf(person), revision: person.revision };
}

/** The field whose number another record holds; the sentence names that record. */
function takenField({ code }: CallError): PersonField | null {
  if (code === 'POLICE_NUMBER_TAKEN') return 'policeNumber';
  return code === 'CITIZEN_ID_TAKEN' ? 'citizenId' : null;
}
