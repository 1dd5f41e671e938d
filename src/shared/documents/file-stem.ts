import type { PrintedDocument } from './printed-document.ts';

/**
 * "12-BC-CAT-PX03" of a number, "bao-cao-du-thao" of a draft: plain letters, so that old mail programs and scripts can
 * handle the name; without the ending.
 */
export function fileStemOf({ head, marks, title, properties }: PrintedDocument): string {
  const isNumbered = head !== null && marks.draft === null && /\d/.test(head.number);
  if (isNumbered) return plainName(head.number);
  const kind = plainName((title?.kind || properties.name || 'van-ban').toLocaleLowerCase('vi'));
  return [kind || 'van-ban', marks.draft && 'du-thao'].filter(Boolean).join('-');
}

/** Letters without marks, digits, and a dash for anything else. */
export const plainName = (text: string): string =>
  text
    .replace(/đ/g, 'd')
    .replace(/Đ/g, 'D')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^A-Za-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 80);
