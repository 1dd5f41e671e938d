import type { Topic } from '#shared/contract/define.ts';

export type TopicAnnouncer = {
  announce(topics: readonly Topic[]): void;
  onTopics(listener: (topics: ReadonlySet<Topic>) => void): () => void;
};

/**
 * A command's own answer and the core's `changed` event name the same topics a moment apart; both are gathered
 * for one turn of `schedule` so that a screen asks again once, not twice.
 */
export function topicAnnouncer(schedule: (flush: () => void) => void): TopicAnnouncer {
  const listeners = new Set<(topics: ReadonlySet<Topic>) => void>();
  let gathered = new Set<Topic>();

  function flush() {
    const topics = gathered;
    gathered = new Set();
    for (const listener of listeners) listener(topics);
  }

  return {
    announce(topics) {
      if (topics.length === 0) return;
      if (gathered.size === 0) schedule(flush);
      for (const topic of topics) gathered.add(topic);
    },
    onTopics(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
