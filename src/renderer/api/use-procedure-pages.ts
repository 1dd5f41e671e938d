import { useDebouncedCallback } from '@mantine/hooks';
import { useQueries, useQueryClient } from '@tanstack/react-query';
import { useCallback, useMemo, useState } from 'react';
import type { z } from 'zod';
import type { InputOf, Procedure } from '#shared/contract/define.ts';
import type { CallError } from '#shared/contract/errors.ts';
import { procedureQuery } from './procedure-query.ts';

type Page<Row> = { total: number; rows: Row[] };
type PagedProcedure<Row> = Procedure<string, z.ZodType, z.ZodType<Page<Row>>>;

const PAGE_ROWS = 100;
// While the scroll bar is dragged over thousands of rows only the place where it rests is asked for.
const REST_MILLISECONDS = 60;

export type ProcedurePages<Row> = {
  /** Undefined until the first answer. */
  total: number | undefined;
  error: CallError | null;
  fetching: boolean;
  at: (index: number) => Row | undefined;
  show: (first: number, last: number) => void;
  load: (indices: readonly number[]) => Promise<Row[] | null>;
};

/**
 * A long list, page by page as it is looked at. `inputAt` must be stable while the list shows the same thing;
 * when it changes the rows before stay until the first new ones are there, so that typing a search does not flicker.
 */
export function useProcedurePages<Row, P extends PagedProcedure<Row>>(
  procedure: P,
  inputAt: (offset: number, limit: number) => InputOf<P>,
): ProcedurePages<Row> {
  const client = useQueryClient();
  const [{ first, last }, setPages] = useState({ first: 0, last: 0 });
  const show = useDebouncedCallback((firstRow: number, lastRow: number) => {
    const next = { first: Math.floor(firstRow / PAGE_ROWS), last: Math.floor(lastRow / PAGE_ROWS) };
    setPages((now) => (now.first === next.first && now.last === next.last ? now : next));
  }, REST_MILLISECONDS);
  const page = useCallback(
    (number: number) => procedureQuery(procedure, inputAt(number * PAGE_ROWS, PAGE_ROWS)),
    [procedure, inputAt],
  );

  const numbers = Array.from({ length: last - first + 1 }, (_, step) => first + step);
  const answers = useQueries({ queries: numbers.map((number) => page(number)) });
  const total = answers
    .map(({ data }) => (data as Page<Row> | undefined)?.total)
    .find((count) => count !== undefined);

  const present = useMemo(() => ({ total, page }), [total, page]);
  const [shown, setShown] = useState(present);
  if (present.total !== undefined && present !== shown) setShown(present);
  const { page: shownPage } = shown;

  return {
    total: shown.total,
    error: answers.find(({ error }) => error !== null)?.error?.error ?? null,
    fetching: answers.some(({ isFetching }) => isFetching),
    at: (index) => {
      const held = client.getQueryData(shownPage(Math.floor(index / PAGE_ROWS)).queryKey) as
        | Page<Row>
        | undefined;
      return held?.rows[index % PAGE_ROWS];
    },
    show,
    async load(indices) {
      const wanted = new Set(indices.map((index) => Math.floor(index / PAGE_ROWS)));
      const held = new Map<number, Page<Row>>();
      try {
        for (const number of wanted)
          held.set(number, (await client.fetchQuery(shownPage(number))) as Page<Row>);
      } catch {
        return null;
      }
      return indices.flatMap(
        (index) => held.get(Math.floor(index / PAGE_ROWS))?.rows[index % PAGE_ROWS] ?? [],
      );
    },
  };
}
