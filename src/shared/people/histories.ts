import { z } from 'zod';
import { localDate, optionalText, partialDate, recordId, requiredText } from '../contract/values.ts';

/** official = chính thức, acting = quyền, inCharge = phụ trách, seconded = biệt phái, concurrent = kiêm nhiệm. */
export const assignmentKinds = ['official', 'acting', 'inCharge', 'seconded', 'concurrent'] as const;
export type AssignmentKind = (typeof assignmentKinds)[number];

/** Why somebody left the force: nghỉ hưu, xuất ngũ, chuyển ngành / chuyển ra ngoài tỉnh, thôi việc, buộc thôi việc, từ trần. */
export const leaveReasons = [
  'retired',
  'discharged',
  'transferred',
  'resigned',
  'dismissed',
  'died',
  'other',
] as const;
export type LeaveReason = (typeof leaveReasons)[number];

/** How a membership in one organisation ended; `moved`: within the province, the member stays a member. */
export const membershipEnds = [
  'moved',
  'transferredOut',
  'struckOff',
  'expelled',
  'withdrawn',
  'died',
] as const;
export type MembershipEnd = (typeof membershipEnds)[number];

export const evaluationGrades = ['excellent', 'good', 'done', 'failed'] as const;
export const trainingKinds = ['professional', 'politicalTheory', 'language', 'informatics', 'other'] as const;

const maybeDate = partialDate.nullable();
const span = { from: maybeDate, to: maybeDate };
const paper = { decision: optionalText(200), note: optionalText(1000) };
const year = (least: number) => z.int().min(least, { error: 'invalid' }).max(2999, { error: 'invalid' });

/**
 * The dated rows of a record, by kind (domain/rotation.md, domain/admissions.md). Values are text, whole numbers or
 * null. `from` null: since nobody knows when; `to` is the last day, month or year it held.
 */
export const historyFields = {
  rank: z.object({
    rankCode: z.string({ error: 'required' }).min(1, { error: 'required' }),
    from: maybeDate,
    ...paper,
  }),
  /** At least one of unit and post. */
  assignment: z.object({
    unitId: recordId.nullable(),
    post: optionalText(200),
    kind: z.enum(assignmentKinds),
    ...span,
    ...paper,
  }),
  /** Away from the force from a day on, until the day of coming back. */
  leave: z.object({ reason: z.enum(leaveReasons), from: partialDate, returnedOn: maybeDate, ...paper }),
  membership: z.object({
    partyOrgId: recordId.nullable(),
    ...span,
    endReason: z.enum(membershipEnds).nullable(),
    ...paper,
  }),
  committee: z.object({
    organisation: requiredText(200),
    post: requiredText(200),
    term: optionalText(50),
    ...span,
    ...paper,
  }),
  youth: z.object({ organisation: requiredText(200), post: requiredText(200), ...span, ...paper }),
  evaluation: z.object({
    year: year(1900),
    subject: z.enum(['officer', 'member']),
    grade: z.enum(evaluationGrades),
    ...paper,
  }),
  training: z.object({
    kind: z.enum(trainingKinds),
    name: requiredText(300),
    school: optionalText(200),
    form: optionalText(100),
    ...span,
    certificate: optionalText(200),
    ...paper,
  }),
  discipline: z.object({
    side: z.enum(['party', 'state']),
    form: requiredText(200),
    reason: optionalText(500),
    ...span,
    ...paper,
  }),
  commendation: z.object({ form: requiredText(300), issuer: optionalText(200), from: maybeDate, ...paper }),
  work: z.object({ description: requiredText(500), place: optionalText(300), ...span, ...paper }),
  family: z.object({
    relation: requiredText(50),
    fullName: requiredText(100),
    birthYear: year(1800).nullable(),
    home: optionalText(300),
    occupation: optionalText(300),
    ...paper,
  }),
  travel: z.object({ country: requiredText(100), purpose: optionalText(300), ...span, ...paper }),
} as const;

export type HistoryKind = keyof typeof historyFields;
export const historyKinds = Object.keys(historyFields) as HistoryKind[];

export type HistoryFields<K extends HistoryKind> = z.output<(typeof historyFields)[K]>;
export type HistoryRow<K extends HistoryKind> = HistoryFields<K> & { id: string };
export type Histories = { [K in HistoryKind]: HistoryRow<K>[] };

/** The rest of the paper record of a person, in the order of form 2-KNĐ; the list does not show these. */
export const personDetails = z.object({
  birthName: optionalText(100),
  otherNames: optionalText(200),
  birthplace: optionalText(300),
  permanentResidence: optionalText(300),
  temporaryResidence: optionalText(300),
  religion: optionalText(50),
  /** "12/12", "10/10" ... */
  generalEducation: optionalText(20),
  academicTitle: optionalText(100),
  foreignLanguage: optionalText(200),
  informatics: optionalText(100),
  youthUnionDate: maybeDate,
  youthUnionPlace: optionalText(300),
  /** Day of the admission decision: Party age counts from it. */
  partyDecision: maybeDate,
  /** "Số lý lịch đảng viên": six digits and one to three letters. */
  partyFileNumber: z
    .string()
    .regex(/^\d{6}[A-ZĐ]{1,3}$/, { error: 'partyFileNumber' })
    .nullable(),
  /** "Số thẻ đảng viên": eight digits. */
  partyCardNumber: z
    .string()
    .regex(/^\d{8}$/, { error: 'partyCardNumber' })
    .nullable(),
  healthClass: optionalText(20),
  /** "thuộc diện tạm hoãn đến ngày": the day only, never the reason. */
  deferredUntil: localDate.nullable(),
  assetsDeclared: z.boolean().nullable(),
});
export type PersonDetails = z.output<typeof personDetails>;
