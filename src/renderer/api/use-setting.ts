import { useQueryClient } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { z } from 'zod';
import { getSettings, putSetting } from '#shared/accounts/accounts.contract.ts';
import { reportFailure } from './failure-report.ts';
import { procedureQuery } from './procedure-query.ts';
import { readSetting, withSetting } from './read-setting.ts';
import { useProcedureCommand } from './use-procedure-command.ts';
import { useProcedureQuery } from './use-procedure-query.ts';

export type Setting<T> = {
  /** What was kept; `fallback` while it is on its way, when nothing was kept, and when it is not readable any more. */
  value: T;
  /** False until the store has answered: what is put before that would forget what was kept. */
  ready: boolean;
  /** Shown at once; true when it was kept, a refusal is shown. Null forgets it. */
  put: (value: T | null) => Promise<boolean>;
};

/** Something the signed-in account likes to see, kept in the store as JSON. `schema` and `fallback` must be stable. */
export function useSetting<T>(name: string, schema: z.ZodType<T>, fallback: T): Setting<T> {
  const kept = useProcedureQuery(getSettings, {}).value?.settings;
  const { run } = useProcedureCommand(putSetting);
  const queryClient = useQueryClient();
  const text = kept?.[name];
  const value = useMemo(() => readSetting(text, schema, fallback), [text, schema, fallback]);

  async function put(next: T | null): Promise<boolean> {
    const written = next === null ? null : JSON.stringify(next);
    const { queryKey } = procedureQuery(getSettings, {});
    // An answer that is on its way does not know this one yet.
    await queryClient.cancelQueries({ queryKey });
    queryClient.setQueryData(
      queryKey,
      (known) => known && { settings: withSetting(known.settings, name, written) },
    );
    const answer = await run({ name, value: written });
    if (!answer.ok) {
      // Put in the moment of signing out: the sign-in page says enough.
      if (answer.error.code !== 'NOT_SIGNED_IN') reportFailure(answer.error);
      void queryClient.invalidateQueries({ queryKey });
    }
    return answer.ok;
  }

  return { value, ready: kept !== undefined, put };
}
