import { Refusal } from '#shared/contract/errors.ts';
import type { LocalDate } from '#shared/domain/local-date.ts';
import {
  aboveOn,
  existsOn,
  knownDay,
  stateOn,
  sumsUpwards,
  type Tree,
} from '#shared/organisation/dated-tree.ts';
import type { SuccessionStep } from '#shared/organisation/organisation.contract.ts';
import type { PartyOrg, PartyOrgKind, PartyOrgState } from '#shared/organisation/party-orgs.contract.ts';
import type { Context } from '../../core/context.ts';
import type { Db } from '../../db/open.ts';
import {
  changeState,
  createNode,
  existing,
  refuseMissing,
  removeState,
  type TreeRules,
  updateNode,
} from './dated-tree.service.ts';
import { type PartyOrgTreeState, partyOrgTables, type StoredPartyOrg } from './party-org.repository.ts';
import { membersByPartyOrg, membersOfPartyOrgsFrom, type Reader } from './people-of-units.repository.ts';
import { predecessorSteps, successorSteps } from './succession-steps.ts';
import { unitTables } from './unit.repository.ts';
import { readerOf } from './units.service.ts';

export const partyOrgRules: TreeRules<PartyOrgTreeState, PartyOrgKind> = {
  entity: 'partyOrg',
  tables: partyOrgTables,
  aboveField: 'superiorId',
  codeTaken: 'PARTY_ORG_CODE_TAKEN',
  fieldsOf: ({ name, aboveId, unitId, countsInProvince }) => ({
    name,
    superiorId: aboveId,
    unitId,
    countsInProvince: countsInProvince ? 1 : 0,
  }),
  peopleFrom: membersOfPartyOrgsFrom,
  peopleLeft: (name, members, field) =>
    new Refusal('PARTY_ORG_HAS_MEMBERS', { name, members }, { [field]: 'choice' }),
  refuseUnsound: (db, { unitId, from }, until) => {
    if (unitId !== null) refuseMissing(existing(unitTables.readAll(db), unitId), from, until, 'unitId');
  },
};

type StateFields = Pick<PartyOrg, 'name' | 'superiorId' | 'unitId' | 'countsInProvince'>;
type PartyOrgFields = StateFields & Pick<PartyOrg, 'code' | 'kind' | 'validFrom' | 'validTo'>;

/** Every Party organisation there ever was as of the reader's day, a closed one with its last name. */
export function listPartyOrgs(db: Db, reader: Reader): PartyOrg[] {
  const tree = partyOrgTables.readAll(db);
  const members = sumsUpwards(tree, reader.day, membersByPartyOrg(db, reader));
  return [...tree.values()].map((node) => toPartyOrg(node, reader.day, members));
}

/** The tree of one day: what exists then, under what exists then. */
export function partyOrgsOn(db: Db, reader: Reader): PartyOrg[] {
  const { day } = reader;
  const tree = partyOrgTables.readAll(db);
  const members = sumsUpwards(tree, day, membersByPartyOrg(db, reader));
  return [...tree.values()]
    .filter((node) => existsOn(node, day))
    .map((node) => ({
      ...toPartyOrg(node, day, members),
      superiorId: aboveOn(tree, node.id, day)?.id ?? null,
    }));
}

function toPartyOrg(stored: StoredPartyOrg, day: LocalDate, members: ReadonlyMap<string, number>): PartyOrg {
  const { states: _states, ...node } = stored;
  const { name, aboveId, unitId, countsInProvince } = stateOn(stored, day);
  return {
    ...node,
    name,
    superiorId: aboveId,
    unitId,
    countsInProvince,
    members: members.get(node.id) ?? 0,
  };
}

function getPartyOrg(db: Db, id: string, reader: Reader): PartyOrg {
  const partyOrg = listPartyOrgs(db, reader).find((one) => one.id === id);
  if (!partyOrg) throw new Refusal('RECORD_NOT_FOUND');
  return partyOrg;
}

export function createPartyOrg(
  context: Context,
  { code, kind, validFrom, validTo, superiorId, ...state }: PartyOrgFields & { decision: string | null },
): PartyOrg {
  const identity = { code, kind, validFrom, validTo };
  const id = createNode(context, partyOrgRules, identity, { ...state, aboveId: superiorId });
  return getPartyOrg(context.db, id, readerOf(context));
}

export function updatePartyOrg(
  context: Context,
  input: PartyOrgFields & { id: string; revision: number },
): PartyOrg {
  const { name, superiorId, unitId, countsInProvince, ...identity } = input;
  const corrected = { name, aboveId: superiorId, unitId, countsInProvince };
  updateNode(context, partyOrgRules, identity, corrected);
  return getPartyOrg(context.db, input.id, readerOf(context));
}

type PartyOrgChange = StateFields & {
  id: string;
  revision: number;
  from: LocalDate;
  decision: string | null;
};

export function changePartyOrg(
  context: Context,
  { id, revision, superiorId, ...state }: PartyOrgChange,
): PartyOrg {
  changeState(context, partyOrgRules, { id, revision, state: { ...state, aboveId: superiorId } });
  return getPartyOrg(context.db, id, readerOf(context));
}

export function removePartyOrgState(
  context: Context,
  asked: { id: string; revision: number; from: LocalDate },
): PartyOrg {
  removeState(context, partyOrgRules, asked);
  return getPartyOrg(context.db, asked.id, readerOf(context));
}

export function getPartyOrgHistory(
  db: Db,
  id: string,
  reader: Reader,
): {
  partyOrg: PartyOrg;
  states: PartyOrgState[];
  predecessors: SuccessionStep[];
  successors: SuccessionStep[];
} {
  const tree = partyOrgTables.readAll(db);
  const units = unitTables.readAll(db);
  const successions = partyOrgTables.successions(db);
  const nameOn = (among: Tree, nodeId: string | null, day: LocalDate) => {
    const node = nodeId === null ? undefined : among.get(nodeId);
    return node ? stateOn(node, day).name : null;
  };
  return {
    partyOrg: getPartyOrg(db, id, reader),
    states: existing(tree, id).states.map(({ from, aboveId, ...state }) => ({
      ...state,
      from: knownDay(from),
      superiorId: aboveId,
      superiorName: nameOn(tree, aboveId, from),
      unitName: nameOn(units, state.unitId, from),
    })),
    predecessors: predecessorSteps(tree, successions, id),
    successors: successorSteps(tree, successions, id),
  };
}
