import type { Draft } from '#shared/documents/documents.contract.ts';

export type DraftField = keyof Draft;

const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);
const fieldsOf = (draft: Draft) => Object.keys(draft) as DraftField[];

/** Fields in which two drafts differ, in the order of the contract. */
export function differingFields(a: Draft, b: Draft): DraftField[] {
  return fieldsOf(a).filter((field) => !same(a[field], b[field]));
}

/** Fields both changed, each to something else: of these one has to give way. */
export function quarrels(opened: Draft, theirs: Draft, mine: Draft): DraftField[] {
  const touched = differingFields(opened, mine);
  return differingFields(opened, theirs).filter(
    (field) => touched.includes(field) && !same(theirs[field], mine[field]),
  );
}

/** The other person's draft with the fields typed here over it: nothing typed is lost, nothing untouched undone. */
export function keepMine(opened: Draft, theirs: Draft, mine: Draft): Draft {
  const touched = differingFields(opened, mine).map((field) => [field, mine[field]]);
  return { ...theirs, ...Object.fromEntries(touched) };
}
