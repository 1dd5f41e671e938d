/** The core notes failed attempts in the source of a sign-in row ("wrong-passwords:4"); null for any other source. */
export function wrongPasswordsBefore(source: string | null): number | null {
  const match = /^wrong-passwords:(\d+)$/.exec(source ?? '');
  return match === null ? null : Number(match[1]);
}
