import { Refusal } from '#shared/contract/errors.ts';
import type { LocalDate } from '#shared/domain/local-date.ts';
import { knownDay, nameOn } from '#shared/organisation/dated-tree.ts';
import type { SuccessionStep } from '#shared/organisation/organisation.contract.ts';
import type { PartyOrg, PartyOrgKind, PartyOrgState } from '#shared/organisation/party-orgs.contract.ts';
import type { Scope } from '#shared/people/scope.ts';
import type { Context } from '../../core/context.ts';
import { scopeOf } from '../../core/scope.ts';
import type { Db } from '../../db/open.ts';
import { changeState, createNode, removeState, updateNode } from './dated-tree.service.ts';
import { type PartyOrgTreeState, partyOrgTables } from './party-org.repository.ts';
import { membersByPartyOrg, membersOfPartyOrgsFrom } from './people-of-units.repository.ts';
import { treeReader } from './tree-reader.service.ts';
import { existing, refuseMissing, type TreeRules } from './tree-rules.service.ts';
import { unitTables } from './unit.repository.ts';

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

const reader = treeReader<PartyOrgTreeState, PartyOrgKind, PartyOrg>({
  tables: partyOrgTables,
  count: membersByPartyOrg,
  itemOf: (identity, { name, aboveId, unitId, countsInProvince }, members) => ({
    ...identity,
    name,
    superiorId: aboveId,
    unitId,
    countsInProvince,
    members,
  }),
});

/** Every Party organisation there ever was as of the day of the scope. */
export const listPartyOrgs = reader.list;
/** The Party organisations of one day. */
export const partyOrgsOn = reader.listOn;

export function createPartyOrg(
  context: Context,
  { code, kind, validFrom, validTo, superiorId, ...state }: PartyOrgFields & { decision: string | null },
): PartyOrg {
  const identity = { code, kind, validFrom, validTo };
  const id = createNode(context, partyOrgRules, identity, { ...state, aboveId: superiorId });
  return reader.get(context.db, id, scopeOf(context));
}

export function updatePartyOrg(
  context: Context,
  input: PartyOrgFields & { id: string; revision: number },
): PartyOrg {
  const { name, superiorId, unitId, countsInProvince, ...identity } = input;
  const corrected = { name, aboveId: superiorId, unitId, countsInProvince };
  updateNode(context, partyOrgRules, identity, corrected);
  return reader.get(context.db, input.id, scopeOf(context));
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
  return reader.get(context.db, id, scopeOf(context));
}

export function removePartyOrgState(
  context: Context,
  asked: { id: string; revision: number; from: LocalDate },
): PartyOrg {
  removeState(context, partyOrgRules, asked);
  return reader.get(context.db, asked.id, scopeOf(context));
}

export function getPartyOrgHistory(
  db: Db,
  id: string,
  scope: Scope,
): {
  partyOrg: PartyOrg;
  states: PartyOrgState[];
  predecessors: SuccessionStep[];
  successors: SuccessionStep[];
} {
  const tree = partyOrgTables.readAll(db);
  const units = unitTables.readAll(db);
  return {
    partyOrg: reader.get(db, id, scope),
    states: existing(tree, id).states.map(({ from, aboveId, ...state }) => ({
      ...state,
      from: knownDay(from),
      superiorId: aboveId,
      // What it stood under bears the name it had when the state began.
      superiorName: nameOn(tree, aboveId, from),
      unitName: nameOn(units, state.unitId, from),
    })),
    ...reader.chain(db, id),
  };
}
