import type { Permission } from '#shared/accounts/permissions.ts';
import type { ListedTask } from '#shared/tasks/tasks.contract.ts';

export type SubjectPlace = { path: string; state: Record<string, unknown>; permission: Permission };

/** The screen that shows what a task is about, and what to ask it to show. */
export function subjectPlace({ subject: { kind, id }, unit }: ListedTask): SubjectPlace {
  switch (kind) {
    case 'person':
      return { path: '/people', state: { personId: id }, permission: 'people.read' };
    case 'unit':
      return { path: '/units', state: { openUnitId: id }, permission: 'organisation.read' };
    case 'partyOrg':
      return { path: '/units/party', state: { openPartyOrgId: id }, permission: 'organisation.read' };
    case 'seat':
      return { path: '/units/seats', state: { unitId: unit?.id }, permission: 'organisation.read' };
    case 'document':
      return { path: '/documents/numbers', state: { numberId: id }, permission: 'documents.read' };
    case 'calendar':
      return { path: '/rules/calendar', state: { year: Number(id) }, permission: 'session' };
    case 'backup':
      return { path: '/system/backups', state: {}, permission: 'backups.manage' };
  }
}
