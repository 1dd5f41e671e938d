import { addDays, addMonths, type LocalDate } from '#shared/domain/local-date.ts';
import { partialFromLocal } from '#shared/domain/partial-date.ts';
import { listUnits } from '#shared/organisation/organisation.contract.ts';
import type { AssignmentKind } from '#shared/people/histories.ts';
import { getPerson, listPeople, type Person, updatePerson } from '#shared/people/people.contract.ts';
import { saveHistoryRow } from '#shared/people/record.contract.ts';
import { listTasks } from '#shared/tasks/tasks.contract.ts';
import type { DemoScenario, DemoWorld } from '../demo-scenario.ts';

/** Days from the making of the demonstration on which something ends: gone by, today, this week, later. */
const ASSIGNMENT_ENDS: readonly { inDays: number; kind: AssignmentKind; post: string }[] = [
  { inDays: -12, kind: 'inCharge', post: 'Đội trưởng' },
  { inDays: 0, kind: 'acting', post: 'Phó Trưởng phòng' },
  { inDays: 2, kind: 'seconded', post: 'Cán bộ' },
  { inDays: 5, kind: 'inCharge', post: 'Phó Đội trưởng' },
  { inDays: 8, kind: 'acting', post: 'Đội trưởng' },
  { inDays: 16, kind: 'seconded', post: 'Cán bộ' },
  { inDays: 45, kind: 'inCharge', post: 'Phó Đội trưởng' },
];
const PROBATION_ENDS = [-21, -6, 3, 12, 24];
/** Not two of one department. */
const EVERY = 4;
/** Twelve months of probation and thirty working days make about this much more than a year. */
const REVIEW_DAYS = 43;

/**
 * Something ends around the day on which the demonstration is made, not around the day it speaks of: whoever opens it
 * sees what is overdue, what this week and what later.
 */
export const deadlinesScenario: DemoScenario = {
  name: 'deadlines',
  tell: async (world) => {
    const { today } = await world.call(listTasks, {});
    await endProbations(world, today);
    await endAssignments(world, today);
  },
};

async function endProbations({ call }: DemoWorld, today: LocalDate): Promise<void> {
  const { rows } = await call(listPeople, { filter: { party: 'probationary' }, limit: 500 });
  for (const [at, inDays] of PROBATION_ENDS.entries()) {
    const member = rows[at];
    if (!member) throw new Error('too few members on probation');
    const ceremony = addMonths(addDays(today, inDays - REVIEW_DAYS), -12);
    const person = await call(getPerson, { id: member.id });
    await call(updatePerson, { ...person, partyAdmission: partialFromLocal(ceremony) });
  }
}

async function endAssignments(world: DemoWorld, today: LocalDate): Promise<void> {
  const officers = await officersOfDepartments(world);
  for (const [at, { inDays, kind, post }] of ASSIGNMENT_ENDS.entries()) {
    const officer = officers[at * EVERY];
    if (!officer) throw new Error('too few officers');
    const end = addDays(today, inDays);
    const [from, to] = [partialFromLocal(addMonths(end, -12)), partialFromLocal(end)];
    const decision = `${3100 + at}/QĐ-CAT`;
    const fields = { unitId: officer.unitId, post, kind, from, to, decision, note: null };
    const row = { kind: 'assignment', fields } as const;
    await world.call(saveHistoryRow, { personId: officer.id, revision: officer.revision, id: null, row });
  }
}

/** Those whose career the demonstration does not tell otherwise. */
async function officersOfDepartments({ call }: DemoWorld): Promise<Person[]> {
  const { units } = await call(listUnits, {});
  const departments = new Set(units.filter(({ kind }) => kind === 'department').map(({ id }) => id));
  const { rows } = await call(listPeople, { sort: { by: 'policeNumber', descending: false }, limit: 500 });
  return rows.filter(
    ({ unitId, unitCode, post }) =>
      unitId !== null && departments.has(unitId) && !unitCode?.startsWith('PX') && post === 'Cán bộ',
  );
}
