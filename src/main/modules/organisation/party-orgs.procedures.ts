import * as contract from '#shared/organisation/party-orgs.contract.ts';
import { implement } from '../../core/implement.ts';
import * as service from './party-orgs.service.ts';
import { succeedPartyOrgs } from './succession.service.ts';
import { readerOf } from './units.service.ts';

export const partyOrgProcedures = [
  implement(contract.listPartyOrgs, (context, { asOf }) => ({
    partyOrgs: (asOf === null ? service.listPartyOrgs : service.partyOrgsOn)(
      context.db,
      readerOf(context, asOf),
    ),
  })),
  implement(contract.createPartyOrg, service.createPartyOrg),
  implement(contract.updatePartyOrg, service.updatePartyOrg),
  implement(contract.changePartyOrg, service.changePartyOrg),
  implement(contract.removePartyOrgState, service.removePartyOrgState),
  implement(contract.getPartyOrgHistory, (context, { id }) =>
    service.getPartyOrgHistory(context.db, id, readerOf(context)),
  ),
  implement(contract.succeedPartyOrgs, succeedPartyOrgs),
];
