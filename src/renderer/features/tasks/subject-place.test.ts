import { expect, test } from 'vitest';
import type { LocalDate } from '#shared/domain/local-date.ts';
import type { TaskSubject } from '#shared/tasks/task.ts';
import type { ListedTask } from '#shared/tasks/tasks.contract.ts';
import { subjectPlace } from './subject-place.ts';

const about = (kind: TaskSubject['kind'], id: string): ListedTask => ({
  key: `${kind}:${id}`,
  kind,
  module: 'members',
  title: { vi: 'Việc', en: 'Task' },
  subject: { kind, id, name: 'Tên' },
  unit: { id: 'u1', name: 'Công an phường Hà Tu' },
  due: '2026-12-15' as LocalDate,
  band: 'thisMonth',
  arithmetic: { vi: '', en: '' },
  ruleCode: null,
  citation: '',
  snoozed: null,
  inCharge: null,
  classified: false,
});

test.each<[TaskSubject['kind'], string, string, object]>([
  ['person', 'p1', '/people', { personId: 'p1' }],
  ['unit', 'u1', '/units', { openUnitId: 'u1' }],
  ['partyOrg', 'o1', '/units/party', { openPartyOrgId: 'o1' }],
  ['seat', 's1', '/units/seats', { unitId: 'u1' }],
  ['document', 'n1', '/documents/numbers', { numberId: 'n1' }],
  ['calendar', '2027', '/rules/calendar', { year: 2027 }],
  ['backup', 'backup', '/system/backups', {}],
])('a task about a %s opens it on its own screen', (kind, id, path, state) => {
  expect(subjectPlace(about(kind, id))).toMatchObject({ path, state });
});
