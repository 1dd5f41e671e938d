/** Procedures that leave a row in the audit; each has words under `procedure.*` in system.json. */
export const auditedProcedures = [
  'accounts.changePassword',
  'accounts.create',
  'accounts.recover',
  'accounts.renewRecoveryKey',
  'accounts.resetPassword',
  'accounts.retire',
  'accounts.signIn',
  'accounts.signOut',
  'accounts.unlock',
  'backup.create',
  'backup.setSecondFolder',
  'exchange.applyRoster',
  'exchange.undoImport',
  'organisation.createUnit',
  'organisation.update',
  'organisation.updateUnit',
  'people.bin',
  'people.create',
  'people.exportList',
  'people.exportRecords',
  'people.restore',
  'people.update',
  'reports.run',
  'system.createStore',
  'system.restoreBackup',
] as const;
export type AuditedProcedure = (typeof auditedProcedures)[number];

/** Null for a procedure of another version, which is then shown by its own name. */
export function auditedProcedure(name: string): AuditedProcedure | null {
  return auditedProcedures.find((known) => known === name) ?? null;
}
