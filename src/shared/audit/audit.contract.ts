import { z } from 'zod';
import { defineProcedure } from '../contract/define.ts';
import { instant, nothing, recordId } from '../contract/values.ts';

/** Value of one field before and after, as stored; null is absent. */
const fieldChange = z.object({
  field: z.string(),
  before: z.union([z.string(), z.number(), z.null()]),
  after: z.union([z.string(), z.number(), z.null()]),
});

/** Who did what to which record, when, from where. */
export const auditEntry = z.object({
  sequence: z.int(),
  at: instant,
  accountName: z.string(),
  computer: z.string(),
  door: z.string(),
  procedure: z.string(),
  /** Import, report or file the change came from. */
  source: z.string().nullable(),
  subjects: z.int(),
});
export type AuditEntry = z.output<typeof auditEntry>;

export const historyEntry = z.object({
  sequence: z.int(),
  at: instant,
  accountName: z.string(),
  procedure: z.string(),
  source: z.string().nullable(),
  action: z.enum(['created', 'changed', 'binned', 'restored']),
  changes: z.array(fieldChange),
});
export type HistoryEntry = z.output<typeof historyEntry>;

/** History of one record: "ai sửa gì, khi nào, từ đâu", newest first. */
export const getHistory = defineProcedure({
  name: 'audit.getHistory',
  kind: 'query',
  input: z.object({ entity: z.enum(['person', 'unit', 'partyOrg']), id: recordId }),
  output: z.object({ entries: z.array(historyEntry) }),
  permission: 'people.read',
  reads: ['audit'],
});

export const listAudit = defineProcedure({
  name: 'audit.list',
  kind: 'query',
  input: z.object({ before: z.int().nullable().default(null), limit: z.int().min(1).max(500).default(100) }),
  output: z.object({ entries: z.array(auditEntry), total: z.int() }),
  permission: 'audit.read',
  reads: ['audit'],
});

/** "Kiểm tra nhật ký": recomputes the whole chain; `brokenAt` is the first row that does not fit. */
export const verifyAudit = defineProcedure({
  name: 'audit.verify',
  kind: 'query',
  input: nothing,
  output: z.object({ rows: z.int(), brokenAt: z.int().nullable() }),
  permission: 'audit.read',
  long: 'cancellable',
});

/** Everything the program can prove about the store: pages, foreign keys, audit chain, derived standings. */
export const verifyStore = defineProcedure({
  name: 'audit.verifyStore',
  kind: 'query',
  input: nothing,
  output: z.object({
    integrity: z.array(z.string()),
    foreignKeys: z.int(),
    auditRows: z.int(),
    auditBrokenAt: z.int().nullable(),
    /** People whose kept standings are not those their histories give. */
    standings: z.int(),
    sound: z.boolean(),
  }),
  permission: 'audit.read',
  long: 'cancellable',
});
