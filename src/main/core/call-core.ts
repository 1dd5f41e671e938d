import type { InputOf, OutputOf, Procedure } from '#shared/contract/define.ts';
import type { CallError } from '#shared/contract/errors.ts';
import type { Core } from './core.ts';
import { newId } from './new-id.ts';

/** A call that was refused, for callers that would rather stop than look at an envelope. */
export class CallRefused extends Error {
  readonly error: CallError;

  constructor(name: string, error: CallError) {
    super(`${name}: ${error.code} ${JSON.stringify(error.params)} ${error.incidentId ?? ''}`.trim());
    this.error = error;
  }
}

/** Calls a procedure of the contract with its own types; rejects with CallRefused. */
export type Caller = <P extends Procedure>(procedure: P, input: InputOf<P>) => Promise<OutputOf<P>>;

/** A caller for one session of a core. */
export function callerOf(core: Pick<Core, 'dispatch'>, sessionId: string): Caller {
  return async <P extends Procedure>({ name }: P, input: InputOf<P>) => {
    const envelope = await core.dispatch({ sessionId, callId: newId(), name, input });
    if (!envelope.ok) throw new CallRefused(name, envelope.error);
    return envelope.value as OutputOf<P>;
  };
}
