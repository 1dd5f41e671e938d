import { describe, expect, test } from 'vitest';
import type { LocalDate } from '../domain/local-date.ts';
import type { PartialDate } from '../domain/partial-date.ts';
import type { HistoryRow, MembershipEnd } from './histories.ts';
import { addMembership, closedMemberships, moveMember, reopenedMemberships } from './membership-changes.ts';

const ON = '2025-07-01' as LocalDate;
const date = (text: string | null) => text as PartialDate | null;
const membership = (
  partyOrgId: string,
  from: string | null,
  to: string | null = null,
  endReason: MembershipEnd | null = null,
): HistoryRow<'membership'> => ({
  id: partyOrgId,
  partyOrgId,
  from: date(from),
  to: date(to),
  endReason,
  decision: null,
  note: null,
});

describe('moving a member', () => {
  test('ends the membership as moved and begins another', () => {
    const { updated, inserted } = moveMember([membership('old', '2015-05-19')], ON, {
      partyOrgId: 'new',
      decision: '12/QĐ',
    });
    expect(updated).toMatchObject([{ partyOrgId: 'old', to: '2025-06-30', endReason: 'moved' }]);
    expect(inserted).toMatchObject([
      { partyOrgId: 'new', from: ON, to: null, endReason: null, decision: '12/QĐ' },
    ]);
  });

  test('changes nothing for a member of it', () => {
    const moved = moveMember([membership('new', null)], ON, { partyOrgId: 'new', decision: null });
    expect([moved.updated, moved.inserted]).toEqual([[], []]);
  });

  test('corrects a membership that began on that very day', () => {
    const rows = [membership('old', null, '2025-06-30'), membership('wrong', '2025-07-01')];
    const { updated, inserted } = moveMember(rows, ON, { partyOrgId: 'new', decision: null });
    expect([updated, inserted]).toMatchObject([[{ id: 'wrong', partyOrgId: 'new', from: ON }], []]);
  });
});

describe.each([
  [
    'moved',
    (rows: HistoryRow<'membership'>[]) => moveMember(rows, ON, { partyOrgId: 'new', decision: null }),
  ],
  ['entered', (rows: HistoryRow<'membership'>[]) => addMembership(rows, membership('new', ON))],
])('a membership that is %s', (_, enter) => {
  const last = (rows: HistoryRow<'membership'>[]) => {
    const [row] = enter(rows).inserted;
    return [row?.to, row?.endReason];
  };

  test('ends as moved before the one that follows', () => {
    expect(last([membership('later', '2026-01-01')])).toEqual(['2025-12-31', 'moved']);
    expect(last([membership('old', '2010', '2025-12-31', 'moved'), membership('later', '2026')])).toEqual([
      '2025',
      'moved',
    ]);
  });

  test('ends in the stead of what it ends where the member left the Party', () => {
    const rows = [membership('old', '2010', '2026-03', 'transferredOut'), membership('back', '2028')];
    expect(last(rows)).toEqual(['2026-03', 'transferredOut']);
    expect(enter(rows).updated).toMatchObject([{ id: 'old', to: '2025-06-30', endReason: 'moved' }]);
  });
});

describe('a membership taken out', () => {
  const moved = membership('old', '2010', '2025-06-30', 'moved');

  test('opens the one that ended as moved the day before, and closes it when brought back', () => {
    const open = { ...moved, to: null, endReason: null };
    expect(reopenedMemberships([moved], membership('new', ON))).toEqual([open]);
    expect(closedMemberships([open], membership('new', ON))).toEqual([moved]);
  });

  test('opens none that ended otherwise, and none while another follows', () => {
    const left = { ...moved, endReason: 'transferredOut' as const };
    expect(reopenedMemberships([left], membership('new', ON))).toEqual([]);
    expect(reopenedMemberships([moved, membership('later', '2026')], membership('new', ON))).toEqual([]);
  });
});
