import { Refusal } from '#shared/contract/errors.ts';
import type { SecrecyLevel } from '#shared/people/secrecy.ts';
import type { Context } from './context.ts';

/**
 * What left the program on paper (`format` null) or as a file, and why; `name` is how the audit calls it. Whoever reads
 * the audit may not be allowed to know a classified record, so that stands there by its id only. INPUT_INVALID for a
 * classified record without a reason.
 */
export function leaveTrace(
  { audit }: Pick<Context, 'audit'>,
  { id, name, secrecy }: { id: string; name: string; secrecy: SecrecyLevel },
  reason: string | null,
  format: string | null,
): void {
  const classified = secrecy !== 'normal';
  if (classified && reason === null) throw new Refusal('INPUT_INVALID', {}, { reason: 'required' });
  audit.setSource([classified ? id : name, format, reason].filter(Boolean).join(': '));
}
