import { passwordLevel } from './password-strength.ts';

/** A new password as typed in its two fields. */
export type NewPassword = { password: string; repeated: string };

export const noPassword: NewPassword = { password: '', repeated: '' };

/** The password once it is long enough and typed twice alike, else null. */
export function acceptedPassword({ password, repeated }: NewPassword): string | null {
  return passwordLevel(password) !== 'tooShort' && password === repeated ? password : null;
}
