import { listPeople } from '../../src/shared/people/people.contract.ts';
import type { BenchStore } from './bench-store.ts';
import { type Measurement, timed } from './measurement.ts';
import type { Work } from './work.ts';

/** A page of the list as a window asks for it, in the worst of its orders and filters. */
export function listingMeasurements({ units }: BenchStore, { call }: Work): Measurement[] {
  const unitId = units.find((unit) => unit.kind === 'ward' && unit.validTo === null)?.id ?? null;
  const asked = {
    list: ['First page of 8,000 people', {}],
    listEnd: ['Last page of 8,000 people', { offset: 7700 }],
    listByRank: ['First page by rank', { sort: { by: 'rank', descending: true } }],
    listByUnit: ['First page by unit', { sort: { by: 'unit', descending: false } }],
    search: ['Search for two words without accents', { filter: { search: 'nguyen hai' } }],
    searchNumber: ['Search for part of a police number', { filter: { search: '12-3' } }],
    unit: ['People of one unit by rank', { filter: { unitId }, sort: { by: 'rank', descending: true } }],
    members: [
      'Members, by the day of admission',
      { filter: { party: 'official' }, sort: { by: 'partyAdmission', descending: false } },
    ],
    fiveYearsAgo: [
      'First page by unit as of five years ago',
      { filter: { asOf: '2021-09-30' }, sort: { by: 'unit', descending: false } },
    ],
  } as const;
  return Object.entries(asked).map(([name, [title, input]]) => ({
    name,
    title,
    target: 30,
    runs: 15,
    measure: () => timed(() => call(listPeople, input)),
  }));
}
