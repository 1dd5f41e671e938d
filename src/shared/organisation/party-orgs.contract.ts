import { z } from 'zod';
import { defineProcedure } from '../contract/define.ts';
import { localDate, optionalText, recordId, requiredText } from '../contract/values.ts';
import { successionEnds, successionStep } from './organisation.contract.ts';

export const partyOrgKinds = [
  'provincial',
  'grassroots',
  'grassrootsBranch',
  'sectional',
  'branch',
  'external',
] as const;
/**
 * provincial = Đảng bộ Công an tỉnh, grassroots = đảng bộ cơ sở, grassrootsBranch = chi bộ cơ sở,
 * sectional = đảng bộ bộ phận, branch = chi bộ, external = a superior outside the police (Đảng bộ xã, phường ...).
 */
export type PartyOrgKind = (typeof partyOrgKinds)[number];

/** A Party organisation as it stood on the day that was asked for. */
export const partyOrg = z.object({
  id: recordId,
  /** Short symbol the office uses, e.g. "CB-PX03". */
  code: z.string(),
  /** e.g. "Chi bộ Công an phường Hà Tu" */
  name: z.string(),
  kind: z.enum(partyOrgKinds),
  superiorId: recordId.nullable(),
  /** The unit whose people it organises. */
  unitId: recordId.nullable(),
  /** "tính vào Đảng bộ Công an tỉnh": figures of the provincial police committee count its members. */
  countsInProvince: z.boolean(),
  validFrom: localDate.nullable(),
  validTo: localDate.nullable(),
  revision: z.int(),
  /** Members in it and in the organisations below it on that day. */
  members: z.int(),
});
export type PartyOrg = z.output<typeof partyOrg>;

export const listPartyOrgs = defineProcedure({
  name: 'organisation.listPartyOrgs',
  kind: 'query',
  input: z.object({ asOf: localDate.nullable().default(null) }),
  output: z.object({ partyOrgs: z.array(partyOrg) }),
  permission: 'organisation.read',
  reads: ['organisation', 'people'],
});

const stateFields = {
  name: requiredText(200),
  superiorId: recordId.nullable(),
  unitId: recordId.nullable(),
  countsInProvince: z.boolean(),
};
const partyOrgFields = {
  code: requiredText(30),
  kind: z.enum(partyOrgKinds),
  ...stateFields,
  validFrom: localDate.nullable(),
  validTo: localDate.nullable(),
};

export const createPartyOrg = defineProcedure({
  name: 'organisation.createPartyOrg',
  kind: 'command',
  input: z.object({ ...partyOrgFields, decision: optionalText(200).default(null) }),
  output: partyOrg,
  permission: 'organisation.write',
  invalidates: ['organisation'],
});

/** Corrects what was entered, as for units. */
export const updatePartyOrg = defineProcedure({
  name: 'organisation.updatePartyOrg',
  kind: 'command',
  input: z.object({ id: recordId, revision: z.int(), ...partyOrgFields }),
  output: partyOrg,
  permission: 'organisation.write',
  invalidates: ['organisation', 'people'],
});

export const partyOrgState = z.object({
  from: localDate.nullable(),
  name: z.string(),
  superiorId: recordId.nullable(),
  superiorName: z.string().nullable(),
  unitId: recordId.nullable(),
  unitName: z.string().nullable(),
  countsInProvince: z.boolean(),
  decision: z.string().nullable(),
});
export type PartyOrgState = z.output<typeof partyOrgState>;

export const getPartyOrgHistory = defineProcedure({
  name: 'organisation.getPartyOrgHistory',
  kind: 'query',
  input: z.object({ id: recordId }),
  output: z.object({
    partyOrg,
    states: z.array(partyOrgState),
    predecessors: z.array(successionStep),
    successors: z.array(successionStep),
  }),
  permission: 'organisation.read',
  reads: ['organisation'],
});

/** A new name, superior, unit or way of counting from a day on. */
export const changePartyOrg = defineProcedure({
  name: 'organisation.changePartyOrg',
  kind: 'command',
  input: z.object({
    id: recordId,
    revision: z.int(),
    from: localDate,
    ...stateFields,
    decision: optionalText(200),
  }),
  output: partyOrg,
  permission: 'organisation.write',
  invalidates: ['organisation', 'people'],
});

/** As for units: the state before holds on. Not the first one. */
export const removePartyOrgState = defineProcedure({
  name: 'organisation.removePartyOrgState',
  kind: 'command',
  input: z.object({ id: recordId, revision: z.int(), from: localDate }),
  output: partyOrg,
  permission: 'organisation.write',
  invalidates: ['organisation', 'people'],
});

/** As for units; PARTY_ORG_HAS_MEMBERS while members are left and `membersTo` is null. */
export const succeedPartyOrgs = defineProcedure({
  name: 'organisation.succeedPartyOrgs',
  kind: 'command',
  input: z.object({
    ...successionEnds,
    membersTo: recordId.nullable(),
  }),
  output: z.object({ moved: z.int() }),
  permission: 'organisation.write',
  invalidates: ['organisation', 'people'],
});
