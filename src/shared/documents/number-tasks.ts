import { arithmeticOf, deadlineOf } from '../domain/deadline.ts';
import type { LocalDate } from '../domain/local-date.ts';
import type { Task } from '../tasks/task.ts';
import type { TaskGiven } from '../tasks/task-given.ts';

/** A number kept free that no document has got yet. */
export type ReservedNumber = { id: string; text: string; day: LocalDate; purpose: string };

/** "Dùng hoặc hủy số đã giữ": within DOC_RESERVED_WD after the day it was kept free for. */
export function reservedNumberTask(facts: ReservedNumber, { rules, calendar }: TaskGiven): Task[] {
  const rule = rules.rule('DOC_RESERVED_WD', facts.day);
  if (!rule) return [];
  const deadline = deadlineOf(calendar, facts.day, rule.value, 'workingDays');
  return [
    {
      key: `number-reserved:${facts.id}`,
      kind: 'number-reserved',
      module: 'documents',
      title: { vi: 'Dùng hoặc hủy số văn bản đã giữ', en: 'Use or cancel the number kept free' },
      subject: { kind: 'document', id: facts.id, name: `${facts.text} (${facts.purpose})` },
      unit: null,
      due: deadline.due,
      arithmetic: arithmeticOf({ vi: 'giữ số', en: 'kept free' }, deadline),
      ruleCode: 'DOC_RESERVED_WD',
      citation: rule.citation,
      classified: false,
    },
  ];
}
