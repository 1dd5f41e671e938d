import type { PreviewRow } from '#shared/exchange/exchange.contract.ts';

export type RowStatus = PreviewRow['status'];
export type RowIssue = PreviewRow['issues'][number];

/** Decisions of a person: row -> field -> chosen value. */
export type ImportAnswers = Readonly<Record<string, Readonly<Record<string, string>>>>;

export function doubtsOf(row: PreviewRow): RowIssue[] {
  return row.issues.filter((issue) => issue.severity === 'doubt');
}

/** Every doubt of the row has an answer. */
export function isDecided(row: PreviewRow, answers: ImportAnswers): boolean {
  const given = answers[String(row.row)] ?? {};
  return row.status === 'doubt' && doubtsOf(row).every((issue) => given[issue.field] !== undefined);
}

/** With one more answer; null takes the answer back. */
export function withAnswer(
  answers: ImportAnswers,
  row: number,
  key: string,
  value: string | null,
): ImportAnswers {
  const { [key]: _before, ...others } = answers[String(row)] ?? {};
  return { ...answers, [String(row)]: value === null ? others : { ...others, [key]: value } };
}

export type ImportPlan = {
  created: number;
  changed: number;
  same: number;
  /** Rows in doubt that were decided. */
  decided: number;
  /** Rows in doubt that nobody decided; they are left out. */
  open: number;
  refused: number;
  /** Rows that will be written. */
  total: number;
};

/** What "Nhập N dòng" will do. */
export function planImport(rows: readonly PreviewRow[], answers: ImportAnswers): ImportPlan {
  const of = (status: RowStatus) => rows.filter((row) => row.status === status).length;
  const decided = rows.filter((row) => isDecided(row, answers)).length;
  const [created, changed] = [of('new'), of('changed')];
  return {
    created,
    changed,
    same: of('same'),
    decided,
    open: of('doubt') - decided,
    refused: of('refused'),
    total: created + changed + decided,
  };
}

/** The next row after `row` that waits for a decision, from the top again at the end; null when none waits. */
export function nextOpenRow(
  rows: readonly PreviewRow[],
  answers: ImportAnswers,
  row: number,
): PreviewRow | null {
  const waiting = rows.filter((one) => one.status === 'doubt' && !isDecided(one, answers));
  return waiting.find((one) => one.row > row) ?? waiting[0] ?? null;
}
