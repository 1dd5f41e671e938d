export const LEAST_PASSWORD_LENGTH = 10;

export type PasswordLevel = 'tooShort' | 'enough' | 'good' | 'strong';

/** Length is what guessing costs; kinds of characters are not counted. Letters with marks count once. */
export function passwordLevel(password: string): PasswordLevel {
  const length = [...password.normalize('NFC')].length;
  if (length < LEAST_PASSWORD_LENGTH) return 'tooShort';
  if (length < 14) return 'enough';
  if (length < 20) return 'good';
  return 'strong';
}
