import { localStamp } from '../../core/clock.ts';

/** How many automatic backups stay (trust.md): the newest of each of the last days, weeks and months. */
export const KEPT = { days: 7, weeks: 4, months: 12 };

/** `createdAt` is a UTC instant; days are those of the office. */
export type Dated = { path: string; createdAt: string };

/**
 * The backups that may be removed: all but the newest of each of the last 7 days, 4 weeks and 12 months that have
 * one. The newest of all always stays, and the one just made even when the clock says that others are newer.
 */
export function removableBackups(backups: readonly Dated[], justMade: string): Dated[] {
  const newestFirst = backups.toSorted((a, b) => (a.createdAt < b.createdAt ? 1 : -1));
  const kept = new Set<string>([justMade, ...newestFirst.slice(0, 1).map((one) => one.path)]);
  const keep = (bucketOf: (localDay: string) => string, buckets: number) => {
    const seen = new Set<string>();
    for (const backup of newestFirst) {
      const bucket = bucketOf(localStamp(backup.createdAt).slice(0, 10));
      if (seen.has(bucket)) continue;
      if (seen.size === buckets) break;
      seen.add(bucket);
      kept.add(backup.path);
    }
  };
  keep((day) => day, KEPT.days);
  keep(weekOf, KEPT.weeks);
  keep((day) => day.slice(0, 7), KEPT.months);
  return newestFirst.filter((one) => !kept.has(one.path));
}

const WEEK = 7 * 86_400_000;
/** Weeks begin on Monday; 5 January 1970 was one. */
const FIRST_MONDAY = 4 * 86_400_000;

function weekOf(localDay: string): string {
  return String(Math.floor((Date.parse(localDay) - FIRST_MONDAY) / WEEK));
}
