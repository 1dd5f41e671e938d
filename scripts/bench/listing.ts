import { listPeople } from '../../src/shared/people/people.contract.ts';
import type { BenchStore } from './bench-store.ts';
import { type Measurement, timed } from './measurement.ts';
import type { Work } from './work.ts';

export function listingMeasurements({ units }: BenchStore, { call }: Work): Measurement[] {
  const unitId = units.find((unit) => unit.kind === 'ward')?.id ?? null;
  const asked = {
    list: ['First page of 8,000 people', {}],
    listEnd: ['Last page of 8,000 people', { offset: 7900 }],
    listByRank: ['First page by rank', { sort: { by: 'rank', descending: true } }],
    search: ['Search for two words without accents', { filter: { search: 'nguyen hai' } }],
    searchNumber: ['Search for part of a police number', { filter: { search: '12-3' } }],
    unit: ['People of one unit', { filter: { unitId } }],
  } as const;
  return Object.entries(asked).map(([name, [title, input]]) => ({
    name,
    title,
    target: 100,
    runs: 15,
    measure: () => timed(() => call(listPeople, input)),
  }));
}
