/** What stands in a form: text as typed, empty when nothing stands there. */
export type Draft = Readonly<Record<string, string>>;

/** One field that somebody else changed while it stood in this form. */
export type ForeignChange<Field extends string = string> = {
  field: Field;
  /** When the form was opened. */
  before: string;
  /** As the other person saved it. */
  theirs: string;
  /** What was typed here, when this field was touched here too and differently. */
  mine: string | null;
};

/** Fields in which two drafts differ, in the order of the form. */
export function differingFields<D extends Draft>(a: D, b: D): (keyof D & string)[] {
  return Object.keys(a).filter((field) => a[field] !== b[field]);
}

export function foreignChanges<D extends Draft>(
  opened: D,
  theirs: D,
  mine: D,
): ForeignChange<keyof D & string>[] {
  return differingFields(opened, theirs).map((field) => ({
    field,
    before: opened[field] ?? '',
    theirs: theirs[field] ?? '',
    mine: mine[field] !== opened[field] && mine[field] !== theirs[field] ? (mine[field] ?? '') : null,
  }));
}

/** The other person's record with the fields typed here over it: nothing typed is lost, nothing untouched undone. */
export function keepMine<D extends Draft>(opened: D, theirs: D, mine: D): D {
  const touched = differingFields(opened, mine).map((field) => [field, mine[field]]);
  return { ...theirs, ...Object.fromEntries(touched) };
}
