import * as organisation from '#shared/organisation/organisation.contract.ts';
import * as seats from '#shared/organisation/seats.contract.ts';
import type { Case, Seen } from './case.ts';

const seatOf = (seen: Seen) => ({
  id: null,
  unitId: seen.last(organisation.createUnit).id,
  postId: seen.last(seats.savePost).id,
  places: 2,
  validFrom: null,
  validTo: null,
  decision: null,
});

/** Posts, and how many places a unit has for them. */
export const seatsChapter: readonly Case[] = [
  {
    of: seats.savePost,
    says: 'a post is added',
    input: () => ({ id: null, name: 'Trợ lý', level: 'officer', active: true }),
  },
  {
    of: seats.savePost,
    says: 'the same post twice is refused',
    input: () => ({ id: null, name: 'Trợ lý', level: 'officer', active: true }),
    refused: 'POST_TAKEN',
  },
  { of: seats.listPosts, says: 'it stands among the others' },
  { of: seats.saveSeat, says: 'the team has two places for it', input: seatOf },
  { of: seats.saveSeat, says: 'and no second seat of that post', input: seatOf, refused: 'SEAT_EXISTS' },
  { of: seats.listSeats, says: 'both places are vacant' },
];
