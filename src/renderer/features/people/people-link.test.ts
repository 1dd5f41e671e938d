import { expect, test } from 'vitest';
import { peopleLink } from './people-link.ts';

test.each([
  { personId: 'a' },
  { newPerson: true },
  { unitId: 'a' },
  { unitId: 'a', asOf: '2025-02-28' },
  { partyOrgId: 'a' },
  { importId: 'a' },
  { asOf: '2025-02-28' },
])('a link with %j is followed', (state) => {
  expect(peopleLink.parse(state)).toEqual(state);
});

test.each([
  null,
  {},
  { report: 'people-list' },
  { unitId: 'a', asOf: '30/02/2025' },
  { personId: 'a', unitId: 'b' },
])('%j is no link to the people', (state) => {
  expect(peopleLink.safeParse(state).success).toBe(false);
});
