import { findEverywhere } from '../../src/shared/search/search.contract.ts';
import { type Measurement, timed } from './measurement.ts';
import type { Work } from './work.ts';

/** What is typed into Ctrl+K; each beginning of it is searched for, as the fingers go. */
const typed = [
  'nguyen van hai',
  'Nguyễn Thị Hoà',
  'Đặng Thị',
  'tran h',
  '123-4',
  '0220990',
  'cong an phuong ha tu',
  'chi bo',
  'zzz',
];

/** `people` is said in the title only. The slowest twentieth is what somebody notices while typing. */
export function searchingMeasurements({ call }: Work, people: string, target: number): Measurement[] {
  const beginnings = typed.flatMap((text) => Array.from(text, (_, at) => text.slice(0, at + 1)));
  return [
    {
      name: `find${people.replace(',', '')}`,
      title: `Ctrl+K over ${people} people, letter by letter (p95)`,
      target,
      runs: 5,
      measure: async () => {
        const taken: number[] = [];
        for (const text of beginnings) taken.push(await timed(() => call(findEverywhere, { text })));
        return taken.sort((a, b) => a - b)[Math.floor(taken.length * 0.95)] ?? 0;
      },
    },
  ];
}
