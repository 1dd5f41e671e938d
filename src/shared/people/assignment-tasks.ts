import { formatVietnamese } from '../domain/local-date.ts';
import { latest, type PartialDate } from '../domain/partial-date.ts';
import type { Task } from '../tasks/task.ts';
import type { TaskGiven } from '../tasks/task-given.ts';
import type { AssignmentKind } from './histories.ts';

/** An assignment for a time that nothing has followed yet. */
export type TemporaryAssignment = {
  assignmentId: string;
  personId: string;
  name: string;
  kind: AssignmentKind;
  post: string | null;
  to: PartialDate;
  unit: { id: string; name: string } | null;
  classified: boolean;
};

const KINDS: Partial<Record<AssignmentKind, { vi: string; en: string }>> = {
  acting: { vi: 'Hết thời hạn giữ quyền', en: 'Acting appointment ends' },
  inCharge: { vi: 'Hết thời hạn phụ trách', en: 'Time in charge ends' },
  seconded: { vi: 'Hết thời hạn biệt phái', en: 'Secondment ends' },
};

/** Kinds of assignment that are for a time: what comes after must be decided. */
export const temporaryKinds = Object.keys(KINDS) as AssignmentKind[];

/** Due on the last day written; an end known by year or month counts to its last day. */
export function assignmentEndTask(facts: TemporaryAssignment, { rules }: TaskGiven): Task[] {
  const title = KINDS[facts.kind];
  if (!title) return [];
  const due = latest(facts.to);
  const rule = rules.rule('ORG_ASSIGNMENT_END', due);
  const post = facts.post === null ? '' : ` (${facts.post})`;
  return [
    {
      key: `assignment-end:${facts.assignmentId}`,
      kind: 'assignment-end',
      module: 'cadres',
      title: { vi: `${title.vi}${post}`, en: `${title.en}${post}` },
      subject: { kind: 'person', id: facts.personId, name: facts.name },
      unit: facts.unit,
      due,
      arithmetic: {
        vi: `thời hạn ghi trong quá trình công tác: ${formatVietnamese(due)}`,
        en: `end written in the career: ${formatVietnamese(due)}`,
      },
      ruleCode: rule ? 'ORG_ASSIGNMENT_END' : null,
      citation: rule?.citation ?? '',
      classified: facts.classified,
    },
  ];
}
