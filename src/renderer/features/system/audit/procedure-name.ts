/** Procedures that leave a row in the audit; each has words under `procedure.*` in system.json. */
export const auditedProcedures = [
  'accounts.changePassword',
  'accounts.create',
  'accounts.recover',
  'accounts.renewRecoveryKey',
  'accounts.resetPassword',
  'accounts.retire',
  'accounts.setSeesClassified',
  'accounts.signIn',
  'accounts.signOut',
  'accounts.unlock',
  'attachments.add',
  'attachments.open',
  'attachments.remove',
  'attachments.restore',
  'backup.create',
  'backup.setSecondFolder',
  'exchange.applyRoster',
  'exchange.undoImport',
  'organisation.changePartyOrg',
  'organisation.changeUnit',
  'organisation.createPartyOrg',
  'organisation.createUnit',
  'organisation.removePartyOrgState',
  'organisation.removeUnitState',
  'organisation.savePost',
  'organisation.saveSeat',
  'organisation.succeedPartyOrgs',
  'organisation.succeedUnits',
  'organisation.update',
  'organisation.updatePartyOrg',
  'organisation.updateUnit',
  'people.bin',
  'people.create',
  'people.exportList',
  'people.exportRecords',
  'people.promote',
  'people.recordLeave',
  'people.recordPrint',
  'people.removeHistoryRow',
  'people.restore',
  'people.restoreHistoryRow',
  'people.saveHistoryRow',
  'people.setSecrecy',
  'people.setSecrecyApproval',
  'people.transfer',
  'people.update',
  'people.updateDetails',
  'reports.run',
  'system.createStore',
  'system.restoreBackup',
] as const;
export type AuditedProcedure = (typeof auditedProcedures)[number];

/** Rows of the audit stay as they were written, also after a procedure got another name. */
const formerNames: Readonly<Record<string, AuditedProcedure>> = {
  'attachments.setSecrecyApproval': 'people.setSecrecyApproval',
};

/** Null for a procedure of another version, which is then shown by its own name. */
export function auditedProcedure(name: string): AuditedProcedure | null {
  return auditedProcedures.find((known) => known === name) ?? formerNames[name] ?? null;
}
