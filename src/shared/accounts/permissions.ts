/** What a procedure asks of the person who calls it. `public`: before sign-in; `session`: any signed-in account. */
export type Permission =
  | 'public'
  | 'session'
  | 'organisation.read'
  | 'organisation.write'
  | 'people.read'
  | 'people.write'
  | 'people.import'
  | 'reports.run'
  | 'rulebook.write'
  | 'tasks.write'
  | 'documents.read'
  | 'documents.write'
  | 'accounts.manage'
  | 'backups.manage'
  | 'audit.read';

export const roles = ['administrator', 'officer', 'leader'] as const;
/** administrator = quản trị, officer = nghiệp vụ, leader = lãnh đạo (reads and approves). */
export type Role = (typeof roles)[number];

const reading: readonly Permission[] = [
  'session',
  'organisation.read',
  'people.read',
  'reports.run',
  'tasks.write',
  'documents.read',
];
const writing: readonly Permission[] = [
  ...reading,
  'organisation.write',
  'people.write',
  'people.import',
  'documents.write',
];

const granted: Record<Role, readonly Permission[]> = {
  administrator: [...writing, 'rulebook.write', 'accounts.manage', 'backups.manage', 'audit.read'],
  officer: writing,
  leader: [...reading, 'audit.read'],
};

export function roleMay(role: Role, permission: Permission): boolean {
  return permission === 'public' || granted[role].includes(permission);
}
