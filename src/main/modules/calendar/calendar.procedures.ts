import * as contract from '#shared/calendar/calendar.contract.ts';
import { implement } from '../../core/implement.ts';
import * as days from './calendar-days.service.ts';
import { computeDeadline } from './compute-deadline.service.ts';

export const calendarProcedures = [
  implement(contract.getCalendarYear, ({ db }, { year }) => days.calendarYear(db, year)),
  implement(contract.putCalendarDay, (context, input) => {
    days.putDay(context, input);
    return {};
  }),
  implement(contract.removeCalendarDay, (context, { day }) => {
    days.removeDay(context, day);
    return {};
  }),
  implement(contract.announceCalendarYear, (context, { year, announced }) => {
    days.announceYear(context, year, announced);
    return {};
  }),
  implement(contract.computeDeadline, ({ db }, input) => computeDeadline(db, input)),
];
