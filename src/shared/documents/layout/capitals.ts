/** As heads and posts are written, whichever way they were typed. */
export const capitals = (text: string): string => text.normalize('NFC').toLocaleUpperCase('vi');
