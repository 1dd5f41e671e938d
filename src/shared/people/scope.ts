import type { LocalDate } from '../domain/local-date.ts';

/** Who is read: people as they stood on `day`, and whether those above "thường" are among them. */
export type Scope = { day: LocalDate; classified: boolean };
