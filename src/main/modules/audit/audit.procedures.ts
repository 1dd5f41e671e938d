import * as contract from '#shared/audit/audit.contract.ts';
import { implement } from '../../core/implement.ts';
import * as service from './audit.service.ts';

export const auditProcedures = [
  implement(contract.getHistory, ({ db }, { entity, id }) => ({
    entries: service.historyOf(db, entity, id),
  })),
  implement(contract.listAudit, ({ db }, { before, limit }) => service.listAudit(db, before, limit)),
  implement(contract.verifyAudit, ({ db }) => service.verifyChain(db)),
  implement(contract.verifyStore, ({ db }) => service.verifyStore(db)),
];
