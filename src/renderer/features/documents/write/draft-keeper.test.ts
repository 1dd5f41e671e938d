import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { CallError, Envelope } from '#shared/contract/errors.ts';
import { type Draft, draft as draftShape } from '#shared/documents/documents.contract.ts';
import { createDraftKeeper, type KeeperState, type Kept } from './draft-keeper.ts';

const written = (body: string): Draft =>
  draftShape.parse({
    issuerId: '01900000-0000-7000-8000-000000000001',
    typeCode: 'BC',
    summary: '',
    body,
    recipients: [],
    signatures: [],
  });

type Answer = Envelope<{ id: string; version: number }>;
const refusal = (code: CallError['code']): Answer => ({
  ok: false,
  error: { code, params: {}, fieldErrors: {}, incidentId: null },
});

/** A store that answers after `delay` and counts what it was sent. */
function desk(delay = 0) {
  const sent: Kept[] = [];
  const states: KeeperState['kind'][] = [];
  let answer: (() => Answer) | null = null;
  const keeper = createDraftKeeper({
    opened: { id: null, version: null, draft: written('') },
    save: async (kept) => {
      sent.push(kept);
      await new Promise((done) => setTimeout(done, delay));
      return answer?.() ?? { ok: true, value: { id: 'd1', version: (kept.version ?? 0) + 1 } };
    },
    tell: ({ kind }) => states.push(kind),
  });
  return {
    ...{ keeper, sent, states },
    refuse: (code: CallError['code'] | null) => {
      answer = code === null ? null : () => refusal(code);
    },
  };
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('a draft keeps itself', () => {
  test('once the fingers rest, and only once for what was typed in one go', async () => {
    const { keeper, sent, states } = desk();
    for (const text of ['M', 'Mộ', 'Một']) keeper.change(written(text));
    await vi.advanceTimersByTimeAsync(700);
    expect(sent).toEqual([]);
    await vi.advanceTimersByTimeAsync(200);
    expect(sent.map(({ draft }) => draft.body)).toEqual(['Một']);
    expect(states.at(-1)).toBe('kept');
  });

  test('within two seconds even when the fingers never rest', async () => {
    const { keeper, sent } = desk();
    for (let letter = 1; letter <= 10; letter += 1) {
      keeper.change(written('a'.repeat(letter)));
      await vi.advanceTimersByTimeAsync(200);
    }
    expect(sent.length).toBeGreaterThanOrEqual(1);
    expect(sent[0]?.draft.body.length).toBeGreaterThan(5);
  });

  test('what is typed while it is being saved follows, with the version that came back', async () => {
    const { keeper, sent } = desk(300);
    keeper.change(written('một'));
    await vi.advanceTimersByTimeAsync(900);
    keeper.change(written('một hai'));
    await vi.advanceTimersByTimeAsync(3000);
    expect(sent.map(({ id, version, draft }) => [id, version, draft.body])).toEqual([
      [null, null, 'một'],
      ['d1', 1, 'một hai'],
    ]);
    expect(keeper.state().kind).toBe('kept');
  });

  test('Ctrl+S does not wait, and says when all is kept', async () => {
    const { keeper, sent } = desk(100);
    keeper.change(written('một'));
    const done = keeper.keepNow();
    keeper.change(written('một hai'));
    await vi.advanceTimersByTimeAsync(300);
    expect(await done).toBe(true);
    expect(sent.map(({ draft }) => draft.body)).toEqual(['một', 'một hai']);
    expect(await keeper.keepNow()).toBe(true);
    expect(sent).toHaveLength(2);
  });

  test('a full disk is said, and the next letter tries again', async () => {
    const { keeper, refuse, sent } = desk();
    refuse('DISK_FULL');
    keeper.change(written('một'));
    await vi.advanceTimersByTimeAsync(1000);
    expect(keeper.state()).toMatchObject({ kind: 'refused', error: { code: 'DISK_FULL' } });
    refuse(null);
    keeper.change(written('một hai'));
    await vi.advanceTimersByTimeAsync(1000);
    expect(keeper.state().kind).toBe('kept');
    expect(sent).toHaveLength(2);
  });

  test('what somebody else saved is not overwritten: it waits for a decision', async () => {
    const { keeper, refuse, sent } = desk();
    refuse('RECORD_CHANGED');
    keeper.change(written('của tôi'));
    await vi.advanceTimersByTimeAsync(1000);
    keeper.change(written('của tôi, thêm'));
    await vi.advanceTimersByTimeAsync(5000);
    expect(sent).toHaveLength(1);

    refuse(null);
    keeper.restart({ id: 'd1', version: 7, draft: written('của người khác') }, written('của tôi, thêm'));
    await vi.advanceTimersByTimeAsync(1000);
    expect(sent.at(-1)).toMatchObject({ id: 'd1', version: 7, draft: { body: 'của tôi, thêm' } });
  });
});
