import type { LocalDate } from '../domain/local-date.ts';
import { earliest, type PartialDate } from '../domain/partial-date.ts';
import type { Histories, HistoryKind } from './histories.ts';
import type { RecordRemark } from './record.contract.ts';

/** Everything the remarks on a record are worked out from. */
export type RemarkFacts = {
  today: LocalDate;
  birthDate: PartialDate | null;
  joinedForce: PartialDate | null;
  /** From the lowest to the highest. */
  ranks: readonly { code: string; name: string }[];
  histories: Histories;
  /** Assignment id -> name of its unit at that time. */
  unitNames: Readonly<Record<string, string>>;
  /** Unit id -> from when on, and until the day before which it existed. */
  unitSpans: ReadonlyMap<string, { validFrom: LocalDate | null; validTo: LocalDate | null }>;
};

/** In one line, for the rules that make them. */
export const remark = (
  code: RecordRemark['code'],
  kind: HistoryKind | null,
  rowId: string | null,
  params: RecordRemark['params'],
): RecordRemark => ({ code, kind, rowId, params });

type Dated<Row> = Row & { from: PartialDate };

/** Rows whose beginning is known, oldest first. */
export function dated<Row extends { from: PartialDate | null }>(
  rows: readonly Row[],
  tie: (row: Row) => string,
): Dated<Row>[] {
  const key = (row: Dated<Row>) => `${earliest(row.from)} ${tie(row)}`;
  return rows
    .filter((row): row is Dated<Row> => row.from !== null)
    .toSorted((a, b) => (key(a) < key(b) ? -1 : 1));
}
