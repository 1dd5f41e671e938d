import { z } from 'zod';
import { defineProcedure } from '../contract/define.ts';
import { localDate, nothing, optionalText, requiredText } from '../contract/values.ts';
import { bilingual } from '../rulebook/rulebook.contract.ts';

/** Years there may be records of, or deadlines in. */
const year = z.int().min(1990).max(2100);
const dayOfYears = localDate.refine((day) => year.safeParse(Number(day.slice(0, 4))).success, {
  error: 'date',
});

const dayKind = z.enum(['off', 'work']);

export const calendarDay = z.object({
  day: localDate,
  /** `work`: a weekend day that is worked for another. */
  kind: dayKind,
  name: z.string(),
  note: z.string(),
  /** Computed by the rules, not announced: "dự kiến". */
  expected: z.boolean(),
});
export type CalendarDay = z.output<typeof calendarDay>;

/** The days of a year that are not as its weekday says. `lunarKnown` false: Tết of that year is not in the tables. */
export const getCalendarYear = defineProcedure({
  name: 'calendar.getYear',
  kind: 'query',
  input: z.object({ year }),
  output: z.object({
    year,
    announced: z.boolean(),
    lunarKnown: z.boolean(),
    days: z.array(calendarDay),
    workingDays: z.int(),
  }),
  permission: 'session',
  reads: ['calendar', 'rulebook'],
});

/** Enters or corrects one day. */
export const putCalendarDay = defineProcedure({
  name: 'calendar.putDay',
  kind: 'command',
  input: z.object({ day: dayOfYears, kind: dayKind, name: requiredText(100), note: optionalText(300) }),
  output: nothing,
  permission: 'rulebook.write',
  invalidates: ['calendar', 'tasks'],
});

/** Takes an entered day out; what the rules compute for a year that was not announced comes back. */
export const removeCalendarDay = defineProcedure({
  name: 'calendar.removeDay',
  kind: 'command',
  input: z.object({ day: localDate }),
  output: nothing,
  permission: 'rulebook.write',
  invalidates: ['calendar', 'tasks'],
});

/** The days of a year are those announced: the computed ones are taken over as entered, nothing is computed any more. */
export const announceCalendarYear = defineProcedure({
  name: 'calendar.announceYear',
  kind: 'command',
  input: z.object({ year, announced: z.boolean() }),
  output: nothing,
  permission: 'rulebook.write',
  invalidates: ['calendar', 'tasks'],
});

/** "Tính hạn": a day and how long after it, with the arithmetic. */
export const computeDeadline = defineProcedure({
  name: 'calendar.computeDeadline',
  kind: 'query',
  input: z.object({
    from: localDate,
    amount: z.int().min(0).max(5000),
    unit: z.enum(['workingDays', 'days', 'months', 'years']),
  }),
  output: z.object({ due: localDate, expected: z.boolean(), arithmetic: bilingual }),
  permission: 'session',
  reads: ['calendar', 'rulebook'],
});
