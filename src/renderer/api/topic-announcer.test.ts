import { expect, test } from 'vitest';
import { topicAnnouncer } from './topic-announcer.ts';

function withTurns() {
  const turns: (() => void)[] = [];
  const heard: string[][] = [];
  const announcer = topicAnnouncer((flush) => turns.push(flush));
  const stop = announcer.onTopics((topics) => heard.push([...topics].sort()));
  return { announcer, turns, heard, stop };
}

test('a save and the event of the same save make a screen ask once', () => {
  const { announcer, turns, heard } = withTurns();
  announcer.announce(['people', 'audit']);
  announcer.announce(['people', 'audit']);
  for (const turn of turns) turn();
  expect(heard).toEqual([['audit', 'people']]);
});

test('a change after the turn is announced in its own turn', () => {
  const { announcer, turns, heard } = withTurns();
  announcer.announce(['people']);
  turns.shift()?.();
  announcer.announce(['organisation']);
  turns.shift()?.();
  expect(heard).toEqual([['people'], ['organisation']]);
});

test('a query that changes nothing announces nothing', () => {
  const { announcer, turns } = withTurns();
  announcer.announce([]);
  expect(turns).toEqual([]);
});

test('who has stopped listening hears nothing more', () => {
  const { announcer, turns, heard, stop } = withTurns();
  stop();
  announcer.announce(['people']);
  turns.shift()?.();
  expect(heard).toEqual([]);
});
