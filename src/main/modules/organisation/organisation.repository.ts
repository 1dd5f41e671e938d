import type { Organisation } from '#shared/organisation/organisation.contract.ts';
import type { Db } from '../../db/open.ts';

export function readOrganisation(db: Db): Organisation | null {
  return db.get<Organisation>('SELECT name, superior, place, symbol FROM organisation WHERE id = 1') ?? null;
}

export function writeOrganisation(db: Db, { name, superior, place, symbol }: Organisation): void {
  db.run(
    `INSERT INTO organisation (id, name, superior, place, symbol) VALUES (1, ?, ?, ?, ?)
     ON CONFLICT (id) DO UPDATE SET name = excluded.name, superior = excluded.superior,
       place = excluded.place, symbol = excluded.symbol`,
    name,
    superior,
    place,
    symbol,
  );
}

export function hasRank(db: Db, code: string): boolean {
  return db.get('SELECT 1 FROM rank WHERE code = ?', code) !== undefined;
}

export type CatalogueKind = 'ethnicity' | 'education' | 'politicalTheory';

export function catalogueNames(db: Db, kind: CatalogueKind): string[] {
  return db
    .all<{ name: string }>('SELECT name FROM catalogue_item WHERE kind = ? ORDER BY sort_order', kind)
    .map((row) => row.name);
}

export function insertCatalogueItem(db: Db, kind: CatalogueKind, name: string, sortOrder: number): void {
  db.run('INSERT INTO catalogue_item (kind, name, sort_order) VALUES (?, ?, ?)', kind, name, sortOrder);
}

export type Rank = { code: string; name: string };

export function allRanks(db: Db): Rank[] {
  return db.all<Rank>('SELECT code, name FROM rank ORDER BY sort_order');
}

export function insertRank(db: Db, rank: Rank & { sortOrder: number; group: string }): void {
  db.run(
    'INSERT INTO rank (code, sort_order, name, rank_group) VALUES (?, ?, ?, ?)',
    rank.code,
    rank.sortOrder,
    rank.name,
    rank.group,
  );
}
