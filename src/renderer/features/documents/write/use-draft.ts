import { notifications } from '@mantine/notifications';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  type Draft,
  getDocument,
  type OpenedDocument,
  saveDocument,
} from '#shared/documents/documents.contract.ts';
import { getStatus } from '#shared/system/system.contract.ts';
import { call } from '../../../api/call.ts';
import { reportFailure } from '../../../api/failure-report.ts';
import { useProcedureQuery } from '../../../api/use-procedure-query.ts';
import { useUnsavedGuard } from '../../../components/use-unsaved-guard.ts';
import { type DraftField, keepMine, quarrels } from './draft-conflict.ts';
import {
  createDraftKeeper,
  type DraftKeeper,
  isForeign,
  type KeeperState,
  type Kept,
} from './draft-keeper.ts';

/** What somebody else saved while it stood here; `fields` both changed. Null `theirs`: it can be written no more. */
export type DraftConflict = { theirs: OpenedDocument | null; fields: DraftField[] };

export type OpenDraft = {
  draft: Draft;
  change: (part: Partial<Draft>) => void;
  state: KeeperState;
  conflict: DraftConflict | null;
  /** Null when something is not kept. */
  keepNow: () => Promise<Kept | null>;
  keepMine: () => void;
  takeTheirs: () => void;
  /** What stands here becomes a draft of its own; the other one stays as it was saved. */
  keepAsCopy: () => void;
};

const save = ({ id, version, draft }: Kept) => call(saveDocument, { id, version, draft });

/**
 * A draft that keeps itself while somebody writes, and once more when the page is left. `stored` is the same document
 * as the store has it by now; `onMade` gets the id a new one was given.
 */
export function useDraft(
  opened: Kept,
  stored: OpenedDocument | undefined,
  onMade: (id: string) => void,
): OpenDraft {
  const { t } = useTranslation('documents');
  const [draft, setDraft] = useState(opened.draft);
  const [state, setState] = useState<KeeperState>({ kind: 'kept', at: null });
  const [conflict, setConflict] = useState<DraftConflict | null>(null);
  const [keeper] = useState(() => createDraftKeeper({ opened, save, tell: setState }));
  const latest = useRef({ draft, onMade, t });
  useEffect(() => {
    latest.current = { draft, onMade, t };
  });
  const signedIn = useProcedureQuery(getStatus, {}).value?.state === 'signedIn';
  useUnsavedGuard(state.kind === 'refused');

  const put = (next: Draft) => {
    latest.current.draft = next;
    setDraft(next);
    keeper.change(next);
  };
  const restart = (kept: Kept, over?: Draft) => {
    const next = over ?? kept.draft;
    latest.current.draft = next;
    setDraft(next);
    setConflict(null);
    keeper.restart(kept, over);
  };

  // In an effect: nothing is unsaved any more by then, so that going to the new address asks nothing.
  const keptId = state.kind === 'kept' ? keeper.kept().id : null;
  const toldId = useRef(opened.id);
  useEffect(() => {
    if (keptId === null || keptId === toldId.current) return;
    toldId.current = keptId;
    latest.current.onMade(keptId);
  }, [keptId]);

  // Locked before it was kept: it is kept as soon as the person is back.
  const refusedBy = state.kind === 'refused' ? state.error.code : null;
  useEffect(() => {
    if (signedIn && refusedBy === 'LOCKED') void keeper.keepNow();
  }, [signedIn, refusedBy, keeper]);

  // Saved elsewhere while nothing was unsaved here: it is shown.
  useEffect(() => {
    const { id, version } = keeper.kept();
    if (stored?.id !== id || stored.version <= (version ?? 0)) return;
    if (keeper.state().kind === 'kept' && stored.status === 'draft') restart(asKept(stored));
  });

  const isQuarrel = state.kind === 'refused' && isForeign(state.error);
  useEffect(() => {
    if (!isQuarrel) return;
    let wanted = true;
    void theirsOf(keeper).then((theirs) => {
      if (!wanted) return;
      const mine = latest.current.draft;
      const { draft: before } = keeper.kept();
      const fields = theirs === null ? [] : quarrels(before, theirs.draft, mine);
      if (theirs === null || fields.length > 0) return setConflict({ theirs, fields });
      const merged = keepMine(before, theirs.draft, mine);
      latest.current.draft = merged;
      setDraft(merged);
      keeper.restart(asKept(theirs), merged);
    });
    return () => {
      wanted = false;
    };
  }, [isQuarrel, keeper]);

  useEffect(() => {
    const keepAndAsk = (event: BeforeUnloadEvent) => {
      if (keeper.state().kind === 'kept') return;
      void keeper.keepNow();
      event.preventDefault();
    };
    const keepWhenHidden = () => void (document.hidden && keeper.keepNow());
    window.addEventListener('beforeunload', keepAndAsk);
    document.addEventListener('visibilitychange', keepWhenHidden);
    return () => {
      window.removeEventListener('beforeunload', keepAndAsk);
      document.removeEventListener('visibilitychange', keepWhenHidden);
      void leave(keeper, () => latest.current);
    };
  }, [keeper]);

  return {
    draft,
    change: (part) => put({ ...latest.current.draft, ...part }),
    state,
    conflict,
    keepNow: async () => ((await keeper.keepNow()) ? keeper.kept() : null),
    keepMine: () => {
      const theirs = conflict?.theirs;
      if (theirs) restart(asKept(theirs), keepMine(keeper.kept().draft, theirs.draft, draft));
    },
    takeTheirs: () => conflict?.theirs && restart(asKept(conflict.theirs)),
    keepAsCopy: () => void copy(),
  };

  async function copy() {
    const answer = await save({ id: null, version: null, draft });
    if (!answer.ok) return reportFailure(answer.error);
    restart({ ...answer.value, draft });
    notifications.show({ message: t('conflict.copied') });
  }
}

const asKept = ({ id, version, draft }: OpenedDocument): Kept => ({ id, version, draft });

/** Null when nobody can write it any more: issued, binned, or out of sight. */
async function theirsOf(keeper: DraftKeeper): Promise<OpenedDocument | null> {
  const { id } = keeper.kept();
  const answer = id === null ? null : await call(getDocument, { id });
  if (!answer?.ok || answer.value.status !== 'draft' || answer.value.binned) return null;
  return answer.value;
}

/** The page is gone: what was unsaved is kept, beside what somebody else saved when it has to be. */
async function leave(
  keeper: DraftKeeper,
  last: () => { draft: Draft; t: (key: 'conflict.copied') => string },
): Promise<void> {
  keeper.stop();
  if (keeper.state().kind === 'refused' || (await keeper.keepNow())) return;
  const refused = keeper.state();
  if (refused.kind !== 'refused') return;
  if (!isForeign(refused.error)) return reportFailure(refused.error);
  const answer = await save({ id: null, version: null, draft: last().draft });
  if (answer.ok) notifications.show({ message: last().t('conflict.copied') });
  else reportFailure(answer.error);
}
