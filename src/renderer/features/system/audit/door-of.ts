const doors = ['electron', 'loopback', 'cli'] as const;

/** The way a call came into the program; null for one this version does not know. */
export function doorOf(door: string): (typeof doors)[number] | null {
  return doors.find((known) => known === door) ?? null;
}
