import { useState } from 'react';
import { fieldSentence } from '#shared/contract/error-messages.ts';
import type { CallError, Envelope, FieldErrorKey } from '#shared/contract/errors.ts';
import type { LocalDate } from '#shared/domain/local-date.ts';
import type { Person } from '#shared/people/people.contract.ts';
import { createPerson, updatePerson } from '#shared/people/people.contract.ts';
import { useProcedureCommand } from '../../../api/use-procedure-command.ts';
import { useLanguage } from '../../../i18n/use-language.ts';
import type { ForeignChange } from '../conflict/record-conflict.ts';
import { useOpenedDraft } from '../conflict/use-opened-draft.ts';
import { type Dating, datingOf, readDating } from './person-dating.ts';
import { draftOf, type PersonDraft, type PersonField, readDraft } from './person-draft.ts';

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
  foreign: ForeignChange<PersonField>[];
  set: (field: PersonField, value: string) => void;
  /** Since when a changed rank, post or unit holds; null while none is changed. */
  dating: Dating | null;
  setDating: (change: Partial<Dating>) => void;
  /** Of a new person: since when rank, post and unit hold, as typed. */
  since: string;
  setSince: (since: string) => void;
  /** The saved person, or null when it was refused. */
  save: () => Promise<Person | null>;
  keepMine: () => void;
  takeTheirs: () => void;
};

export type PersonFormInput = {
  /** The record as the store has it now; null: a person to be added. */
  person: Person | null;
  initial: PersonDraft;
  today: LocalDate;
  refetch: () => void;
};

/**
 * The form over the main part of one record. While nothing is typed it follows the store; once something is typed a
 * change from elsewhere is shown and waits for a decision.
 */
export function usePersonForm({ person, initial, today, refetch }: PersonFormInput): PersonForm {
  const language = useLanguage();
  const stored = person === null ? null : { draft: draftOf(person), revision: person.revision };
  const form = useOpenedDraft<PersonDraft>(stored, initial);
  const { draft } = form;
  const [errors, setErrors] = useState<PersonFieldErrors>({});
  const [error, setError] = useState<CallError | null>(null);
  const [chosen, setChosen] = useState<Partial<Dating>>({});
  const [since, setSince] = useState('');
  const create = useProcedureCommand(createPerson);
  const update = useProcedureCommand(updatePerson);
  const dating = person === null ? null : datingOf(draftOf(person), draft, chosen, today);

  const sentences = (refused: Record<string, FieldErrorKey>) =>
    Object.fromEntries(Object.entries(refused).map(([field, key]) => [field, fieldSentence(key, language)]));
  const forgive = (field: string) => setErrors(({ [field]: _answered, ...others }) => others);

  function refuse(refusal: CallError) {
    const taken = takenField(refusal);
    setErrors({ ...sentences(refusal.fieldErrors), ...(taken && { [taken]: true }) });
    const explained = refusal.code === 'INPUT_INVALID' && Object.keys(refusal.fieldErrors).length > 0;
    setError(explained ? null : refusal);
    if (refusal.code === 'RECORD_CHANGED') refetch();
  }

  async function save(): Promise<Person | null> {
    const read = readDraft(draft);
    const { refused, changeFrom } = readDating(dating);
    setError(null);
    if (!read.ok || refused) {
      const fields = read.ok ? {} : read.fieldErrors;
      setErrors(sentences(refused ? { ...fields, changeFrom: 'date' } : fields));
      return null;
    }
    const answer: Envelope<Person> = await (person === null
      ? create.run({ ...read.input, since: since || null })
      : update.run({ ...read.input, id: person.id, revision: form.revision, changeFrom }));
    if (!answer.ok) {
      refuse(answer.error);
      return null;
    }
    form.restart({ draft: draftOf(answer.value), revision: answer.value.revision });
    setErrors({});
    setChosen({});
    return answer.value;
  }

  function answered(decide: () => void) {
    setErrors({});
    setError(null);
    decide();
  }

  return {
    draft,
    dirty: form.dirty,
    saving: create.running || update.running,
    errors,
    // The question about the foreign change says the same with its ways out.
    error: error?.code === 'RECORD_CHANGED' && form.foreign.length > 0 ? null : error,
    foreign: form.foreign,
    set(field, value) {
      // Leaving a field tidies it; a value that stays the same answers no refusal.
      if (value === draft[field]) return;
      form.set(field, value);
      forgive(field);
    },
    dating,
    setDating(change) {
      setChosen((now) => ({ ...now, ...change }));
      forgive('changeFrom');
    },
    since,
    setSince(text) {
      setSince(text);
      forgive('since');
    },
    save,
    keepMine: () => answered(form.keepMine),
    takeTheirs: () => answered(form.takeTheirs),
  };
}

/** The field whose number another record holds; the sentence of the refusal says more than that of the field. */
function takenField({ code, fieldErrors }: CallError): PersonField | null {
  if (!['POLICE_NUMBER_TAKEN', 'CITIZEN_ID_TAKEN', 'NUMBER_TAKEN_UNSEEN'].includes(code)) return null;
  return 'policeNumber' in fieldErrors ? 'policeNumber' : 'citizenId';
}
