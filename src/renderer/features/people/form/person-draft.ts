import type { InputOf } from '#shared/contract/define.ts';
import type { FieldErrorKey } from '#shared/contract/errors.ts';
import { type createPerson, type Person, personFields } from '#shared/people/people.contract.ts';
import { checkInput } from '../../../api/check-input.ts';

export type PersonField = keyof typeof personFields.shape;

/** Fields of the form in the order of the official list. */
export const personFieldNames = Object.keys(personFields.shape) as PersonField[];

/** What stands in the form: text as typed, empty when nothing stands there. */
export type PersonDraft = Readonly<Record<PersonField, string>>;

export const emptyDraft: PersonDraft = draftFrom(() => null);

export function draftOf(person: Person): PersonDraft {
  return draftFrom((field) => person[field]);
}

/** Values that repeat when several people of one unit are entered one after another. */
export function carriedForward(draft: PersonDraft): PersonDraft {
  const { unitId, ethnicity, home } = draft;
  return { ...emptyDraft, unitId, ethnicity, home: provinceOf(home) };
}

export type PersonInput = InputOf<typeof createPerson>;

/** The draft as the core takes it, or why single fields cannot be taken. */
export function readDraft(
  draft: PersonDraft,
): { ok: true; input: PersonInput } | { ok: false; fieldErrors: Record<string, FieldErrorKey> } {
  const given = Object.fromEntries(personFieldNames.map((field) => [field, draft[field] || null]));
  const input = {
    ...given,
    fullName: draft.fullName,
    policeNumber: tidyPoliceNumber(draft.policeNumber) || null,
    citizenId: tidyCitizenId(draft.citizenId) || null,
  };
  const read = personFields.safeParse(input);
  return read.success
    ? { ok: true, input: read.data }
    : { ok: false, fieldErrors: checkInput(personFields, input) };
}

/** Six digits typed without the hyphen are still a police number; anything else stays for the person to see. */
export function tidyPoliceNumber(typed: string): string {
  const digits = /^(\d{3})\s*[-–. ]?\s*(\d{3})$/.exec(typed.trim());
  return digits ? `${digits[1]}-${digits[2]}` : typed.trim();
}

export function tidyCitizenId(typed: string): string {
  return typed.replace(/\s+/g, '');
}

/** "Xã Vân Đồn, Quảng Ninh" -> "Quảng Ninh": the place differs from person to person, the province seldom. */
function provinceOf(home: string): string {
  return home.split(/[,-]/).at(-1)?.trim() ?? '';
}

function draftFrom(value: (field: PersonField) => string | null): PersonDraft {
  return Object.fromEntries(personFieldNames.map((field) => [field, value(field) ?? ''])) as PersonDraft;
}
