import { z } from 'zod';
import { parseLocalDate } from '../domain/local-date.ts';

/*
 * The shape of the value of every rule. A code that stands here and not in resources/reference/rulebook.csv, or the
 * other way round, fails a test; a value that does not fit is refused when it is entered.
 */

z.config({ jitless: true });

/** Days, months, places: no rule of an office counts further, and what is computed with it stays a day of the calendar. */
const count = z.int().min(0).max(10_000);
const fewYears = z.int().min(0).max(120);
const fewDays = z.int().min(0).max(30);
const text = z.string().max(500);
/** A day of every year: 29 February is none. */
const monthDay = z
  .string()
  .regex(/^\d{2}-\d{2}$/)
  .refine((text) => parseLocalDate(`2001-${text}`) !== null);
/** "1/3" of something; ">=2/3" of the votes. */
const partOf = z.string().refine((text) => /^[1-9]\d*\/[1-9]\d*$/.test(text));
const majority = z.string().refine((text) => /^>=?[1-9]\d*\/[1-9]\d*$/.test(text));
const isoDay = z.iso.date();
const share = z.number().min(0).max(1);
const flag = z.boolean();
const fraction = z
  .object({ num: count, den: z.int().positive(), strict: z.boolean().optional() })
  .refine(({ num, den }) => num <= den);

const discipline = z.enum(['khien_trach', 'canh_cao', 'cach_chuc']);
const named = z.string().refine((text) => text.trim() !== '');
const hasOwnCodes = (rows: readonly { code: string }[]) =>
  new Set(rows.map(({ code }) => code)).size === rows.length;
const isRising = (bounds: readonly number[]) => bounds.every((one, at) => one > (bounds[at - 1] ?? 0));
const lunarYear = z
  .object({ year: z.int().min(1900).max(2200), tet: isoDay, hungKings: isoDay })
  .refine(({ year, tet, hungKings }) => [tet, hungKings].every((day) => day.startsWith(`${year}-`)));

export const ruleValues = {
  ADM_AGE: z.object({ min: count, max: count }).refine(({ min, max }) => min <= max),
  ADM_CERT_MONTHS: z.object({ months: count, warnDays: count }),
  ADM_PAPERS_MONTHS: count,
  ADM_SPONSOR: z.object({ months: count, count, orYouthUnionWith: count }),
  ADM_VOTE_BRANCH: fraction,
  ADM_VOTE_COMMITTEE: fraction,
  ADM_VOTE_STANDING: fraction,
  ADM_DECISION_WD: z.object({ days: count, extend: count }),
  ADM_CEREMONY_WD: count,
  ADM_PROBATION: z.object({ months: count, warnDays: z.array(count) }),
  ADM_REVIEW_WD: count,
  ADM_RECOGNITION_WD: z.object({ days: count, extend: count }),
  ADM_OFFICIAL_DATE: z.literal('ceremony+12m'),
  ADM_PARTY_AGE: z.enum(['decision', 'ceremony']),
  ADM_NEWCLASS: flag,
  ADM_REENTRY: z.object({ months: count, afterSpentConvictionMonths: count, times: count }),
  ADM_TRANSFER_WD: count,
  ADM_BADGES: z.object({ years: z.array(fewYears), rounds: z.array(monthDay) }),
  ADM_ORDER: flag,
  COUNT_ADMITTED: z.enum(['ceremony', 'decision']),
  COUNT_OFFICIAL: z.enum(['decision', 'official']),
  INS_SUPERVISION_WD: z.object({
    province: count,
    aboveGrassroots: count,
    grassroots: count,
    extendShare: partOf,
  }),
  INS_PLAN_LIMIT: z.literal('plan'),
  INS_COMPLAINT_LODGE_WD: count,
  INS_COMPLAINT_RESOLVE_WD: count,
  INS_SUSPENSION_DAYS: z.object({ days: count, extend: count }),
  INS_TIMEBAR: z.object({
    khien_trach: fewYears,
    canh_cao: fewYears,
    cach_chuc: fewYears,
    none: z.array(z.string()),
    warnMonths: count,
  }),
  INS_DISCIPLINE_VOTE: z.object({ default: majority, khai_tru: majority }),
  INS_DISCIPLINE_MONTHS: count,
  INS_REMEDY_WARN: z.object({ days: z.array(count) }),
  INS_VERIFY_OTHER: flag,
  INS_UNTOUCHED_YEARS: fewYears,
  PLN_PERSONS_PER_POST: count,
  PLN_POSTS_PER_PERSON: count,
  PLN_HIGHER_ONLY: flag,
  PLN_AGE_BANDS: z.object({ bounds: z.array(count) }),
  PLN_RATIOS: z.object({ under40: share, female: share }),
  APP_PLANNED: flag,
  APP_MONTHS_IN_POST: count,
  APP_MONTHS_TO_LIMIT: count,
  APP_DISCIPLINE_MONTHS: z.object({ khien_trach: count, canh_cao: count, cach_chuc: count }),
  ROT_HEAD_TERMS: z.object({ terms: count, remindYears: z.array(count) }),
  ROT_MIN_MONTHS: count,
  ROT_YEARS_LEFT: fewYears,
  ROT_LOCAL_HEAD: flag,
  ROT_RELATIVES: flag,
  ROT_PERIODIC_MONTHS: z.object({ min: count, max: count, remindDays: z.array(count) }),
  ROT_DEFER: flag,
  REA_MONTHS: z.object({ months: count, remindMonths: z.array(count) }),
  SEAT_CAPACITY: flag,
  VOTE_COUNTS: flag,
  VOTE_MAJORITY: z.object({ over: share, of: z.enum(['summoned', 'present']) }),
  COM_CHIEF_IN_COMMITTEE: share,
  EMU_BANDS: z.array(z.object({ min: z.number(), name: z.string() })),
  EMU_TOP_SHARE: share,
  EMU_BONUS_MAX: count,
  EMU_GAP_FLAG: count,
  EMU_TIE_ORDER: z.array(z.string()),
  EMU_VETO: z.array(z.string()),
  EMU_GRASSROOT_CAP: share,
  EMU_FORCE_YEARS: z.object({ consecutive: count, initiative: flag }),
  EMU_ADVANCED_UNIT: z.object({ advancedShare: share, noDisciplineFrom: discipline }),
  EMU_VICTORY_UNIT: z.object({
    completedShare: share,
    advancedShare: share,
    grassrootFighters: count,
    noDisciplineFrom: discipline,
  }),
  EMU_NEW_UNIT_MONTHS: count,
  EMU_INITIATIVES: z.object({ collective: count, person: count, remindQuarter: z.int().min(1).max(4) }),
  EMU_VIOLATIONS: share,
  /** Medals for years of service; of one series each grade follows the one before. */
  AWD_SERVICE_MEDALS: z.array(
    z.object({
      series: z.string(),
      grade: z.int().positive(),
      name: z.string(),
      years: fewYears,
      citation: z.string(),
    }),
  ),
  /** Day of the month on which periods of reports begin. */
  PERIOD_CUTOFF: z.object({ day: z.int().min(1).max(28) }),
  /** Years in a rank before the next one is considered; codes of ranks. A rank that is no `from` has no next. */
  PER_RANK_YEARS: z.array(z.object({ from: z.string(), to: z.string(), years: fewYears })),
  /** The first age of each band but the youngest, rising. */
  PER_AGE_BANDS: z.object({ bounds: z.array(count).min(1).refine(isRising) }),
  /** Kinds of documents in the order they are offered; `symbol` empty: none stands in the number. */
  DOC_TYPES: z
    .array(
      z.object({
        code: named,
        name: named,
        symbol: z.string(),
        families: z.array(z.enum(['state', 'party'])).min(1),
      }),
    )
    .refine(hasOwnCodes),
  /** The term that numbers of Party documents run through; `from` is its first day. */
  DOC_PARTY_TERM: z.object({ name: named }),
  /** A number later than another must not bear an earlier day. */
  DOC_NUMBER_ORDER: flag,
  /** A number beyond the next leaves a gap that is written down. */
  DOC_NUMBER_GAP: flag,
  DOC_NUMBER_TWICE: flag,
  /** Working days after which a number that was kept free is asked about. */
  DOC_RESERVED_WD: count,
  /** Days before its written end that an assignment for a time is told. */
  ORG_ASSIGNMENT_END: z.object({ warnDays: count }),
  /** Days within which a vacant seat of a head should be filled. */
  ORG_SEAT_VACANT: z.object({ days: count }),
  /** Day of the year by which the days off of the next year are entered. */
  CAL_ANNOUNCE: z.object({ by: monthDay }),
  /** Days between two rehearsals of a restore. */
  SYS_REHEARSAL_DAYS: count,
  /** Forms of admission (KNĐ) in their order. */
  FORM_KND: z.array(z.object({ code: named, name: named })).refine(hasOwnCodes),
  /** Holidays of every year by month and day; with the other CAL_* what domain/computed-holidays.ts takes. */
  CAL_FIXED_DAYS: z.array(z.object({ day: monthDay, name: text, short: text })).max(60),
  CAL_TET: z.object({
    name: text,
    short: text,
    days: fewDays,
    before: fewDays,
    beforeOnWeekday: z.record(z.string().regex(/^[1-7]$/), fewDays),
  }),
  CAL_HUNG_KINGS: z.object({ name: text, short: text }),
  CAL_NATIONAL_DAY_EXTRA: z.object({
    day: monthDay,
    afterOnWeekdays: z.array(z.int().min(1).max(7)).max(7),
    name: text,
    short: text,
  }),
  CAL_MAKE_UP: flag,
  /** By the tables of the moon: the first day of Tết and Giỗ Tổ (10th of the 3rd month) of each year. */
  CAL_LUNAR_YEARS: z.array(lunarYear).max(300),
} as const;

/** A value as it is stored. */
export type JsonValue = z.output<ReturnType<typeof z.json>>;
export type RuleCode = keyof typeof ruleValues;
export type RuleValue<Code extends RuleCode> = z.output<(typeof ruleValues)[Code]>;

export const isRuleCode = (code: string): code is RuleCode => Object.hasOwn(ruleValues, code);
