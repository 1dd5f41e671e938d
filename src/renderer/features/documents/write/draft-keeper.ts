import type { CallError, Envelope } from '#shared/contract/errors.ts';
import type { Draft } from '#shared/documents/documents.contract.ts';

/** A draft as the store has it; `id` null while it was never saved. */
export type Kept = { id: string | null; version: number | null; draft: Draft };

export type KeeperState =
  | { kind: 'kept'; at: Date | null }
  | { kind: 'waiting' }
  | { kind: 'keeping' }
  /** Nothing is lost: the text stays on screen, and is sent again with the next change or Ctrl+S. */
  | { kind: 'refused'; error: CallError };

export type DraftKeeper = {
  state(): KeeperState;
  /** What the store has, as far as this window knows. */
  kept(): Kept;
  change(draft: Draft): void;
  /** Keeps what is unsaved at once; false when that was refused. */
  keepNow(): Promise<boolean>;
  /** Goes on from what somebody else saved, with `draft` as what stands here now. */
  restart(kept: Kept, draft?: Draft): void;
  /** No more timers; what is unsaved stays with the caller. */
  stop(): void;
};

/** Saved once the fingers rest, and while they do not rest at least every LONGEST: a crash costs two seconds. */
const REST_MILLISECONDS = 800;
const LONGEST_MILLISECONDS = 1700;

/** Saves a draft by itself while somebody writes; one call at a time, each with the version of the one before. */
export function createDraftKeeper(given: {
  opened: Kept;
  save: (kept: Kept) => Promise<Envelope<{ id: string; version: number }>>;
  tell: (state: KeeperState) => void;
}): DraftKeeper {
  const { save, tell } = given;
  let kept = given.opened;
  let draft = kept.draft;
  let state: KeeperState = { kind: 'kept', at: null };
  let waitingSince: number | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let running: Promise<boolean> | null = null;

  const turn = (next: KeeperState) => {
    state = next;
    tell(next);
  };

  async function keep(): Promise<boolean> {
    const sent = draft;
    waitingSince = null;
    turn({ kind: 'keeping' });
    const answer = await save({ ...kept, draft: sent });
    running = null;
    if (!answer.ok) {
      turn({ kind: 'refused', error: answer.error });
      return false;
    }
    kept = { ...answer.value, draft: sent };
    if (draft === sent) turn({ kind: 'kept', at: new Date() });
    else schedule();
    return draft === sent;
  }

  function schedule() {
    turn({ kind: 'waiting' });
    waitingSince ??= Date.now();
    const left = waitingSince + LONGEST_MILLISECONDS - Date.now();
    clearTimeout(timer);
    timer = setTimeout(() => void keepNow(), Math.max(0, Math.min(REST_MILLISECONDS, left)));
  }

  async function keepNow(): Promise<boolean> {
    clearTimeout(timer);
    if (running !== null) await running;
    if (draft === kept.draft) return true;
    running ??= keep();
    return (await running) || (state.kind === 'waiting' && keepNow());
  }

  return {
    state: () => state,
    kept: () => kept,
    change(next) {
      draft = next;
      // Somebody else saved in between: that is decided first.
      const decides = state.kind === 'refused' && isForeign(state.error);
      if (running === null && !decides) schedule();
    },
    keepNow,
    restart(next, over = next.draft) {
      kept = next;
      draft = over;
      if (draft === kept.draft) turn({ kind: 'kept', at: null });
      else schedule();
    },
    stop: () => clearTimeout(timer),
  };
}

/** Saving again cannot help: the document is another one by now. */
export const isForeign = ({ code }: CallError) => code === 'RECORD_CHANGED' || code === 'DOCUMENT_ISSUED';
