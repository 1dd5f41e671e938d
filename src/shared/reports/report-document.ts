import type { LocalDate } from '../domain/local-date.ts';

/** One table with its title: a sheet of the report. */
export type ReportTable = {
  /** Sheet tab, at most 31 characters. */
  sheetName: string;
  /** Shown in capitals, bold and centred. */
  title: string;
  /** Shown in italics under the title, e.g. "(Tính đến ngày 31/12/2024)". */
  period: string;
  /** "Đơn vị tính: ..." at the right above the table. */
  unitOfMeasure?: string;
  /** Without STT: the writer adds it as the first column and numbers the data rows. */
  columns: ReportColumn[];
  rows: ReportRow[];
  /** STT through the whole table (default) or from 1 again in each section. */
  numbering?: 'continuous' | 'perSection';
};

/**
 * A report before it becomes a file: rows and sources from a module, layout from the shared writer
 * (domain/documents.md, "Excel reports"). JSON values only, so that it can cross to another thread.
 */
export type ReportDocument = ReportTable & {
  /** File name stem, e.g. `people-list`. */
  name: string;
  header: OfficialHeader;
  /** Further tables of the report, a sheet each after the first; `keptOnly`: not in "Bản gửi". */
  annexes?: (ReportTable & { keptOnly?: boolean })[];
  signatures: { left?: SignatureBlock; right: SignatureBlock };
  /** "Nơi nhận", one body each; the writer sets the dash and the ends of the lines. The last is "Lưu: ...". */
  recipients: string[];
  /** Of the rulebook whose rules the figures follow from; without it none was read. Said in the kept copy. */
  rulebookVersion?: number;
  /** Sheet "Nguồn số liệu", kept copy only: for every number what was counted and the records behind it. */
  sources: ReportSource[];
  /** Sheet "Đối chiếu", kept copy only. */
  checks: ReportCheck[];
};

export type OfficialHeader = {
  family: 'state' | 'party';
  /** e.g. "BỘ CÔNG AN"; empty where there is none. */
  superior: string;
  /** e.g. "CÔNG AN TỈNH QUẢNG NINH" */
  issuer: string;
  /**
   * e.g. "12/BC-CAT-PX03" or "12-BC/ĐUCA"; the writer puts "Số: " (State) or "Số " (Party) before it.
   * Not numbered yet: "/BC-CAT-PX03", "-BC/ĐUCA" or "" keep a blank to fill by hand.
   */
  number: string;
  place: string;
  date: LocalDate;
};

/** A leaf has a key and a kind; a group only a title over its leaves. */
export type ReportColumn = ReportLeaf | { title: string; columns: ReportLeaf[] };
export type ReportLeaf = {
  key: string;
  title: string;
  kind: 'text' | 'integer' | 'decimal' | 'date';
  /** Width in characters; without it the writer fits the text within sensible limits. */
  width?: number;
  align?: 'left' | 'center' | 'right';
  /** Decimal places of a `decimal`; without it two. */
  places?: 1;
  /** Names: wide enough for one line, while other text columns wrap. */
  oneLine?: boolean;
  /** Totals of this column are summed by a formula with its value cached. */
  sum?: boolean;
};

/** ISO day for `date`, number for `integer` and `decimal`; a partial date or free text stays text. */
export type ReportValue = string | number | null;
export type ReportRow =
  | { kind: 'data'; values: Record<string, ReportValue> }
  /** A heading row across the table, e.g. a unit: "I", "CÔNG AN PHƯỜNG HẠ LONG"; `sums` adds the sums of its rows. */
  | { kind: 'section'; ordinal: string; title: string; sums?: boolean; figures?: RowFigures }
  /** Sums of the `sum` columns: of the rows above up to the section heading, or of the whole table (default). */
  | { kind: 'total'; title: string; of?: 'section' | 'all'; figures?: RowFigures };
/** Beside the sums the figures of columns that cannot be summed, e.g. an average, by key of the column. */
export type RowFigures = Record<string, number>;

/** `authority` e.g. "TM. BAN THƯỜNG VỤ", `title` the post, `note` e.g. "(Ký, ghi rõ họ tên)". */
export type SignatureBlock = { authority?: string; title: string; note?: string; name: string };
/** `withheld`: how many more records were counted but are secret and not named. */
export type ReportSource = {
  figure: string;
  counted: string;
  value: number;
  records: string[];
  withheld: number;
};
export type ReportCheck = { statement: string; left: number; right: number };

/** "Bản gửi": the report sheets only. "Bản lưu": with the proof sheets. */
export type ReportCopy = 'sent' | 'kept';

/** Document properties of every file: the organisation is author and company; never the computer's user. */
export type FileOrigin = { organisation: string /** UTC ISO instant. */; created: string };

/** What a list shows, exported as it is: columns and rows without the official frame. */
export type PlainTable = {
  name: string;
  title: string;
  columns: ReportLeaf[];
  rows: Record<string, ReportValue>[];
};
