import { z } from 'zod';
import { type LocalDate, parseLocalDate } from '../domain/local-date.ts';
import { type PartialDate, parsePartialDate } from '../domain/partial-date.ts';
import type { FieldErrorKey } from './errors.ts';

// The probe zod makes for a faster parser would violate the content security policy of the window.
z.config({ jitless: true });

/** The issue message of a schema is always a field error key; words are chosen by the reader's language. */
const because = (key: FieldErrorKey) => ({ error: key });

const clean = (text: string) => text.normalize('NFC').replace(/\s+/g, ' ').trim();

/** One line of text, NFC, single spaces; empty is refused. */
export const requiredText = (max: number) =>
  z
    .string(because('required'))
    .transform(clean)
    .pipe(z.string().min(1, because('required')).max(max, because('tooLong')));

/** One line of text or null; blank text becomes null. */
export const optionalText = (max: number) =>
  z
    .string(because('invalid'))
    .nullable()
    .transform((text) => (text === null ? null : clean(text) || null))
    .pipe(z.string().max(max, because('tooLong')).nullable());

export const localDate = z
  .string(because('date'))
  .refine((text) => parseLocalDate(text) !== null, because('date'))
  .transform((text) => text as LocalDate);

/** Old files may know only a year or a month: `YYYY`, `YYYY-MM`, `YYYY-MM-DD`. */
export const partialDate = z
  .string(because('date'))
  .refine((text) => parsePartialDate(text) !== null, because('date'))
  .transform((text) => text as PartialDate);

export const recordId = z.uuid(because('invalid'));

/** Police number: three digits, hyphen, three digits. */
export const policeNumber = z.string().regex(/^\d{3}-\d{3}$/, because('policeNumber'));

/** Personal identification number (căn cước): twelve digits. */
export const citizenId = z.string().regex(/^\d{12}$/, because('citizenId'));

/** A file handed over once through the files port. */
export const fileId = z.uuid(because('invalid'));
export const producedFile = z.object({ fileId, fileName: z.string(), bytes: z.int() });
export type ProducedFile = z.output<typeof producedFile>;

export const nothing = z.object({});
export const instant = z.string();
