import { z } from 'zod';
import { type Found, foundKinds, recallFound } from '#shared/search/search.contract.ts';
import { useProcedureQuery } from '../../api/use-procedure-query.ts';
import { useSetting } from '../../api/use-setting.ts';

type Thing = Pick<Found, 'kind' | 'id'>;
const thingsKept: z.ZodType<Thing[]> = z.array(z.object({ kind: z.enum(foundKinds), id: z.string() }));
const none: Thing[] = [];
const KEPT = 8;

/** What this account opened last, newest first; only kinds and ids are kept, names are those of today. */
export function useRecentThings(asked: boolean) {
  const { value: things, put } = useSetting('recentlyOpened', thingsKept, none);
  const { value } = useProcedureQuery(recallFound, { things }, { enabled: asked && things.length > 0 });
  return {
    recent: things.length === 0 ? [] : (value?.found ?? []),
    remember: ({ kind, id }: Thing) =>
      void put([{ kind, id }, ...things.filter((one) => one.id !== id)].slice(0, KEPT)),
  };
}
