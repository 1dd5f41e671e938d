import type { Bilingual } from '../domain/bilingual.ts';
import type { LocalDate } from '../domain/local-date.ts';
import type { RuleCode } from '../rulebook/rule-values.ts';

/** Parts of the program that have something to be done, in the order of the menu. */
export const taskModules = [
  'members',
  'inspections',
  'cadres',
  'emulation',
  'politicalWork',
  'organisation',
  'documents',
  'system',
] as const;
export type TaskModule = (typeof taskModules)[number];

export const taskSubjectKinds = [
  'person',
  'unit',
  'partyOrg',
  'seat',
  'document',
  'calendar',
  'backup',
] as const;

/** What the task is about; a click opens it. */
export type TaskSubject = {
  kind: (typeof taskSubjectKinds)[number];
  id: string;
  name: string;
};

/**
 * Something to be done by a day. It exists as long as what sets it off stands and what ends it has not been entered:
 * whatever day it is, and only an event makes it go away.
 */
export type Task = {
  /** Kind and subject; the same task has the same key on every day: `probation-end:<membership id>`. */
  key: string;
  kind: string;
  module: TaskModule;
  title: Bilingual;
  subject: TaskSubject;
  /** Whose business it is; null: the office's own. */
  unit: { id: string; name: string } | null;
  due: LocalDate;
  /** How `due` follows from the event: "lễ kết nạp 15/03/2025 + 12 tháng = 15/03/2026". */
  arithmetic: Bilingual;
  ruleCode: RuleCode | null;
  /** Empty: "cần đối chiếu văn bản gốc". */
  citation: string;
  /** About a classified record: seen only by accounts that may. */
  classified: boolean;
};

export const taskBands = ['overdue', 'thisWeek', 'thisMonth', 'later'] as const;
export type TaskBand = (typeof taskBands)[number];
