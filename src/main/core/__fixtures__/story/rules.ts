import * as calendar from '#shared/calendar/calendar.contract.ts';
import * as rulebook from '#shared/rulebook/rulebook.contract.ts';
import type { Case } from './case.ts';

const newRule = {
  code: 'ADM_REVIEW_WD',
  name: 'Chi bộ xét công nhận sau khi hết dự bị',
  value: 20,
  unit: 'ngày làm việc',
  severity: 'warn',
  citation: 'Quy định thử',
  effectiveFrom: '2020-01-01',
  effectiveTo: null,
  note: null,
};

/** What the rules are, and a row added. */
export const rulesChapter: readonly Case[] = [
  { of: rulebook.listRules, says: 'the store has the rules of the program' },
  { of: rulebook.previewRule, says: 'a row that begins before today is looked at', input: () => newRule },
  {
    of: rulebook.addRule,
    says: 'and is not added without a second word',
    input: () => newRule,
    refused: 'RULE_BACKWARDS',
  },
  {
    of: rulebook.addRule,
    says: 'a value of another shape is refused',
    input: () => ({ ...newRule, value: '20' }),
    refused: 'INPUT_INVALID',
  },
  {
    of: rulebook.addRule,
    says: 'what may never be overridden stays so',
    input: () => ({ ...newRule, code: 'SEAT_CAPACITY', value: true }),
    refused: 'RULE_SEVERITY_FIXED',
  },
  {
    of: rulebook.addRule,
    says: 'confirmed it is added',
    input: () => ({ ...newRule, confirmed: true }),
  },
  { of: rulebook.listRules, says: 'and stands among the others' },
  { of: rulebook.listOverrides, says: 'no step was taken against a rule', input: () => ({ code: null }) },
];

const YEAR = { year: 2031 };
const DAY = '2031-03-03';

/** Which days are worked, and a deadline. */
export const calendarChapter: readonly Case[] = [
  { of: calendar.getCalendarYear, says: 'a year nobody has announced is computed', input: () => YEAR },
  {
    of: calendar.putCalendarDay,
    says: 'a day off is entered',
    input: () => ({ day: DAY, kind: 'off', name: 'Nghỉ đột xuất', note: null }),
  },
  {
    of: calendar.announceCalendarYear,
    says: 'the year is announced',
    input: () => ({ ...YEAR, announced: true }),
  },
  { of: calendar.getCalendarYear, says: 'nothing of it is computed any more', input: () => YEAR },
  { of: calendar.removeCalendarDay, says: 'the day off is taken out', input: () => ({ day: DAY }) },
  {
    of: calendar.removeCalendarDay,
    says: 'and is not there a second time',
    input: () => ({ day: DAY }),
    refused: 'RECORD_NOT_FOUND',
  },
  {
    of: calendar.announceCalendarYear,
    says: 'the announcement is taken back',
    input: () => ({ ...YEAR, announced: false }),
  },
  { of: calendar.getCalendarYear, says: 'and the year is computed again', input: () => YEAR },
  {
    of: calendar.computeDeadline,
    says: 'thirty working days across Tết',
    input: () => ({ from: '2026-02-03', amount: 30, unit: 'workingDays' }),
  },
  {
    of: calendar.computeDeadline,
    says: 'a day beyond the years of four digits is refused',
    input: () => ({ from: '9990-01-01', amount: 30, unit: 'workingDays' }),
    refused: 'INPUT_INVALID',
  },
];
