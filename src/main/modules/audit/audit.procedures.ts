import * as contract from '#shared/audit/audit.contract.ts';
import type { Context } from '../../core/context.ts';
import { implement, implementInSteps } from '../../core/implement.ts';
import * as service from './audit.service.ts';
import { historyOf } from './record-history.service.ts';

export const auditProcedures = [
  implement(contract.getHistory, (context, { entity, id }) => ({
    entries: historyOf(context, entity, id),
  })),
  implement(contract.listAudit, ({ db }, { before, limit }) => service.listAudit(db, before, limit)),
  implementInSteps(contract.verifyAudit, {
    run: storeToProve,
    after: async ({ jobs, signal }, store) => {
      const { auditRows, auditBrokenAt } = await jobs.run('verifyStore', store, signal);
      return { rows: auditRows, brokenAt: auditBrokenAt };
    },
  }),
  implementInSteps(contract.verifyStore, {
    run: storeToProve,
    after: ({ jobs, signal }, store) => jobs.run('verifyStore', store, signal),
  }),
];

function storeToProve({ store }: Context) {
  return { database: store.paths.database, key: Uint8Array.from(store.key()) };
}
