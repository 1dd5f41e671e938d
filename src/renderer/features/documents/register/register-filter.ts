import { z } from 'zod';
import type { DocumentRow } from '#shared/documents/documents.contract.ts';
import { compareVietnamese } from '#shared/domain/vietnamese-text.ts';

export const statuses = ['draft', 'issued', 'revoked'] as const;
export const registerSortKeys = ['number', 'date', 'type', 'summary', 'issuer', 'status'] as const;
export type RegisterSortKey = (typeof registerSortKeys)[number];

const registerFilter = z.object({
  year: z.int().nullable(),
  issuerId: z.string().nullable(),
  typeCode: z.string().nullable(),
  status: z.enum(statuses).nullable(),
  text: z.string(),
  binned: z.boolean(),
});
export type RegisterFilter = z.output<typeof registerFilter>;

/** How one account looks at the register; kept until it is changed. Without an order: newest first. */
export type Register = {
  filter: RegisterFilter;
  sort: { by: RegisterSortKey; descending: boolean } | null;
};
export const register: z.ZodType<Register> = z.object({
  filter: registerFilter,
  sort: z.object({ by: z.enum(registerSortKeys), descending: z.boolean() }).nullable(),
});
export const wholeRegister: Register = {
  filter: { year: null, issuerId: null, typeCode: null, status: null, text: '', binned: false },
  sort: null,
};

export const isNarrowed = (filter: RegisterFilter): boolean =>
  JSON.stringify(filter) !== JSON.stringify(wholeRegister.filter);

const figure = (number: string) => Number.parseInt(number, 10) || 0;
const comparisons: Record<RegisterSortKey, (a: DocumentRow, b: DocumentRow) => number> = {
  number: (a, b) => figure(a.number) - figure(b.number) || compareVietnamese(a.number, b.number),
  date: (a, b) => compareVietnamese(a.date ?? '', b.date ?? ''),
  type: (a, b) => compareVietnamese(a.typeName, b.typeName),
  summary: (a, b) => compareVietnamese(a.summary, b.summary),
  issuer: (a, b) => compareVietnamese(a.issuerName, b.issuerName),
  status: (a, b) => statuses.indexOf(a.status) - statuses.indexOf(b.status),
};

/** Rows that are equal stay newest first. Drafts have neither number nor day and stand last both ways. */
export function sortRegister(rows: readonly DocumentRow[], sort: Register['sort']): DocumentRow[] {
  if (sort === null) return [...rows];
  const { by, descending } = sort;
  const isBlank = (row: DocumentRow) =>
    (by === 'number' && row.number === '') || (by === 'date' && row.date === null);
  return rows.toSorted((a, b) => {
    if (isBlank(a) || isBlank(b)) return Number(isBlank(a)) - Number(isBlank(b));
    return comparisons[by](a, b) * (descending ? -1 : 1);
  });
}
