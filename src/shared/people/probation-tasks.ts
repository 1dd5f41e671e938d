import { arithmeticOf, deadlineOf } from '../domain/deadline.ts';
import { earliest, type PartialDate } from '../domain/partial-date.ts';
import type { Task } from '../tasks/task.ts';
import type { TaskGiven } from '../tasks/task-given.ts';

/** A probationary member; `ceremony` is the day of entering the Party, as the record has it. */
export type ProbationFacts = {
  personId: string;
  name: string;
  ceremony: PartialDate;
  unit: { id: string; name: string } | null;
  classified: boolean;
};

/**
 * "Xét công nhận đảng viên chính thức": the branch decides within ADM_REVIEW_WD after the months of ADM_PROBATION. A
 * ceremony known by year or month counts from its first day.
 */
export function probationTask(facts: ProbationFacts, { rules, calendar }: TaskGiven): Task[] {
  const ceremony = earliest(facts.ceremony);
  const probation = rules.rule('ADM_PROBATION', ceremony);
  if (!probation) return [];
  const end = deadlineOf(calendar, ceremony, probation.value.months, 'months');
  const review = rules.rule('ADM_REVIEW_WD', end.due);
  const steps = review ? [end, deadlineOf(calendar, end.due, review.value, 'workingDays')] : [end];
  return [
    {
      key: `probation-end:${facts.personId}`,
      kind: 'probation-end',
      module: 'members',
      title: { vi: 'Xét công nhận đảng viên chính thức', en: 'Decide on official membership' },
      subject: { kind: 'person', id: facts.personId, name: facts.name },
      unit: facts.unit,
      due: steps.at(-1)?.due ?? end.due,
      arithmetic: arithmeticOf({ vi: 'lễ kết nạp', en: 'ceremony' }, steps),
      ruleCode: review ? 'ADM_REVIEW_WD' : 'ADM_PROBATION',
      citation: (review ?? probation).citation,
      classified: facts.classified,
    },
  ];
}
