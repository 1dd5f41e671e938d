import { expect, test } from 'vitest';
import { mayClose } from './closing.ts';

test('an idle program closes without a question', async () => {
  let asked = false;
  const may = await mayClose({ busy: () => false }, async () => {
    asked = true;
    return 'stay';
  });
  expect([may, asked]).toEqual([true, false]);
});

test('while an import runs the person may stay', async () => {
  expect(await mayClose({ busy: () => true }, async () => 'stay')).toBe(false);
});

test('while an import runs closing waits for its end', async () => {
  let looks = 0;
  const core = { busy: () => ++looks < 4 };
  expect(await mayClose(core, async () => 'waitThenClose')).toBe(true);
  expect(looks).toBe(4);
});
