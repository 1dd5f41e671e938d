import * as contract from '#shared/organisation/party-orgs.contract.ts';
import { implement } from '../../core/implement.ts';
import { scopeOf } from '../../core/scope.ts';
import * as service from './party-orgs.service.ts';
import { succeedPartyOrgs } from './succession.service.ts';

export const partyOrgProcedures = [
  implement(contract.listPartyOrgs, (context, { asOf }) => ({
    partyOrgs: (asOf === null ? service.listPartyOrgs : service.partyOrgsOn)(
      context.db,
      scopeOf(context, asOf),
    ),
  })),
  implement(contract.createPartyOrg, service.createPartyOrg),
  implement(contract.updatePartyOrg, service.updatePartyOrg),
  implement(contract.changePartyOrg, service.changePartyOrg),
  implement(contract.removePartyOrgState, service.removePartyOrgState),
  implement(contract.getPartyOrgHistory, (context, { id }) =>
    service.getPartyOrgHistory(context.db, id, scopeOf(context)),
  ),
  implement(contract.succeedPartyOrgs, succeedPartyOrgs),
];
