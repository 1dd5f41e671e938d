import { expect, test } from 'vitest';
import { addressOf, organisationViews, viewAt } from './organisation-views.ts';

test.each([
  [undefined, 'units'],
  ['party', 'party'],
  ['seats', 'seats'],
  ['map', 'map'],
  ['nowhere', 'units'],
])('the address /units/%s shows %s', (address, view) => {
  expect(viewAt(address)).toBe(view);
});

test('every view is found again at its own address', () => {
  for (const view of organisationViews) {
    expect(viewAt(addressOf(view).split('/')[2])).toBe(view);
  }
});
