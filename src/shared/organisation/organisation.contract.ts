import { z } from 'zod';
import { defineProcedure } from '../contract/define.ts';
import { localDate, nothing, recordId, requiredText } from '../contract/values.ts';

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

export const unitKinds = ['province', 'department', 'team', 'ward', 'commune', 'specialZone'] as const;
/** province = Công an tỉnh, department = phòng, team = đội, ward / commune / specialZone = Công an phường / xã / đặc khu. */
export type UnitKind = (typeof unitKinds)[number];

export const unit = z.object({
  id: recordId,
  /** National code of the commune, or the department's code such as PX03. */
  code: z.string(),
  /** e.g. "Công an phường Hà Tu" */
  name: z.string(),
  kind: z.enum(unitKinds),
  parentId: recordId.nullable(),
  validFrom: localDate.nullable(),
  validTo: localDate.nullable(),
  revision: z.int(),
  /** People who serve in it and in the units below it now. */
  people: z.int(),
});
export type Unit = z.output<typeof unit>;

export const listUnits = defineProcedure({
  name: 'organisation.listUnits',
  kind: 'query',
  input: nothing,
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
  input: z.object(unitFields),
  output: unit,
  permission: 'organisation.write',
  invalidates: ['organisation'],
});

export const updateUnit = defineProcedure({
  name: 'organisation.updateUnit',
  kind: 'command',
  input: z.object({ id: recordId, revision: z.int(), ...unitFields }),
  output: unit,
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
