import { expect, test } from 'vitest';
import { keyGroups } from './key-groups.ts';

test('a printed key shows its groups in order, equal groups too', () => {
  expect(keyGroups('7K2M-9QXA-7K2M')).toEqual([
    { position: 1, text: '7K2M' },
    { position: 2, text: '9QXA' },
    { position: 3, text: '7K2M' },
  ]);
});
