import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { seededRandom } from '../../src/main/demo/seeded-random.ts';
import type { LocalDate } from '../../src/shared/domain/local-date.ts';
import type { Unit } from '../../src/shared/organisation/organisation.contract.ts';
import { inventProvince, type Life } from './invent-province.ts';
import { placesOfTime } from './places-of-time.ts';

const today = '2026-09-30' as LocalDate;
const unit = (id: string, kind: Unit['kind'], from: string | null, to: string | null): Unit => ({
  id,
  code: id,
  name: `Công an phường ${id}`,
  kind,
  parentId: null,
  validFrom: from as LocalDate | null,
  validTo: to as LocalDate | null,
  revision: 1,
  people: 0,
});
const units = [
  unit('phong', 'department', null, null),
  unit('moi', 'ward', '2025-07-01', null),
  unit('cu', 'ward', null, '2025-07-01'),
  unit('huyen', 'district', null, '2025-03-01'),
];
const organisation = { units, partyOrgs: [], successions: [{ fromId: 'cu', toId: 'moi' }] };
const province = (seed: number, people = 40) => [
  ...inventProvince({ people, years: 10, seed, today }, organisation),
];

test('one seed gives one province, another seed another', () => {
  expect(province(1)).toEqual(province(1));
  expect(province(1)).not.toEqual(province(2));
});

describe('every invented life', () => {
  const everyLife = (law: (life: Life) => void) =>
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 100_000 }), (seed) => province(seed, 8).forEach(law)),
      { numRuns: 40 },
    );

  test('climbs rank by rank, each later than the one before', () => {
    everyLife(({ rank, person }) => {
      expect(rank.at(-1)?.rankCode).toBe(person.rankCode);
      for (const [index, row] of rank.entries()) {
        expect(String(row.from) > String(rank[index - 1]?.from ?? '')).toBe(true);
        expect(String(row.from) <= today).toBe(true);
      }
    });
  });

  test('serves in one unit at a time, and only while that unit exists', () => {
    const byId = new Map(units.map((one) => [one.id, one]));
    everyLife(({ assignment }) => {
      assignment.forEach((row, index) => {
        const served = byId.get(row.unitId ?? '');
        expect(String(row.from) >= (served?.validFrom ?? '')).toBe(true);
        expect(String(row.to ?? today) < (served?.validTo ?? '9999')).toBe(true);
        const next = assignment[index + 1];
        expect(row.to === null).toBe(next === undefined);
        if (next) expect(String(row.to) < String(next.from)).toBe(true);
      });
    });
  });
});

test('whoever serves in a merged commune came from one of its predecessors', () => {
  const places = placesOfTime(units, organisation.successions);
  const before = places.predecessorOf(
    { unitId: 'moi', from: null, until: null },
    '2025-06-30' as LocalDate,
    seededRandom(1),
  );
  expect(before.unitId).toBe('cu');
});
