/**
 * "- Ban Giám đốc;" (State) or "," (Party); the last, "- Lưu: ...", ends with a full stop. Dashes and signs typed
 * already are not doubled.
 */
export function recipientLines(recipients: readonly string[], end: ',' | ';'): string[] {
  const names = recipients.map((one) =>
    one
      .trim()
      .replace(/^[-–]\s*/, '')
      .replace(/[,;.\s]+$/, ''),
  );
  const kept = names.filter((name) => name !== '');
  return kept.map((name, index) => `- ${name}${index === kept.length - 1 ? '.' : end}`);
}
