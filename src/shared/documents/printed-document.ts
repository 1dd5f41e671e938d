import type { LocalDate } from '../domain/local-date.ts';

/**
 * A document before it becomes pages or a Word file: what it says, in the order of the paper. Which margins, sizes and
 * places follow from that is the layout's and the Word writer's business (domain/documents.md). JSON values only, so
 * that it can cross threads and be kept as it was issued.
 */
export type PrintedDocument = {
  /** Party documents follow Guideline 05-HD/VPTW, State documents Decree 30/2020/ND-CP. */
  family: DocumentFamily;
  orientation: 'portrait' | 'landscape';
  /** Null for forms of the upper level that bring their own head. */
  head: DocumentHead | null;
  marks: DocumentMarks;
  /** `kind` in capitals, e.g. "BÁO CÁO"; `summary` (trích yếu) below it, may be empty. */
  title: { kind: string; summary: string } | null;
  blocks: DocumentBlock[];
  /** File properties. */
  properties: { name: string; subject: string; organisation: string };
};
export type DocumentFamily = 'state' | 'party';

export type DocumentHead = {
  /** e.g. "BỘ CÔNG AN"; empty where there is none. Written in capitals. */
  superior: string;
  issuer: string;
  /**
   * "12/BC-CAT-PX03" (State) or "12-BC/ĐUCA" (Party); without a number the blank stays: "/BC-CAT-PX03". Empty: not
   * numbered at all, as lists and personal records are.
   */
  number: string;
  /** Of an official letter, which has no title: "V/v ..." below the number. */
  about?: string;
  place: string;
  /** Null leaves dots to be filled by hand. */
  date: LocalDate | null;
};

/** Words as they are stamped: "MẬT", "KHẨN", "DỰ THẢO", "Bản số: 02"; null where there is none. */
export type DocumentMarks = {
  secrecy: string | null;
  urgency: string | null;
  draft: string | null;
  copy: string | null;
  /** The mark of secrecy stands again above each further page, as on records that are read page by page. */
  everyPage?: boolean;
};

/** A stretch of text in one face. `size` in points; without it that of the paragraph. A line break is "\n". */
export type Run = { text: string; bold?: boolean; italic?: boolean; underline?: boolean; size?: number };

export type DocumentBlock =
  | Paragraph
  | DocumentTable
  | Picture
  | Ending
  /** Empty height in points; dropped at the top of a page. */
  | { kind: 'space'; height: number }
  | { kind: 'pageBreak' };

export type Paragraph = {
  kind: 'paragraph';
  runs: Run[];
  align: 'justify' | 'left' | 'center' | 'right';
  /** Points; without it the body size of the family. */
  size?: number;
  /** Points of room above; without it that of the family. */
  before?: number;
  /** First line 10 mm in (body text); headings and centred lines say false. */
  firstLine: boolean;
  /** Whole paragraph moved in, millimetres. */
  indent?: number;
  /** A heading never ends a page. */
  keepWithNext?: boolean;
  /** The last line goes on in dots to the margin: room to write by hand; `dottedLines` full lines of dots follow. */
  dotted?: boolean;
  dottedLines?: number;
};

export type DocumentTable = {
  kind: 'table';
  /** `width` is a share of the table's width. */
  columns: { width: number; align: 'left' | 'center' | 'right' }[];
  /** Rows repeated on every page, above at least one row of the body. */
  head: TableCell[][];
  body: TableRow[];
  /** Points; without it one less than the body of the family. */
  size?: number;
  borders: 'all' | 'none';
};
/** `span` columns wide, `down` rows high (head only); the cells it covers are left out. */
export type TableCell = { runs: Run[]; align?: 'left' | 'center' | 'right'; span?: number; down?: number };
/** A `section` row is never the last of a page. */
export type TableRow = { kind: 'data' | 'section' | 'total'; cells: TableCell[] };

/** Millimetres. Without a `source` (data URL of a PNG or JPEG; a WebP is printed but does not go into
 * Word) an empty frame with `label` in it. */
export type Picture = {
  kind: 'picture';
  source: string | null;
  label: string;
  width: number;
  height: number;
  /** Stand at the right of the picture; the block is as high as the higher of both. */
  beside: Paragraph[];
};

/**
 * What closes a document, kept together and never alone on a page: with `recipients` these at the left and the one
 * signature at the right; without, one to three signatures side by side.
 */
export type Ending = {
  kind: 'ending';
  /** "Nơi nhận", one body each; the dash, "," and the last "." are set by the layout. The last is "Lưu: ...". */
  recipients: string[] | null;
  signatures: Signature[];
};
/** `authority` e.g. "T/M BAN THƯỜNG VỤ" (one per line), `note` e.g. "(Ký, ghi rõ họ tên)"; an empty name leaves room. */
export type Signature = { authority: string; title: string; note: string; name: string };
