import type { LocalDate } from '../domain/local-date.ts';
import type { WorkCalendar } from '../domain/work-calendar.ts';
import type { Rulebook } from '../rulebook/rulebook.ts';

/** What every task rule is given beside the facts. */
export type TaskGiven = { rules: Rulebook; calendar: WorkCalendar; today: LocalDate };

/** A record that was changed, as the audit names it. */
export type TouchedRecord = { entity: string; entityId: string };
