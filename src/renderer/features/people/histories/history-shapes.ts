import type { HistoryFields, HistoryKind } from '#shared/people/histories.ts';
import type { FieldShape } from '../record/field-shape.ts';

/** `line`: fields shown as columns of the short table; the others stand small below, dates in the first column. */
export type HistoryShape<K extends HistoryKind = HistoryKind> = {
  fields: readonly FieldShape<keyof HistoryFields<K> & string>[];
  line: readonly (keyof HistoryFields<K> & string)[];
};

const from = { name: 'from', label: 'from', input: 'date', wide: 2 } as const;
const to = { name: 'to', label: 'to', input: 'date', wide: 2 } as const;
const decision = { name: 'decision', label: 'decision', input: 'text', wide: 2 } as const;
const note = { name: 'note', label: 'note', input: 'text', wide: 4 } as const;
const widerNote = { ...note, wide: 6 } as const;

/** Every kind of history in the order of the screen, each with its fields in the order of the paper form. */
export const historyShapes: { readonly [K in HistoryKind]: HistoryShape<K> } = {
  rank: {
    fields: [{ name: 'rankCode', label: 'rankCode', input: 'rank', wide: 2 }, from, decision, widerNote],
    line: ['rankCode'],
  },
  assignment: {
    fields: [
      { name: 'unitId', label: 'unitId', input: 'unit', wide: 4 },
      { name: 'kind', label: 'assignmentKind', input: 'assignmentKind', wide: 2 },
      { name: 'post', label: 'post', input: 'post', wide: 2 },
      from,
      to,
      decision,
      note,
    ],
    line: ['unitId', 'post', 'kind'],
  },
  membership: {
    fields: [
      { name: 'partyOrgId', label: 'partyOrgId', input: 'partyOrg', wide: 6 },
      from,
      to,
      { name: 'endReason', label: 'endReason', input: 'membershipEnd', wide: 2 },
      decision,
      note,
    ],
    line: ['partyOrgId', 'endReason'],
  },
  committee: {
    fields: [
      { name: 'organisation', label: 'organisation', input: 'text', wide: 4 },
      { name: 'term', label: 'term', input: 'text', wide: 2 },
      { name: 'post', label: 'post', input: 'text', wide: 2 },
      from,
      to,
      decision,
      note,
    ],
    line: ['organisation', 'post', 'term'],
  },
  youth: {
    fields: [
      { name: 'organisation', label: 'organisation', input: 'text', wide: 6 },
      { name: 'post', label: 'post', input: 'text', wide: 2 },
      from,
      to,
      decision,
      note,
    ],
    line: ['organisation', 'post'],
  },
  evaluation: {
    fields: [
      { name: 'year', label: 'year', input: 'year', wide: 1 },
      { name: 'subject', label: 'subject', input: 'subject', wide: 2 },
      { name: 'grade', label: 'grade', input: 'grade', wide: 3 },
      decision,
      note,
    ],
    line: ['grade', 'subject'],
  },
  training: {
    fields: [
      { name: 'name', label: 'name', input: 'text', wide: 4 },
      { name: 'kind', label: 'trainingKind', input: 'trainingKind', wide: 2 },
      { name: 'school', label: 'school', input: 'text', wide: 4 },
      { name: 'form', label: 'studyForm', input: 'text', wide: 2 },
      from,
      to,
      { name: 'certificate', label: 'certificate', input: 'text', wide: 2 },
      decision,
      note,
    ],
    line: ['name', 'school', 'certificate'],
  },
  discipline: {
    fields: [
      { name: 'side', label: 'side', input: 'side', wide: 2 },
      { name: 'form', label: 'disciplineForm', input: 'text', wide: 4 },
      from,
      to,
      decision,
      { name: 'reason', label: 'reason', input: 'text', wide: 6 },
      widerNote,
    ],
    line: ['form', 'side'],
  },
  commendation: {
    fields: [
      { name: 'form', label: 'commendationForm', input: 'text', wide: 4 },
      { ...from, label: 'on' },
      { name: 'issuer', label: 'issuer', input: 'text', wide: 4 },
      decision,
      widerNote,
    ],
    line: ['form', 'issuer'],
  },
  work: {
    fields: [
      from,
      to,
      decision,
      { name: 'description', label: 'description', input: 'text', wide: 6 },
      { name: 'place', label: 'place', input: 'text', wide: 6 },
      widerNote,
    ],
    line: ['description', 'place'],
  },
  family: {
    fields: [
      { name: 'relation', label: 'relation', input: 'text', wide: 2 },
      { name: 'fullName', label: 'fullName', input: 'text', wide: 2 },
      { name: 'birthYear', label: 'birthYear', input: 'year', wide: 2 },
      { name: 'home', label: 'home', input: 'text', wide: 3 },
      { name: 'occupation', label: 'occupation', input: 'text', wide: 3 },
      decision,
      note,
    ],
    line: ['relation', 'fullName', 'birthYear', 'occupation'],
  },
  travel: {
    fields: [
      { name: 'country', label: 'country', input: 'text', wide: 2 },
      from,
      to,
      { name: 'purpose', label: 'purpose', input: 'text', wide: 4 },
      decision,
      widerNote,
    ],
    line: ['country', 'purpose'],
  },
  leave: {
    fields: [
      { name: 'reason', label: 'leaveReason', input: 'leaveReason', wide: 2 },
      from,
      { name: 'returnedOn', label: 'returnedOn', input: 'date', wide: 2 },
      decision,
      note,
    ],
    line: ['reason'],
  },
};

/** The order of the screen. */
export const shownKinds = Object.keys(historyShapes) as HistoryKind[];

/** The same kind without knowing which: for the one table and the one form of all kinds. */
export function shapeOf(kind: HistoryKind): { fields: readonly FieldShape[]; line: readonly string[] } {
  return historyShapes[kind];
}
