import { arithmeticOf, deadlineOf } from '../domain/deadline.ts';
import type { LocalDate } from '../domain/local-date.ts';
import type { Task } from '../tasks/task.ts';
import type { TaskGiven } from '../tasks/task-given.ts';

/** "Diễn tập khôi phục": SYS_REHEARSAL_DAYS after the last one, or after the store was made. */
export function rehearsalTask(
  last: { day: LocalDate; rehearsed: boolean },
  { rules, calendar }: TaskGiven,
): Task[] {
  const rule = rules.rule('SYS_REHEARSAL_DAYS', last.day);
  if (!rule) return [];
  const deadline = deadlineOf(calendar, last.day, rule.value, 'days');
  const since = last.rehearsed
    ? { vi: 'lần diễn tập gần nhất', en: 'last rehearsal' }
    : { vi: 'lập kho dữ liệu', en: 'store made' };
  return [
    {
      key: `restore-rehearsal:${last.day}`,
      kind: 'restore-rehearsal',
      module: 'system',
      title: { vi: 'Diễn tập khôi phục từ bản sao lưu', en: 'Rehearse a restore from a backup' },
      subject: { kind: 'backup', id: 'backup', name: 'Sao lưu' },
      unit: null,
      due: deadline.due,
      arithmetic: arithmeticOf(since, deadline),
      ruleCode: 'SYS_REHEARSAL_DAYS',
      citation: rule.citation,
      classified: false,
    },
  ];
}
