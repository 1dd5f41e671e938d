import * as accounts from '../accounts/accounts.contract.ts';
import * as audit from '../audit/audit.contract.ts';
import * as backup from '../backup/backup.contract.ts';
import * as calendar from '../calendar/calendar.contract.ts';
import * as documents from '../documents/documents.contract.ts';
import * as exchange from '../exchange/exchange.contract.ts';
import * as organisation from '../organisation/organisation.contract.ts';
import * as partyOrgs from '../organisation/party-orgs.contract.ts';
import * as seats from '../organisation/seats.contract.ts';
import * as unitFigures from '../organisation/unit-figures.contract.ts';
import * as attachments from '../people/attachments.contract.ts';
import * as people from '../people/people.contract.ts';
import * as print from '../people/print.contract.ts';
import * as record from '../people/record.contract.ts';
import * as secrecy from '../people/secrecy.contract.ts';
import * as reports from '../reports/reports.contract.ts';
import * as rulebook from '../rulebook/rulebook.contract.ts';
import * as search from '../search/search.contract.ts';
import * as system from '../system/system.contract.ts';
import * as tasks from '../tasks/tasks.contract.ts';
import type { Procedure } from './define.ts';

function isProcedure(value: unknown): value is Procedure {
  return typeof value === 'object' && value !== null && 'kind' in value && 'permission' in value;
}

/** Every procedure of the program by name; a name declared twice stops the program at start. */
export const registry: ReadonlyMap<string, Procedure> = (() => {
  const byName = new Map<string, Procedure>();
  for (const module of [
    system,
    accounts,
    organisation,
    partyOrgs,
    seats,
    unitFigures,
    people,
    record,
    print,
    attachments,
    secrecy,
    rulebook,
    calendar,
    search,
    tasks,
    exchange,
    documents,
    reports,
    backup,
    audit,
  ]) {
    for (const procedure of Object.values(module).filter(isProcedure)) {
      if (byName.has(procedure.name)) throw new Error(`procedure declared twice: ${procedure.name}`);
      byName.set(procedure.name, procedure);
    }
  }
  return byName;
})();
