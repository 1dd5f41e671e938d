import { afterEach, expect, test } from 'vitest';
import { askBeforeLeaving, hasUnsaved, markUnsaved, setLeaveQuestion } from './unsaved-changes.ts';

afterEach(() => setLeaveQuestion(null));

function asked() {
  const waiting: (() => void)[] = [];
  setLeaveQuestion((leave) => waiting.push(leave));
  return waiting;
}

test('with everything saved, leaving asks nobody', () => {
  const waiting = asked();
  let left = false;
  askBeforeLeaving(() => {
    left = true;
  });
  expect([left, waiting.length]).toEqual([true, 0]);
});

test('with something unsaved, leaving waits for the answer', () => {
  const waiting = asked();
  const saved = markUnsaved();
  let left = false;
  askBeforeLeaving(() => {
    left = true;
  });
  expect(left).toBe(false);
  waiting[0]?.();
  expect(left).toBe(true);
  saved();
});

test('two forms are unsaved until both are saved', () => {
  const first = markUnsaved();
  const second = markUnsaved();
  first();
  expect(hasUnsaved()).toBe(true);
  second();
  expect(hasUnsaved()).toBe(false);
});
