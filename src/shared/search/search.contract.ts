import { z } from 'zod';
import { defineProcedure } from '../contract/define.ts';
import { recordId } from '../contract/values.ts';

export const foundKinds = ['person', 'unit', 'partyOrg'] as const;

/** One thing Ctrl+K found. */
export const found = z.object({
  kind: z.enum(foundKinds),
  id: recordId,
  title: z.string(),
  /** What tells it from others of its name: number, unit, code ... */
  detail: z.string(),
  /** What it was called when it was found by a name it no longer has. */
  formerName: z.string().nullable(),
  /** No longer serving, or dissolved. */
  past: z.boolean(),
});
export type Found = z.output<typeof found>;

/**
 * People, units and Party organisations that hold every typed word, in any order, with or without accents. Exact
 * accents come first, then beginnings of words; at most `limit` in all, people first among equals.
 */
export const findEverywhere = defineProcedure({
  name: 'search.find',
  kind: 'query',
  input: z.object({ text: z.string().max(200), limit: z.int().min(1).max(50).default(20) }),
  output: z.object({ found: z.array(found) }),
  permission: 'people.read',
  reads: ['people', 'organisation'],
});

/** What was opened before, as it is called today, in the order asked; what may no longer be seen is left out. */
export const recallFound = defineProcedure({
  name: 'search.recall',
  kind: 'query',
  input: z.object({ things: z.array(z.object({ kind: z.enum(foundKinds), id: recordId })).max(50) }),
  output: z.object({ found: z.array(found) }),
  permission: 'people.read',
  reads: ['people', 'organisation'],
});
