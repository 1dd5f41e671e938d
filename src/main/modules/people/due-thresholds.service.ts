import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseCsv } from '#shared/domain/csv.ts';
import type { RankTerm, ServiceMedal } from '#shared/people/service-years.ts';

/** rank-years.csv: years in a rank before the next one is considered. */
export function rankTerms(resourcesDir: string): RankTerm[] {
  return referenceRows(resourcesDir, 'rank-years.csv').map(
    ({ from = '', to = '', years, citation = '' }) => ({ from, to, years: Number(years), citation }),
  );
}

/** service-medals.csv: medals for years of service. */
export function serviceMedals(resourcesDir: string): ServiceMedal[] {
  return referenceRows(resourcesDir, 'service-medals.csv').map(
    ({ series = '', grade, name = '', years, citation = '' }) => ({
      series,
      grade: Number(grade),
      name,
      years: Number(years),
      citation,
    }),
  );
}

function referenceRows(resourcesDir: string, file: string): Record<string, string>[] {
  return parseCsv(readFileSync(join(resourcesDir, 'reference', file), 'utf8'));
}
