import { expect, test } from 'vitest';
import { type ClosingQuestion, mayClose } from './closing.ts';

/** A core that is busy for so many looks. */
const busyFor = (looks: number) => {
  let looked = 0;
  return { busy: () => ++looked <= looks };
};
const never: ClosingQuestion = async () => {
  throw new Error('nobody should be asked');
};

test('an idle program closes without a question', async () => {
  expect(await mayClose(busyFor(0), never)).toBe(true);
});

test('work that ends at once is waited for without a question', async () => {
  expect(await mayClose(busyFor(2), never)).toBe(true);
});

test('while an import runs the person may stay', async () => {
  expect(await mayClose({ busy: () => true }, async () => 'stay', 0)).toBe(false);
});

test('while an import runs closing waits for its end', async () => {
  let over = false;
  const may = mayClose({ busy: () => !over }, async () => 'waitThenClose', 0);
  setTimeout(() => {
    over = true;
  }, 120);
  expect(await may).toBe(true);
  expect(over).toBe(true);
});
