import { type InventedPerson, inventPerson } from '../../src/main/demo/invented-person.ts';
import { seededRandom } from '../../src/main/demo/seeded-random.ts';
import type { ProvinceStore } from '../province/make-province-store.ts';

export const BENCH_PEOPLE = 8000;
/** What is measured on: always the same province, with ten years of histories. */
export const BENCH_SIZE = { people: BENCH_PEOPLE, years: 10, seed: 1 };

export type BenchStore = ProvinceStore;

/** People by number who are not in the province yet, when `from` is at least its size. */
export function inventMany(from: number, count: number): InventedPerson[] {
  const random = seededRandom(from + 1);
  return Array.from({ length: count }, (_, index) =>
    inventPerson(random, from + index, index % 40 === 0 ? 1 : 4, [
      'Phường Hà Tu',
      'Xã Bình Liêu',
      'Phường Uông Bí',
    ]),
  );
}
