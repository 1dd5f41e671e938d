import type { AssignmentKind, LeaveReason } from '#shared/people/histories.ts';
import type { Person } from '#shared/people/people.contract.ts';

export const batchKinds = ['promote', 'transfer', 'leave'] as const;
export type BatchKind = (typeof batchKinds)[number];

/** What stands in the dialog. */
export type BatchDraft = {
  /** As typed: a whole day is asked for. */
  from: string;
  decision: string;
  /** '' : the next rank of each. */
  rankCode: string;
  unitId: string;
  post: string;
  kind: AssignmentKind;
  reason: LeaveReason;
};

type Rank = { code: string; name: string };
export type BatchWords = {
  ranks: readonly Rank[];
  unitName: (id: string) => string;
  reasonName: (reason: LeaveReason) => string;
  kindName: (kind: AssignmentKind) => string;
};

/** One person before and after; `after` null: it cannot be done for this one. */
export type BatchLine = { person: Person; before: string; after: string | null };

/** What changes for whom, as the core will do it; ranks come in their order. */
export function batchLines(
  batch: BatchKind,
  people: readonly Person[],
  draft: BatchDraft,
  words: BatchWords,
): BatchLine[] {
  return people.map((person) => {
    const place = [person.post, person.unitName].filter((part) => part !== null).join(', ');
    if (batch === 'promote')
      return { person, before: person.rankName ?? '', after: newRank(person, draft.rankCode, words.ranks) };
    if (batch === 'leave') return { person, before: place, after: words.reasonName(draft.reason) };
    const kind = draft.kind === 'official' ? '' : ` (${words.kindName(draft.kind).toLowerCase()})`;
    const next = [draft.post.trim() || person.post, draft.unitId && words.unitName(draft.unitId)]
      .filter((part) => part !== null && part !== '')
      .join(', ');
    return { person, before: place, after: draft.unitId === '' ? '' : next + kind };
  });
}

function newRank(person: Person, chosen: string, ranks: readonly Rank[]): string | null {
  if (chosen !== '') return ranks.find(({ code }) => code === chosen)?.name ?? null;
  const at = ranks.findIndex(({ code }) => code === person.rankCode);
  return at < 0 ? null : (ranks[at + 1]?.name ?? null);
}
