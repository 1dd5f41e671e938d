import { z } from 'zod';
import { defineProcedure } from '../contract/define.ts';
import { fileId, instant, localDate, nothing, producedFile, recordId } from '../contract/values.ts';
import { personFields, type RosterIssueCode, rosterIssueSeverities } from './roster.ts';

const issueParams = z.record(z.string(), z.union([z.string(), z.number()]));

/** One remark on a row; the sentence for `code` stands in roster-messages.ts. */
export const rosterIssue = z.object({
  field: z.enum([...personFields, 'person']),
  code: z.custom<RosterIssueCode>((code) => typeof code === 'string' && code in rosterIssueSeverities),
  params: issueParams,
  severity: z.enum(['refused', 'doubt', 'note']),
  choices: z.array(z.object({ value: z.string(), label: z.string() })).optional(),
});

export const rowStatuses = ['new', 'changed', 'same', 'doubt', 'refused'] as const;

/** What will happen with one row of the file. */
export const previewRow = z.object({
  /** Row as Excel numbers it. */
  row: z.int(),
  status: z.enum(rowStatuses),
  fullName: z.string(),
  policeNumber: z.string().nullable(),
  birthDate: z.string().nullable(),
  rank: z.string().nullable(),
  unit: z.string().nullable(),
  issues: z.array(rosterIssue),
  /** For changed rows: what stands in the store and what the file says, as shown to people. */
  changes: z.array(
    z.object({ field: z.string(), before: z.string().nullable(), after: z.string().nullable() }),
  ),
});
export type PreviewRow = z.output<typeof previewRow>;

/** Reads a roster and compares it with the store. Nothing is written. */
export const previewRoster = defineProcedure({
  name: 'exchange.previewRoster',
  kind: 'query',
  input: z.object({ fileId }),
  output: z.object({
    previewId: recordId,
    fileName: z.string(),
    sheetName: z.string(),
    /** Other sheets that look like rosters and were not read. */
    otherSheets: z.array(z.string()),
    columns: z.array(z.object({ column: z.string(), title: z.string(), field: z.string() })),
    /** Column titles that were not understood and are not read. */
    unread: z.array(z.string()),
    /** Lines inside the list that are no person and no heading. */
    skipped: z.array(z.object({ row: z.int(), text: z.string() })),
    asOf: localDate.nullable(),
    counts: z.record(z.enum(rowStatuses), z.int()),
    rows: z.array(previewRow),
  }),
  permission: 'people.import',
  long: 'cancellable',
});

/**
 * Writes the accepted rows of a preview in one transaction. Rows in doubt are left out unless `answers` decides
 * them: row -> field -> chosen value, or field `person` -> id of the person it is, or `new`.
 * IMPORT_STALE when the store changed since the preview in a way that touches its rows.
 */
export const applyRoster = defineProcedure({
  name: 'exchange.applyRoster',
  kind: 'command',
  input: z.object({
    previewId: recordId,
    answers: z.record(z.string(), z.record(z.string(), z.string())).default({}),
    /** Refuse everything when one row is refused or still in doubt. */
    strict: z.boolean().default(false),
  }),
  output: z.object({
    /** Null when every row was the same already: nothing was written. */
    importId: recordId.nullable(),
    created: z.int(),
    changed: z.int(),
    same: z.int(),
    leftOut: z.int(),
  }),
  permission: 'people.import',
  invalidates: ['people', 'imports'],
});

export const importRecord = z.object({
  id: recordId,
  fileName: z.string(),
  importedAt: instant,
  importedBy: z.string(),
  created: z.int(),
  changed: z.int(),
  leftOut: z.int(),
  undoneAt: instant.nullable(),
});

export const listImports = defineProcedure({
  name: 'exchange.listImports',
  kind: 'query',
  input: nothing,
  output: z.object({ imports: z.array(importRecord) }),
  permission: 'people.read',
  reads: ['imports'],
});

/** Takes an import back as a whole. IMPORT_CHANGED_SINCE when one of its people was changed later. */
export const undoImport = defineProcedure({
  name: 'exchange.undoImport',
  kind: 'command',
  input: z.object({ importId: recordId }),
  output: z.object({ binned: z.int(), restored: z.int() }),
  permission: 'people.import',
  invalidates: ['people', 'imports'],
});

/** The program's own roster template, with the units of this store in its lists. */
export const getRosterTemplate = defineProcedure({
  name: 'exchange.getRosterTemplate',
  kind: 'query',
  input: nothing,
  output: z.object({ file: producedFile }),
  permission: 'people.read',
});
