import { z } from 'zod';
import { defineProcedure } from '../contract/define.ts';
import { localDate, nothing, optionalText, recordId, requiredText } from '../contract/values.ts';

/** The office itself, as it stands in the header of documents (domain/documents.md). */
export const organisation = z.object({
  /** e.g. "Công an tỉnh Quảng Ninh" */
  name: requiredText(200),
  /** e.g. "Bộ Công an" */
  superior: requiredText(200),
  /** Place before the date of a document, e.g. "Quảng Ninh". */
  place: requiredText(100),
  /** Symbol of State documents, e.g. "CAT-PX03". */
  symbol: requiredText(30),
});
export type Organisation = z.output<typeof organisation>;

export const getOrganisation = defineProcedure({
  name: 'organisation.get',
  kind: 'query',
  input: nothing,
  output: organisation,
  permission: 'organisation.read',
  reads: ['organisation'],
});

export const updateOrganisation = defineProcedure({
  name: 'organisation.update',
  kind: 'command',
  input: organisation,
  output: organisation,
  permission: 'organisation.write',
  invalidates: ['organisation'],
});

export const unitKinds = [
  'province',
  'department',
  'district',
  'team',
  'ward',
  'commune',
  'specialZone',
] as const;
/**
 * province = Công an tỉnh, department = phòng, district = Công an cấp huyện (until 1 March 2025), team = đội,
 * ward / commune / specialZone = Công an phường / xã / đặc khu.
 */
export type UnitKind = (typeof unitKinds)[number];

/** A unit with the name and the parent it had on the day that was asked for. */
export const unit = z.object({
  id: recordId,
  /** National code of the commune, or the department's code such as PX03. */
  code: z.string(),
  /** e.g. "Công an phường Hà Tu" */
  name: z.string(),
  kind: z.enum(unitKinds),
  parentId: recordId.nullable(),
  /** It exists from this day on, */
  validFrom: localDate.nullable(),
  /** until the day before this one ("giải thể từ ngày"). */
  validTo: localDate.nullable(),
  revision: z.int(),
  /** People who serve in it and in the units below it on that day. */
  people: z.int(),
});
export type Unit = z.output<typeof unit>;

export const listUnits = defineProcedure({
  name: 'organisation.listUnits',
  kind: 'query',
  input: z.object({
    /** The tree of that day; null: every unit there ever was, with its present or last name, as of today. */
    asOf: localDate.nullable().default(null),
  }),
  output: z.object({ units: z.array(unit) }),
  permission: 'organisation.read',
  reads: ['organisation', 'people'],
});

const unitFields = {
  code: requiredText(20),
  name: requiredText(200),
  kind: z.enum(unitKinds),
  parentId: recordId.nullable(),
  validFrom: localDate.nullable(),
  validTo: localDate.nullable(),
};

export const createUnit = defineProcedure({
  name: 'organisation.createUnit',
  kind: 'command',
  input: z.object({ ...unitFields, decision: optionalText(200).default(null) }),
  output: unit,
  permission: 'organisation.write',
  invalidates: ['organisation'],
});

/** Corrects what was entered; name and parent are those of the stretch of time in force today (or the last one). */
export const updateUnit = defineProcedure({
  name: 'organisation.updateUnit',
  kind: 'command',
  input: z.object({ id: recordId, revision: z.int(), ...unitFields }),
  output: unit,
  permission: 'organisation.write',
  invalidates: ['organisation', 'people'],
});

const share = z.int().min(1).max(10_000).nullable();

/** What ends, and what goes on in its place: for units and for Party organisations. */
export const successionEnds = {
  from: z.array(recordId).min(1, { error: 'required' }).max(200),
  to: z
    .array(z.object({ id: recordId, share }))
    .min(1, { error: 'required' })
    .max(50),
  /** First day of the new order: the old ones end the day before. */
  on: localDate,
  decision: optionalText(200),
};

/** Where a unit or a Party organisation came from, or what it went on in; further steps lie in `steps`. */
export type SuccessionStep = {
  id: string;
  name: string;
  validTo: string | null;
  on: string;
  /** Hundredths of a percent; null: not stated. */
  share: number | null;
  decision: string | null;
  steps: SuccessionStep[];
};
export const successionStep: z.ZodType<SuccessionStep> = z.lazy(() =>
  z.object({
    id: recordId,
    name: z.string(),
    validTo: localDate.nullable(),
    on: localDate,
    share,
    decision: z.string().nullable(),
    steps: z.array(successionStep),
  }),
);

/** What a unit was called and stood under from a day on; the first of a unit's states begins with it. */
export const unitState = z.object({
  from: localDate.nullable(),
  name: z.string(),
  parentId: recordId.nullable(),
  parentName: z.string().nullable(),
  decision: z.string().nullable(),
});
export type UnitState = z.output<typeof unitState>;

export const getUnitHistory = defineProcedure({
  name: 'organisation.getUnitHistory',
  kind: 'query',
  input: z.object({ id: recordId }),
  output: z.object({
    unit,
    /** Oldest first. */
    states: z.array(unitState),
    /** Predecessors with their own predecessors in `steps`, and successors with theirs. */
    predecessors: z.array(successionStep),
    successors: z.array(successionStep),
  }),
  permission: 'organisation.read',
  reads: ['organisation'],
});

/** A new name or a new parent from a day on; the days before keep theirs. A day that has a state gets it corrected. */
export const changeUnit = defineProcedure({
  name: 'organisation.changeUnit',
  kind: 'command',
  input: z.object({
    id: recordId,
    revision: z.int(),
    from: localDate,
    name: requiredText(200),
    parentId: recordId.nullable(),
    decision: optionalText(200),
  }),
  output: unit,
  permission: 'organisation.write',
  invalidates: ['organisation', 'people'],
});

/** Takes a state back that was entered by mistake; the one before it holds on. Not the first one. */
export const removeUnitState = defineProcedure({
  name: 'organisation.removeUnitState',
  kind: 'command',
  input: z.object({ id: recordId, revision: z.int(), from: localDate }),
  output: unit,
  permission: 'organisation.write',
  invalidates: ['organisation', 'people'],
});

/**
 * Units that end on a day and go on in others: merged, split, or both. `peopleTo` takes everybody who serves in them
 * from that day on, and whoever would come later on the day of coming; null is refused with UNIT_HAS_PEOPLE while somebody is left.
 */
export const succeedUnits = defineProcedure({
  name: 'organisation.succeedUnits',
  kind: 'command',
  input: z.object({
    ...successionEnds,
    peopleTo: recordId.nullable(),
  }),
  output: z.object({ moved: z.int() }),
  permission: 'organisation.write',
  invalidates: ['organisation', 'people'],
});

/** Rows a form chooses from; ranks in their order. */
export const getCatalogues = defineProcedure({
  name: 'organisation.getCatalogues',
  kind: 'query',
  input: nothing,
  output: z.object({
    ranks: z.array(z.object({ code: z.string(), name: z.string() })),
    ethnicities: z.array(z.string()),
    educationLevels: z.array(z.string()),
    politicalTheoryLevels: z.array(z.string()),
    posts: z.array(z.string()),
  }),
  permission: 'organisation.read',
  reads: ['organisation', 'people'],
});
