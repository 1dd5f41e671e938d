import { arithmeticOf, deadlineOf } from '../domain/deadline.ts';
import type { LocalDate } from '../domain/local-date.ts';
import type { Task } from '../tasks/task.ts';
import type { TaskGiven } from '../tasks/task-given.ts';

/** A place of a head that nobody is appointed to; `since`: its first vacant day, if anything says so. */
export type VacantSeat = {
  seatId: string;
  postName: string;
  unit: { id: string; name: string };
  vacant: number;
  since: LocalDate;
};

/** "Bố trí người đứng đầu": within ORG_SEAT_VACANT days of the first vacant one. */
export function vacantSeatTask(facts: VacantSeat, { rules, calendar }: TaskGiven): Task[] {
  const rule = rules.rule('ORG_SEAT_VACANT', facts.since);
  if (!rule) return [];
  const deadline = deadlineOf(calendar, facts.since, rule.value.days, 'days');
  return [
    {
      key: `seat-vacant:${facts.seatId}:${facts.since}`,
      kind: 'seat-vacant',
      module: 'cadres',
      title: { vi: `Bố trí ${facts.postName} đang khuyết`, en: `Fill the vacant seat: ${facts.postName}` },
      subject: { kind: 'seat', id: facts.seatId, name: facts.unit.name },
      unit: facts.unit,
      due: deadline.due,
      arithmetic: arithmeticOf({ vi: 'khuyết từ', en: 'vacant since' }, deadline),
      ruleCode: 'ORG_SEAT_VACANT',
      citation: rule.citation,
      classified: false,
    },
  ];
}
