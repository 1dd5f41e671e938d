import type { CallError } from '#shared/contract/errors.ts';

const listeners = new Set<(error: CallError) => void>();

/** For a failure that has no place of its own on the screen: the frame of the program shows it. */
export function reportFailure(error: CallError): void {
  for (const listener of listeners) listener(error);
}

export function onFailure(listener: (error: CallError) => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
