import { useState } from 'react';
import { useUnsavedGuard } from '../../../components/use-unsaved-guard.ts';
import {
  type Draft,
  differingFields,
  type ForeignChange,
  foreignChanges,
  keepMine,
} from './record-conflict.ts';

/** A form's part of a record as the store has it; `revision` is the record's. */
export type Stored<D extends Draft> = { draft: D; revision: number };

export type OpenedDraft<D extends Draft> = {
  draft: D;
  dirty: boolean;
  /** Of the record this form was last in step with. */
  revision: number;
  /** What somebody else saved in this form's fields meanwhile; empty when nobody did. */
  foreign: ForeignChange<keyof D & string>[];
  set: (field: keyof D & string, value: string) => void;
  /** After saving: the form goes on from there. */
  restart: (next: Stored<D>) => void;
  keepMine: () => void;
  takeTheirs: () => void;
};

/**
 * What is typed over a part of a record. While nothing is typed the form follows the store. A change from elsewhere
 * that touches none of its fields (another tab of the same record, a row of a history) is followed in silence; one
 * that does is shown and waits for a decision.
 */
export function useOpenedDraft<D extends Draft>(stored: Stored<D> | null, initial: D): OpenedDraft<D> {
  const [opened, setOpened] = useState<Stored<D>>(() => stored ?? { draft: initial, revision: 0 });
  const [draft, setDraft] = useState<D>(opened.draft);
  const dirty = differingFields(opened.draft, draft).length > 0;
  useUnsavedGuard(dirty);

  const newer = stored !== null && stored.revision > opened.revision ? stored : null;
  const foreign = newer !== null && dirty ? foreignChanges(opened.draft, newer.draft, draft) : [];
  if (newer !== null && !dirty) restart(newer);
  else if (newer !== null && foreign.length === 0) setOpened(newer);

  function restart(next: Stored<D>, over: D = next.draft) {
    setOpened(next);
    setDraft(over);
  }

  return {
    draft,
    dirty,
    revision: opened.revision,
    foreign,
    set: (field, value) => setDraft((now) => ({ ...now, [field]: value })),
    restart,
    keepMine: () => newer !== null && restart(newer, keepMine(opened.draft, newer.draft, draft)),
    takeTheirs: () => newer !== null && restart(newer),
  };
}
