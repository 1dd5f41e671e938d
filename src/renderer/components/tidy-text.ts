import { toNfc } from '#shared/domain/vietnamese-text.ts';

/** What a field holds once it is left: composed letters, single spaces, none at the ends. Never while typing. */
export function tidyText(text: string): string {
  return toNfc(text).replace(/\s+/gu, ' ').trim();
}
