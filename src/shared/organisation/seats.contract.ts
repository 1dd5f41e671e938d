import { z } from 'zod';
import { defineProcedure } from '../contract/define.ts';
import { localDate, nothing, optionalText, partialDate, recordId, requiredText } from '../contract/values.ts';
import { assignmentKinds } from '../people/histories.ts';

export const postLevels = [
  'provinceLeader',
  'unitLeader',
  'unitDeputy',
  'teamLeader',
  'teamDeputy',
  'officer',
] as const;
export type PostLevel = (typeof postLevels)[number];

/** "Chức danh", in the office's order. */
export const post = z.object({
  id: recordId,
  name: z.string(),
  level: z.enum(postLevels),
  /** Offered where a post is chosen. */
  active: z.boolean(),
});
export type Post = z.output<typeof post>;

export const listPosts = defineProcedure({
  name: 'organisation.listPosts',
  kind: 'query',
  input: nothing,
  output: z.object({ posts: z.array(post) }),
  permission: 'organisation.read',
  reads: ['organisation'],
});

/** `id` null: a new post, last in the order. */
export const savePost = defineProcedure({
  name: 'organisation.savePost',
  kind: 'command',
  input: z.object({
    id: recordId.nullable(),
    name: requiredText(200),
    level: z.enum(postLevels),
    active: z.boolean(),
  }),
  output: post,
  permission: 'organisation.write',
  invalidates: ['organisation'],
});

/** Somebody who holds the post of a seat in its unit on the day, in whatever kind of assignment. */
export const seatHolder = z.object({
  personId: recordId,
  fullName: z.string(),
  rankName: z.string().nullable(),
  kind: z.enum(assignmentKinds),
  since: partialDate.nullable(),
});

/** "Vị trí chức danh": post x unit x number of places, and who is in it on the day. */
export const seat = z.object({
  id: recordId,
  unitId: recordId,
  unitName: z.string(),
  postId: recordId,
  postName: z.string(),
  level: z.enum(postLevels),
  places: z.int(),
  validFrom: localDate.nullable(),
  validTo: localDate.nullable(),
  decision: z.string().nullable(),
  revision: z.int(),
  holders: z.array(seatHolder),
  /** Places without an officially appointed holder; negative where more hold it than there are places. */
  vacant: z.int(),
});
export type Seat = z.output<typeof seat>;

export const listSeats = defineProcedure({
  name: 'organisation.listSeats',
  kind: 'query',
  input: z.object({
    asOf: localDate.nullable().default(null),
    /** Seats of one unit and of the units below it; null: all. */
    unitId: recordId.nullable().default(null),
  }),
  output: z.object({ seats: z.array(seat) }),
  permission: 'organisation.read',
  reads: ['organisation', 'people'],
});

/** `id` null: a new seat. SEAT_EXISTS when the unit has a seat of this post at the same time. */
export const saveSeat = defineProcedure({
  name: 'organisation.saveSeat',
  kind: 'command',
  input: z.object({
    id: recordId.nullable(),
    revision: z.int().default(0),
    unitId: recordId,
    postId: recordId,
    places: z.int().min(1, { error: 'invalid' }).max(9999, { error: 'invalid' }),
    validFrom: localDate.nullable(),
    validTo: localDate.nullable(),
    decision: optionalText(200),
  }),
  output: z.object({ id: recordId }),
  permission: 'organisation.write',
  invalidates: ['organisation'],
});
