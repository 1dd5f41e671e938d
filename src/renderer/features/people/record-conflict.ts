import { differingFields, type PersonDraft, type PersonField } from './person-draft.ts';

/** One field that somebody else changed while it stood in this form. */
export type ForeignChange = {
  field: PersonField;
  /** When the form was opened. */
  before: string;
  /** As the other person saved it. */
  theirs: string;
  /** What was typed here, when this field was touched here too and differently. */
  mine: string | null;
};

export function foreignChanges(opened: PersonDraft, theirs: PersonDraft, mine: PersonDraft): ForeignChange[] {
  return differingFields(opened, theirs).map((field) => ({
    field,
    before: opened[field],
    theirs: theirs[field],
    mine: mine[field] !== opened[field] && mine[field] !== theirs[field] ? mine[field] : null,
  }));
}

/** The other person's record with the fields typed here over it: nothing typed is lost, nothing untouched undone. */
export function keepMine(opened: PersonDraft, theirs: PersonDraft, mine: PersonDraft): PersonDraft {
  const touched = differingFields(opened, mine).map((field) => [field, mine[field]]);
  return { ...theirs, ...Object.fromEntries(touched) };
}
