import { formatVietnamese, type LocalDate, parseLocalDate, yearOf } from '../domain/local-date.ts';
import type { Task } from '../tasks/task.ts';
import type { TaskGiven } from '../tasks/task-given.ts';

/**
 * "Nhập lịch nghỉ": the days off of each year after the first announced one that is not announced, up to next year, by
 * CAL_ANNOUNCE of the year before. A later year that was announced first does not end the task of an earlier one.
 */
export function announceTasks(announced: readonly number[], { rules, today }: TaskGiven): Task[] {
  const nextYear = yearOf(today) + 1;
  const first = Math.min(nextYear, ...announced);
  const years = Array.from({ length: nextYear - first }, (_, at) => first + 1 + at).filter(
    (year) => !announced.includes(year),
  );
  return years.flatMap((year) => {
    const rule = rules.rule('CAL_ANNOUNCE', `${year - 1}-01-01` as LocalDate);
    const due = rule && parseLocalDate(`${year - 1}-${rule.value.by}`);
    if (!rule || !due) return [];
    return [
      {
        key: `calendar-year:${year}`,
        kind: 'calendar-year',
        module: 'system',
        title: { vi: `Nhập lịch nghỉ năm ${year}`, en: `Enter the days off of ${year}` },
        subject: { kind: 'calendar', id: String(year), name: `Lịch làm việc ${year}` },
        unit: null,
        due,
        arithmetic: {
          vi: `hạn tính theo ngày làm việc của năm ${year} còn là dự kiến; nhập trước ${formatVietnamese(due)}`,
          en: `deadlines of ${year} are computed with expected days; enter them by ${formatVietnamese(due)}`,
        },
        ruleCode: 'CAL_ANNOUNCE',
        citation: rule.citation,
        classified: false,
      } satisfies Task,
    ];
  });
}
