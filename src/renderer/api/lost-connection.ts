import type { CallError } from '#shared/contract/errors.ts';

const error: CallError = { code: 'PROGRAM_ENDED', params: {}, fieldErrors: {}, incidentId: null };

/** The answer a window gives itself when the program behind it does not answer any more. */
export const lostConnection = { ok: false, error } as const;
