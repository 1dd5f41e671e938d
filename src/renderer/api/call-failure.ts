import type { CallError } from '#shared/contract/errors.ts';

/** Carries a refusal through react-query, which keeps the rows shown before; screens see the `CallError` only. */
export class CallFailure extends Error {
  readonly error: CallError;

  constructor(error: CallError) {
    super(error.code);
    this.error = error;
  }
}
