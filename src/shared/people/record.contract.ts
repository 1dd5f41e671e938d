import { z } from 'zod';
import { defineProcedure } from '../contract/define.ts';
import { localDate, optionalText, recordId } from '../contract/values.ts';
import {
  assignmentKinds,
  type HistoryKind,
  historyFields,
  historyKinds,
  leaveReasons,
  personDetails,
} from './histories.ts';
import { person } from './people.contract.ts';
import { secrecyLevels } from './secrecy.ts';

/**
 * Something in a record that cannot be quite right; it is shown and refuses nothing. `params` of each code, days and
 * partial dates in ISO spelling, '' where there is none:
 * rankBeforeEntry { rank, from, joined }; rankGoesDown { rank, from, earlier, earlierFrom };
 * twoUnitsAtOnce { unit, other, from, to }: the days that surely overlap, `to` '' while they still do;
 * unitNotThen { unit, validFrom, validTo }: the unit exists from validFrom until the day before validTo;
 * endsBeforeBeginning { from, to }; birthYearOnly { birthDate }; assignmentAfterLeaving { unit, from, left }: unit or
 * post, and the day of leaving; evaluatedTwice { year, subject }.
 */
export const recordRemarkCodes = [
  'rankBeforeEntry',
  'rankGoesDown',
  'twoUnitsAtOnce',
  'unitNotThen',
  'endsBeforeBeginning',
  'birthYearOnly',
  'assignmentAfterLeaving',
  'evaluatedTwice',
] as const;
export const recordRemark = z.object({
  code: z.enum(recordRemarkCodes),
  kind: z.enum(historyKinds).nullable(),
  rowId: recordId.nullable(),
  params: z.record(z.string(), z.union([z.string(), z.number()])),
});
export type RecordRemark = z.output<typeof recordRemark>;

const rowOf = <Fields extends z.ZodRawShape>(fields: z.ZodObject<Fields>) =>
  z.array(fields.extend({ id: recordId }));
const histories = z.object({
  rank: rowOf(historyFields.rank),
  assignment: rowOf(historyFields.assignment),
  leave: rowOf(historyFields.leave),
  membership: rowOf(historyFields.membership),
  committee: rowOf(historyFields.committee),
  youth: rowOf(historyFields.youth),
  evaluation: rowOf(historyFields.evaluation),
  training: rowOf(historyFields.training),
  discipline: rowOf(historyFields.discipline),
  commendation: rowOf(historyFields.commendation),
  work: rowOf(historyFields.work),
  family: rowOf(historyFields.family),
  travel: rowOf(historyFields.travel),
});

/** The whole record: core fields as of today, the rest of the paper, every history (newest first; family in order of entry). */
export const getRecord = defineProcedure({
  name: 'people.getRecord',
  kind: 'query',
  input: z.object({ id: recordId }),
  output: z.object({
    person,
    details: personDetails,
    histories,
    /** Units the histories name, with their names of the time: row id -> name. */
    unitNames: z.record(z.string(), z.string()),
    partyOrgNames: z.record(z.string(), z.string()),
    remarks: z.array(recordRemark),
  }),
  permission: 'people.read',
  reads: ['people', 'organisation'],
});

/** `revision` is the person's; every change of a record moves it. RECORD_CHANGED when somebody saved in between. */
const ofPerson = { personId: recordId, revision: z.int() };

export const updateDetails = defineProcedure({
  name: 'people.updateDetails',
  kind: 'command',
  input: personDetails.extend(ofPerson),
  output: person,
  permission: 'people.write',
  invalidates: ['people'],
});

const saving = <Kind extends HistoryKind, Fields extends z.ZodType>(kind: Kind, fields: Fields) =>
  z.object({ kind: z.literal(kind), fields });

/**
 * One row of a history; `id` null adds it. Field errors stand at `row.fields.<field>`. A new assignment or membership
 * without an end takes its place in the career (row-placing.ts): what held ends the day before, a
 * membership as "moved", and it ends itself before a later one. A secondment ends only an earlier secondment, a
 * concurrent assignment nothing. One from the very same day is corrected: its id comes back.
 */
export const saveHistoryRow = defineProcedure({
  name: 'people.saveHistoryRow',
  kind: 'command',
  input: z.object({
    ...ofPerson,
    id: recordId.nullable(),
    row: z.discriminatedUnion('kind', [
      saving('rank', historyFields.rank),
      saving('assignment', historyFields.assignment),
      saving('leave', historyFields.leave),
      saving('membership', historyFields.membership),
      saving('committee', historyFields.committee),
      saving('youth', historyFields.youth),
      saving('evaluation', historyFields.evaluation),
      saving('training', historyFields.training),
      saving('discipline', historyFields.discipline),
      saving('commendation', historyFields.commendation),
      saving('work', historyFields.work),
      saving('family', historyFields.family),
      saving('travel', historyFields.travel),
    ]),
  }),
  output: z.object({ id: recordId, person }),
  permission: 'people.write',
  invalidates: ['people'],
});

const historyRowOf = z.object({ ...ofPerson, kind: z.enum(historyKinds), id: recordId });

/**
 * Takes a row out. An assignment or membership without an end gives back, in the same act, what it had ended when it
 * was added: rows of which it took the place, that end exactly the day (month, year) before it began, and after which
 * nothing else follows, go on again; a membership only where it ended as "moved". With an end of its own it opens nothing.
 */
export const removeHistoryRow = defineProcedure({
  name: 'people.removeHistoryRow',
  kind: 'command',
  input: historyRowOf,
  output: person,
  permission: 'people.write',
  invalidates: ['people'],
});

/** Takes a removal back: the row returns, and what is open before it and had nothing else after it ends again. */
export const restoreHistoryRow = defineProcedure({
  name: 'people.restoreHistoryRow',
  kind: 'command',
  input: historyRowOf,
  output: person,
  permission: 'people.write',
  invalidates: ['people'],
});

const manyPeople = z.array(recordId).min(1, { error: 'required' }).max(5000);
const batchOutput = z.object({ changed: z.int() });

/** "Danh sách thăng cấp bậc hàm": one decision for many; all of them or none. `rankCode` null: the next rank of each. */
export const promotePeople = defineProcedure({
  name: 'people.promote',
  kind: 'command',
  input: z.object({
    ids: manyPeople,
    rankCode: z.string().nullable(),
    from: localDate,
    decision: optionalText(200),
  }),
  output: batchOutput,
  permission: 'people.write',
  invalidates: ['people'],
});

/** "Danh sách điều động": from a day on in another unit; `post` null keeps each one's own. The old assignment ends the day before. */
export const transferPeople = defineProcedure({
  name: 'people.transfer',
  kind: 'command',
  input: z.object({
    ids: manyPeople,
    unitId: recordId,
    post: optionalText(200),
    kind: z.enum(assignmentKinds),
    from: localDate,
    decision: optionalText(200),
  }),
  output: batchOutput,
  permission: 'people.write',
  invalidates: ['people'],
});

/** Retired, discharged ... from a day on. */
export const recordLeave = defineProcedure({
  name: 'people.recordLeave',
  kind: 'command',
  input: z.object({
    ids: manyPeople,
    reason: z.enum(leaveReasons),
    from: localDate,
    decision: optionalText(200),
  }),
  output: batchOutput,
  permission: 'people.write',
  invalidates: ['people'],
});

/**
 * SECRECY_NOT_APPROVED above "thường" until the computer is approved for it; FORBIDDEN for an account that could not
 * see the record afterwards.
 */
export const setPersonSecrecy = defineProcedure({
  name: 'people.setSecrecy',
  kind: 'command',
  input: z.object({ ...ofPerson, secrecy: z.enum(secrecyLevels) }),
  output: person,
  permission: 'people.write',
  invalidates: ['people'],
});
