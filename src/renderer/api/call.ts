import type { InputOf, OutputOf, Procedure } from '#shared/contract/define.ts';
import type { Envelope } from '#shared/contract/errors.ts';
import { transport } from './own-transport.ts';
import { topics } from './topics.ts';

/**
 * Calls a procedure of the contract. Never throws: a refusal is an envelope. What the procedure changes is
 * announced to the screens that show it; LOCKED and NOT_SIGNED_IN make the program show lock or sign-in.
 * `callId` names the call for progress and cancelling.
 */
export async function call<P extends Procedure>(
  procedure: P,
  input: InputOf<P>,
  callId: string = crypto.randomUUID(),
): Promise<Envelope<OutputOf<P>>> {
  const answer = (await transport.send(procedure.name, input, callId)) as Envelope<OutputOf<P>>;
  if (answer.ok) topics.announce(procedure.invalidates ?? []);
  else if (answer.error.code === 'LOCKED' || answer.error.code === 'NOT_SIGNED_IN')
    topics.announce(['session']);
  return answer;
}

/** Asks the core to stop a long call; its own answer is then CANCELLED. */
export function cancel(callId: string): void {
  void transport.send('shell.cancel', { callId }, crypto.randomUUID());
}
