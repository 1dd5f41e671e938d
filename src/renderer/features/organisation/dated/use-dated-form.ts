import { useState } from 'react';
import { fieldSentence } from '#shared/contract/error-messages.ts';
import type { CallError, Envelope, FieldErrorKey } from '#shared/contract/errors.ts';
import { useUnsavedGuard } from '../../../components/use-unsaved-guard.ts';
import { useLanguage } from '../../../i18n/use-language.ts';

type Kept = { id: string; revision: number };
export type Read<Input> =
  | { ok: true; input: Input }
  | { ok: false; fieldErrors: Record<string, FieldErrorKey> };

export type DatedFormOptions<Item extends Kept, Draft extends object, Input> = {
  /** Null: one to be added. */
  item: Item | null;
  initial: Draft;
  draftOf: (item: Item) => Draft;
  /** The draft as the core takes it, or why single fields cannot be taken. */
  read: (draft: Draft) => Read<Input>;
  /** `before` null: adds it. */
  send: (input: Input, before: Kept | null) => Promise<Envelope<Item>>;
};

export type DatedForm<Draft, Item> = {
  draft: Draft;
  dirty: boolean;
  saving: boolean;
  error: CallError | null;
  /** Somebody else saved this while something was typed here. */
  outdated: boolean;
  takeTheirs: () => void;
  errorAt: (field: keyof Draft & string) => string | undefined;
  set: (change: Partial<Draft>) => void;
  /** Null when it was refused. */
  save: () => Promise<Item | null>;
};

/** The form over one unit, Party organisation or seat. While nothing is typed it follows the store; after that a newer one waits. */
export function useDatedForm<Item extends Kept, Draft extends object, Input>(
  options: DatedFormOptions<Item, Draft, Input>,
): DatedForm<Draft, Item> {
  const { item, initial, draftOf, read, send } = options;
  const language = useLanguage();
  const [opened, setOpened] = useState({ draft: initial, revision: item?.revision ?? 0 });
  const [draft, setDraft] = useState(initial);
  const [refused, setRefused] = useState<Record<string, FieldErrorKey>>({});
  const [error, setError] = useState<CallError | null>(null);
  const [saving, setSaving] = useState(false);
  const dirty = !sameDraft(opened.draft, draft);
  useUnsavedGuard(dirty);

  const newer = item !== null && item.revision > opened.revision ? item : null;
  if (newer !== null && !dirty) restart(newer);

  function restart(next: Item) {
    setOpened({ draft: draftOf(next), revision: next.revision });
    setDraft(draftOf(next));
    setRefused({});
    setError(null);
  }

  async function save(): Promise<Item | null> {
    const taken = read(draft);
    setError(null);
    setRefused(taken.ok ? {} : taken.fieldErrors);
    if (!taken.ok) return null;
    setSaving(true);
    const answer = await send(taken.input, item === null ? null : { id: item.id, revision: opened.revision });
    setSaving(false);
    if (answer.ok) {
      restart(answer.value);
      return answer.value;
    }
    setRefused(answer.error.fieldErrors);
    if (answer.error.code !== 'INPUT_INVALID') setError(answer.error);
    return null;
  }

  return {
    draft,
    dirty,
    saving,
    error,
    outdated: newer !== null && dirty,
    takeTheirs: () => newer !== null && restart(newer),
    errorAt: (field) => {
      const key = refused[field];
      return key === undefined ? undefined : fieldSentence(key, language);
    },
    set: (change) => {
      setDraft((now) => ({ ...now, ...change }));
      setRefused((now) => Object.fromEntries(Object.entries(now).filter(([field]) => !(field in change))));
    },
    save,
  };
}

export function sameDraft(a: object, b: object): boolean {
  return JSON.stringify(Object.entries(a).sort()) === JSON.stringify(Object.entries(b).sort());
}
