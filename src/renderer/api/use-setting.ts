import { useMemo } from 'react';
import type { z } from 'zod';
import { getSettings, putSetting } from '#shared/accounts/accounts.contract.ts';
import { reportFailure } from './failure-report.ts';
import { readSetting } from './read-setting.ts';
import { useProcedureCommand } from './use-procedure-command.ts';
import { useProcedureQuery } from './use-procedure-query.ts';

export type Setting<T> = {
  /** What was kept; `fallback` while it is on its way, when nothing was kept, and when it is not readable any more. */
  value: T;
  /** False until the store has answered: what is put before that would forget what was kept. */
  ready: boolean;
  /** True when it was kept; a refusal is shown. Null forgets it. */
  put: (value: T | null) => Promise<boolean>;
};

/** Something the signed-in account likes to see, kept in the store as JSON. `schema` and `fallback` must be stable. */
export function useSetting<T>(name: string, schema: z.ZodType<T>, fallback: T): Setting<T> {
  const kept = useProcedureQuery(getSettings, {}).value?.settings;
  const { run } = useProcedureCommand(putSetting);
  const text = kept?.[name];
  const value = useMemo(() => readSetting(text, schema, fallback), [text, schema, fallback]);

  async function put(next: T | null): Promise<boolean> {
    const answer = await run({ name, value: next === null ? null : JSON.stringify(next) });
    if (!answer.ok) reportFailure(answer.error);
    return answer.ok;
  }

  return { value, ready: kept !== undefined, put };
}
