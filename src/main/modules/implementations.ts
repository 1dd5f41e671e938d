import { registry } from '#shared/contract/registry.ts';
import type { AnyImplementation } from '../core/implement.ts';
import { accountProcedures } from './accounts/accounts.procedures.ts';
import { attachmentProcedures } from './attachments/attachments.procedures.ts';
import { auditProcedures } from './audit/audit.procedures.ts';
import { backupProcedures } from './backup/backup.procedures.ts';
import { calendarProcedures } from './calendar/calendar.procedures.ts';
import { documentProcedures } from './documents/documents.procedures.ts';
import { exchangeProcedures } from './exchange/exchange.procedures.ts';
import { organisationProcedures } from './organisation/organisation.procedures.ts';
import { partyOrgProcedures } from './organisation/party-orgs.procedures.ts';
import { seatProcedures } from './organisation/seats.procedures.ts';
import { unitFigureProcedures } from './organisation/unit-figures.procedures.ts';
import { peopleProcedures } from './people/people.procedures.ts';
import { printProcedures } from './people/print.procedures.ts';
import { recordProcedures } from './people/record.procedures.ts';
import { secrecyProcedures } from './people/secrecy.procedures.ts';
import { reportProcedures } from './reports/reports.procedures.ts';
import { rulebookProcedures } from './rulebook/rulebook.procedures.ts';
import { searchProcedures } from './search/search.procedures.ts';
import { systemProcedures } from './system/system.procedures.ts';
import { taskProcedures } from './tasks/tasks.procedures.ts';

/** What carries out each procedure of the contract; a procedure with none or two stops the program at start. */
export const implementations: ReadonlyMap<string, AnyImplementation> = (() => {
  const byName = new Map<string, AnyImplementation>();
  for (const implementation of [
    ...systemProcedures,
    ...accountProcedures,
    ...organisationProcedures,
    ...partyOrgProcedures,
    ...seatProcedures,
    ...unitFigureProcedures,
    ...peopleProcedures,
    ...recordProcedures,
    ...printProcedures,
    ...secrecyProcedures,
    ...attachmentProcedures,
    ...rulebookProcedures,
    ...calendarProcedures,
    ...exchangeProcedures,
    ...documentProcedures,
    ...reportProcedures,
    ...searchProcedures,
    ...taskProcedures,
    ...backupProcedures,
    ...auditProcedures,
  ]) {
    const { name } = implementation.procedure;
    if (registry.get(name) !== implementation.procedure) throw new Error(`not in the contract: ${name}`);
    if (byName.has(name)) throw new Error(`implemented twice: ${name}`);
    byName.set(name, implementation);
  }
  const missing = [...registry.keys()].filter((name) => !byName.has(name));
  if (missing.length > 0) throw new Error(`not implemented: ${missing.join(', ')}`);
  return byName;
})();
