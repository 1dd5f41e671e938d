import type { HolidayRules } from '../domain/computed-holidays.ts';
import type { LocalDate } from '../domain/local-date.ts';
import type { Rulebook } from '../rulebook/rulebook.ts';

/** What holds of the rows CAL_* on a day; without a row of a holiday there is none. */
export function holidayRules(rulebook: Rulebook, day: LocalDate): HolidayRules {
  return {
    fixedDays: rulebook.rule('CAL_FIXED_DAYS', day)?.value ?? [],
    tet: rulebook.rule('CAL_TET', day)?.value ?? null,
    hungKings: rulebook.rule('CAL_HUNG_KINGS', day)?.value ?? null,
    nationalDayExtra: rulebook.rule('CAL_NATIONAL_DAY_EXTRA', day)?.value ?? null,
    makeUp: rulebook.rule('CAL_MAKE_UP', day)?.value ?? false,
  };
}
