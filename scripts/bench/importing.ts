import { rosterFile } from '../../src/main/demo/roster-file.ts';
import { applyRoster, previewRoster, undoImport } from '../../src/shared/exchange/exchange.contract.ts';
import { getCatalogues } from '../../src/shared/organisation/organisation.contract.ts';
import { BENCH_PEOPLE, type BenchStore, inventMany } from './bench-store.ts';
import { type Measurement, timed } from './measurement.ts';
import type { Work } from './work.ts';

const ROWS = 2000;

/** 2,000 new people from Excel into a store of 8,000; taken back after each run. */
export async function importMeasurements(store: BenchStore, work: Work): Promise<Measurement[]> {
  // A roster of today names no unit that is no more.
  const units = store.units.filter(({ validTo }) => validTo === null);
  const { call, core, sessionId } = work;
  const { ranks } = await call(getCatalogues, {});
  const rankNames = new Map(ranks.map((rank) => [rank.code, rank.name]));
  const bytes = await rosterFile(
    inventMany(BENCH_PEOPLE, ROWS).map((person, index) => ({
      ...person,
      post: 'Cán bộ',
      unitName: units[1 + (index % (units.length - 1))]?.name ?? '',
      rankName: rankNames.get(person.rankCode) ?? '',
    })),
  );
  return [
    {
      name: 'import',
      title: '2,000 rows of Excel previewed and imported',
      target: 4000,
      runs: 3,
      measure: async () => {
        let importId: string | null = null;
        const milliseconds = await timed(async () => {
          const fileId = await core.putFile(sessionId, { fileName: 'a.xlsx', bytes });
          const { previewId } = await call(previewRoster, { fileId });
          const applied = await call(applyRoster, { previewId });
          if (applied.created !== ROWS) throw new Error(`only ${applied.created} rows were imported`);
          importId = applied.importId;
        });
        await call(undoImport, { importId: importId ?? '' });
        return milliseconds;
      },
    },
  ];
}
