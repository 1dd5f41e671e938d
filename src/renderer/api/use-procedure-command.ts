import { useRef, useState } from 'react';
import type { InputOf, OutputOf, Procedure } from '#shared/contract/define.ts';
import type { Envelope } from '#shared/contract/errors.ts';
import { call } from './call.ts';

export type ProcedureCommand<P extends Procedure> = {
  run(input: InputOf<P>): Promise<Envelope<OutputOf<P>>>;
  running: boolean;
  /** Names the running call for `useProgress` and `cancel`; null while nothing runs. */
  callId: string | null;
};

/** Runs a procedure on demand: commands, and queries that are asked by a button (reports, exports, backups). */
export function useProcedureCommand<P extends Procedure>(procedure: P): ProcedureCommand<P> {
  const [callId, setCallId] = useState<string | null>(null);
  const latest = useRef<string | null>(null);

  async function run(input: InputOf<P>) {
    const id = crypto.randomUUID();
    latest.current = id;
    setCallId(id);
    const answer = await call(procedure, input, id);
    if (latest.current === id) setCallId(null);
    return answer;
  }

  return { run, running: callId !== null, callId };
}
