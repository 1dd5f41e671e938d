import { z } from 'zod';
import { defineProcedure } from '../contract/define.ts';
import {
  instant,
  localDate,
  nothing,
  optionalText,
  producedFile,
  recordId,
  requiredText,
} from '../contract/values.ts';
import { secrecyLevels } from '../people/secrecy.ts';
import { finding, overrides } from '../rulebook/rulebook.contract.ts';
import { MOST_KEPT_FREE } from './document-number.ts';
import type { PrintedDocument } from './printed-document.ts';

const family = z.enum(['state', 'party']);
/** Several lines, NFC; blank becomes "". */
const linesText = (max: number) =>
  z
    .string()
    .max(max, { error: 'tooLong' })
    .transform((text) => text.normalize('NFC').replace(/\r\n?/g, '\n'));

/** Crosses the doors whole; made by our own code only, so its shape is the type's business. */
export const printedDocument = z.custom<PrintedDocument>(
  (value) => typeof value === 'object' && value !== null,
);

/* Issuing bodies, text blocks */

/** A body that issues documents, with the abbreviation in their numbers: "CAT-PX03", "ĐUCA". */
export const issuer = z.object({
  id: recordId,
  family,
  superior: z.string(),
  name: z.string(),
  symbol: z.string(),
  place: z.string(),
  retired: z.boolean(),
});
export type Issuer = z.output<typeof issuer>;

/** A kind of document, from the rulebook (DOC_TYPES). */
const documentType = z.object({
  code: z.string(),
  name: z.string(),
  symbol: z.string(),
  families: z.array(family),
});
export type DocumentType = z.output<typeof documentType>;

export const listIssuers = defineProcedure({
  name: 'documents.listIssuers',
  kind: 'query',
  input: nothing,
  output: z.object({ issuers: z.array(issuer), types: z.array(documentType) }),
  permission: 'documents.read',
  reads: ['documents', 'rulebook'],
});

/** Adds (`id` null) or changes an issuing body; documents issued before keep the name of their time. */
export const putIssuer = defineProcedure({
  name: 'documents.putIssuer',
  kind: 'command',
  input: z.object({
    id: recordId.nullable(),
    family,
    superior: optionalText(200),
    name: requiredText(200),
    symbol: requiredText(40),
    place: requiredText(100),
    retired: z.boolean().default(false),
  }),
  output: z.object({ issuer }),
  permission: 'documents.write',
  invalidates: ['documents'],
});

export const textBlockKinds = ['paragraph', 'recipients', 'signature'] as const;
/**
 * Words the office keeps for its documents. `paragraph`: one or more paragraphs with placeholders; `recipients`: one
 * body per line; `signature`: authority lines, post and name, a line each, the name last.
 */
export const textBlock = z.object({
  id: recordId,
  kind: z.enum(textBlockKinds),
  name: z.string(),
  body: z.string(),
  retired: z.boolean(),
});
export type TextBlock = z.output<typeof textBlock>;

export const listTextBlocks = defineProcedure({
  name: 'documents.listTextBlocks',
  kind: 'query',
  input: z.object({ kind: z.enum(textBlockKinds).nullable().default(null) }),
  output: z.object({ blocks: z.array(textBlock) }),
  permission: 'documents.read',
  reads: ['documents'],
});

export const putTextBlock = defineProcedure({
  name: 'documents.putTextBlock',
  kind: 'command',
  input: z.object({
    id: recordId.nullable(),
    kind: z.enum(textBlockKinds),
    name: requiredText(100),
    body: linesText(20_000).pipe(z.string().min(1, { error: 'required' })),
    retired: z.boolean().default(false),
  }),
  output: z.object({ block: textBlock }),
  permission: 'documents.write',
  invalidates: ['documents'],
});

/* Documents */

const signature = z.object({
  authority: linesText(300),
  title: linesText(300),
  note: linesText(200),
  name: linesText(200),
});

/** Some 600 pages; each line is a paragraph, and of hundreds of thousands no Word file is made in time. */
const MOST_LINES = 20_000;
const hasLinesOfAPaper = (text: string) => text.split('\n', MOST_LINES + 1).length <= MOST_LINES;

/**
 * What is written of a document. In `body` each line is a paragraph; a line that begins with "# " is a heading, with
 * "## " a centred one, with "- " one of a list; "{{ho_ten}}" and the like are filled in (placeholders.ts).
 */
export const draft = z.object({
  issuerId: recordId,
  typeCode: z.string(),
  summary: linesText(2000),
  body: linesText(500_000).refine(hasLinesOfAPaper, { error: 'tooLong' }),
  recipients: z.array(linesText(300)).max(200),
  signatures: z.array(signature).max(3),
  /** About whom or what; fills placeholders. */
  personId: recordId.nullable().default(null),
  secrecy: z.enum(secrecyLevels).default('normal'),
  secrecyBasis: optionalText(300).default(null),
  copyNumber: optionalText(20).default(null),
  urgency: z.enum(['none', 'urgent', 'veryUrgent', 'immediate']).default('none'),
});
export type Draft = z.output<typeof draft>;

const documentRow = z.object({
  id: recordId,
  status: z.enum(['draft', 'issued', 'revoked']),
  issuerId: recordId,
  issuerName: z.string(),
  typeCode: z.string(),
  typeName: z.string(),
  /** "12/BC-CAT-PX03"; empty while it has none. */
  number: z.string(),
  date: localDate.nullable(),
  summary: z.string(),
  secrecy: z.enum(secrecyLevels),
  binned: z.boolean(),
  updatedAt: instant,
});
export type DocumentRow = z.output<typeof documentRow>;

/** The register, newest first; classified ones only for accounts that may see them. */
export const listDocuments = defineProcedure({
  name: 'documents.list',
  kind: 'query',
  input: z.object({
    /** Year of the date, or of the last change of a draft. */
    year: z.int().nullable().default(null),
    issuerId: recordId.nullable().default(null),
    typeCode: z.string().nullable().default(null),
    status: z.enum(['draft', 'issued', 'revoked']).nullable().default(null),
    /** Words of number and summary, with or without accents. */
    text: optionalText(200).default(null),
    /** Drafts that were put into the bin, instead of all others. */
    binned: z.boolean().default(false),
  }),
  output: z.object({ documents: z.array(documentRow) }),
  permission: 'documents.read',
  reads: ['documents'],
});

/** `version` goes back with the next save: RECORD_CHANGED when somebody else saved in between. */
const openedDocument = documentRow.extend({
  version: z.int(),
  draft,
  revokedReason: z.string().nullable(),
  /** Steps taken against a rule when it got its number. */
  overridden: z.array(z.object({ finding, reason: z.string(), accountName: z.string(), at: instant })),
});
export type OpenedDocument = z.output<typeof openedDocument>;

export const getDocument = defineProcedure({
  name: 'documents.get',
  kind: 'query',
  input: z.object({ id: recordId }),
  output: openedDocument,
  permission: 'documents.read',
  reads: ['documents'],
});

/** Makes (`id` null) or saves a draft; the window calls it by itself while somebody writes. DOCUMENT_ISSUED after. */
export const saveDocument = defineProcedure({
  name: 'documents.save',
  kind: 'command',
  input: z.object({ id: recordId.nullable(), version: z.int().nullable().default(null), draft }),
  output: z.object({ id: recordId, version: z.int() }),
  permission: 'documents.write',
  invalidates: ['documents'],
});

/** The document as it would be printed; `missing` placeholders nothing fills. An issued one: as it was issued. */
export const previewDocument = defineProcedure({
  name: 'documents.preview',
  kind: 'query',
  input: z.object({ id: recordId }),
  output: z.object({ document: printedDocument, missing: z.array(z.string()) }),
  permission: 'documents.read',
  reads: ['documents', 'people', 'organisation', 'settings'],
});

/**
 * Gives the number and the date, and keeps the document as it then is. `number` null: the next free one, or one kept
 * free for it. Checks DOC_NUMBER_ORDER, DOC_NUMBER_GAP, DOC_NUMBER_TWICE.
 */
export const issueDocument = defineProcedure({
  name: 'documents.issue',
  kind: 'command',
  input: z.object({
    id: recordId,
    version: z.int(),
    number: z.int().positive().nullable(),
    date: localDate,
    overrides,
  }),
  output: z.object({ number: z.string() }),
  permission: 'documents.write',
  invalidates: ['documents', 'tasks'],
});

/** An issued document no longer holds; it and its number stay in the register. */
export const revokeDocument = defineProcedure({
  name: 'documents.revoke',
  kind: 'command',
  input: z.object({ id: recordId, reason: requiredText(500) }),
  output: nothing,
  permission: 'documents.write',
  invalidates: ['documents'],
});

/** Drops a draft that was never issued into the bin of the register, or brings it back. */
export const binDocument = defineProcedure({
  name: 'documents.bin',
  kind: 'command',
  input: z.object({ id: recordId, binned: z.boolean() }),
  output: nothing,
  permission: 'documents.write',
  invalidates: ['documents'],
});

/** PDF or Word of a document. A classified one asks for the reason; each leaves a trace. */
export const produceDocument = defineProcedure({
  name: 'documents.produce',
  kind: 'query',
  input: z.object({
    id: recordId,
    format: z.enum(['pdf', 'word']),
    reason: optionalText(300).default(null),
  }),
  output: producedFile,
  permission: 'documents.read',
  audited: true,
  long: 'cancellable',
});

/** Leaves a trace that a document is printed, before the printer dialog opens. */
export const recordDocumentPrint = defineProcedure({
  name: 'documents.recordPrint',
  kind: 'query',
  input: z.object({ id: recordId, reason: optionalText(300).default(null) }),
  output: nothing,
  permission: 'documents.read',
  audited: true,
});

/* Numbers */

/** One register: issuing body, kind, and the year (State) or term (Party) it runs through. */
const series = z.object({ issuerId: recordId, typeCode: z.string(), name: z.string() });

const numberRow = z.object({
  id: recordId,
  number: z.int(),
  text: z.string(),
  /** `used`: stands on a paper written outside the program; `skipped`: left out when a later one was given; `cancelled`: kept free and given up. Neither is used again. */
  status: z.enum(['reserved', 'given', 'used', 'skipped', 'cancelled']),
  day: localDate,
  /** What it is kept for, why it was cancelled or skipped, or the summary of the document. */
  note: z.string(),
  documentId: recordId.nullable(),
  accountName: z.string(),
});
export type DocumentNumber = z.output<typeof numberRow>;

export const listNumbers = defineProcedure({
  name: 'documents.listNumbers',
  kind: 'query',
  input: z.object({
    issuerId: recordId,
    typeCode: z.string(),
    series: z.string().nullable().default(null),
    /** Without a `series`: the register of that day; null: of today. */
    day: localDate.nullable().default(null),
  }),
  output: z.object({
    series,
    /** All registers of this body and kind, newest first. */
    others: z.array(z.string()),
    next: z.int(),
    numbers: z.array(numberRow),
  }),
  permission: 'documents.read',
  reads: ['documents', 'rulebook'],
});

/** Keeps the next numbers free, e.g. for papers written by hand. */
export const reserveNumbers = defineProcedure({
  name: 'documents.reserveNumbers',
  kind: 'command',
  input: z.object({
    issuerId: recordId,
    typeCode: z.string(),
    day: localDate,
    count: z.int().min(1).max(MOST_KEPT_FREE),
    purpose: requiredText(300),
  }),
  output: z.object({ numbers: z.array(z.string()) }),
  permission: 'documents.write',
  invalidates: ['documents', 'tasks'],
});

/** A number that was kept free stands on a paper written outside the program, e.g. by hand; `note`: on which. */
export const recordNumberUsed = defineProcedure({
  name: 'documents.useNumber',
  kind: 'command',
  input: z.object({ numberId: recordId, day: localDate, note: requiredText(500) }),
  output: nothing,
  permission: 'documents.write',
  invalidates: ['documents', 'tasks'],
});

/** A number that was kept free is given up, with the reason; it is never used again. */
export const cancelNumber = defineProcedure({
  name: 'documents.cancelNumber',
  kind: 'command',
  input: z.object({ numberId: recordId, reason: requiredText(500) }),
  output: nothing,
  permission: 'documents.write',
  invalidates: ['documents', 'tasks'],
});
