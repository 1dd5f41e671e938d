import { errorSentence } from '#shared/contract/error-messages.ts';
import { Refusal, refusalToError } from '#shared/contract/errors.ts';

/** Why the program did not start, for the person in front of it: the sentence of a refusal, or the defect itself. */
export function startFailure(error: unknown): string {
  if (error instanceof Refusal) return errorSentence(refusalToError(error), 'vi');
  return error instanceof Error ? error.message : String(error);
}
