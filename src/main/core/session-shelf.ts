import { newId } from './new-id.ts';

const MAX_KEPT = 5;

/** What one call worked out and a later call of the same session goes on with, e.g. the preview of an import. */
export function createSessionShelf() {
  const kept = new Map<string, { sessionId: string; value: unknown }>();
  return {
    put(sessionId: string, value: unknown): string {
      const id = newId();
      kept.set(id, { sessionId, value });
      for (const oldest of kept.keys()) {
        if (kept.size <= MAX_KEPT) break;
        kept.delete(oldest);
      }
      return id;
    },
    /** Undefined when it is gone or belongs to another session. */
    get(sessionId: string, id: string): unknown {
      const entry = kept.get(id);
      return entry?.sessionId === sessionId ? entry.value : undefined;
    },
    remove(id: string): void {
      kept.delete(id);
    },
    dropSession(sessionId: string): void {
      for (const [id, entry] of kept) if (entry.sessionId === sessionId) kept.delete(id);
    },
  };
}

export type SessionShelf = ReturnType<typeof createSessionShelf>;
