import { useMemo } from 'react';
import { listUnits } from '#shared/organisation/organisation.contract.ts';
import { useProcedureQuery } from '../../../api/use-procedure-query.ts';
import { useSession } from '../../../api/use-session.ts';

/** Units of today to choose from, and the chosen one even when it is no more. */
export function useTaskUnits(chosen: string | null): { value: string; label: string }[] {
  const { today, may } = useSession();
  const units = useProcedureQuery(listUnits, {}, { enabled: may('organisation.read') }).value?.units;
  return useMemo(
    () =>
      (units ?? [])
        .filter(({ id, validTo }) => validTo === null || validTo > today || id === chosen)
        .map(({ id, name }) => ({ value: id, label: name })),
    [units, today, chosen],
  );
}
