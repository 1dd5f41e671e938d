import { expect, test } from 'vitest';
import { readDoorEvent } from './door-event.ts';

test.each([
  [{ kind: 'changed', topics: ['people'] }],
  [{ kind: 'progress', callId: 'c', done: 3, total: 9 }],
  [{ kind: 'close' }],
])('the window understands %j', (event) => {
  expect(readDoorEvent(event)).toEqual(event);
});

test.each([
  [null],
  ['close'],
  [{}],
  [{ kind: 'other' }],
  [{ kind: 'changed' }],
  [{ kind: 'changed', topics: 'people' }],
  [{ kind: 'progress', callId: 'c', done: '3', total: 9 }],
  [{ kind: 'progress', done: 3, total: 9 }],
])('the window drops %j', (event) => {
  expect(readDoorEvent(event)).toBeNull();
});
