export type KeyGroup = { position: number; text: string };

/** Groups of a recovery key as it is read aloud and typed back: "7K2M-9QXA" -> 7K2M, 9QXA. */
export function keyGroups(recoveryKey: string): KeyGroup[] {
  return recoveryKey.split('-').map((text, index) => ({ position: index + 1, text }));
}
