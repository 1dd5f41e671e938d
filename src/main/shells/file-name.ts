const longestFileName = 180;

/** A name a file may have on every system, from a name given by a window: no folders, no control characters, NFC. */
export function safeFileName(given: string): string {
  const lastPart = given.normalize('NFC').split(/[\\/]/).at(-1) ?? '';
  const clean = lastPart
    .replace(/\p{Cc}/gu, '')
    .replace(/[<>:"|?*]/g, '_')
    .replace(/^[. ]+|[. ]+$/g, '');
  return clean === '' ? 'tep' : clean.slice(-longestFileName);
}

/** `Content-Disposition` by RFC 6266 with RFC 5987 encoding, so that Vietnamese letters arrive. */
export function attachmentHeader(fileName: string): string {
  const plain = fileName
    .replace(/[đĐ]/g, 'd')
    .normalize('NFD')
    .replace(/[^\x20-\x7e]/g, '')
    .replace(/["\\%]/g, '_');
  const encoded = encodeURIComponent(fileName).replace(
    /['()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${plain}"; filename*=UTF-8''${encoded}`;
}
