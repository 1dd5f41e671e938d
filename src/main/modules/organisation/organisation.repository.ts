import type { LocalDate } from '#shared/domain/local-date.ts';
import type { Organisation, Unit, UnitKind } from '#shared/organisation/organisation.contract.ts';
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

type UnitRow = {
  id: string;
  code: string;
  name: string;
  kind: UnitKind;
  parent_id: string | null;
  valid_from: string | null;
  valid_to: string | null;
  revision: number;
  people: number;
};

// People of a unit are those of its teams too: the number opens a list that holds them all.
const COLUMNS = `id, code, name, kind, parent_id, valid_from, valid_to, revision,
  (WITH RECURSIVE below (id) AS (
     SELECT unit.id UNION SELECT part.id FROM unit AS part JOIN below ON part.parent_id = below.id)
   SELECT count(*) FROM person WHERE person.unit_id IN below AND person.binned_at IS NULL) AS people`;

function rowToUnit(row: UnitRow): Unit {
  return {
    id: row.id,
    code: row.code,
    name: row.name,
    kind: row.kind,
    parentId: row.parent_id,
    validFrom: row.valid_from as LocalDate | null,
    validTo: row.valid_to as LocalDate | null,
    revision: row.revision,
    people: row.people,
  };
}

export function allUnits(db: Db): Unit[] {
  return db.all<UnitRow>(`SELECT ${COLUMNS} FROM unit ORDER BY sort_order, code`).map(rowToUnit);
}

export function findUnit(db: Db, id: string): Unit | null {
  const row = db.get<UnitRow>(`SELECT ${COLUMNS} FROM unit WHERE id = ?`, id);
  return row ? rowToUnit(row) : null;
}

/** The open unit of a code; codes of closed units may come back. */
export function findOpenUnitByCode(db: Db, code: string): Unit | null {
  const row = db.get<UnitRow>(`SELECT ${COLUMNS} FROM unit WHERE code = ? AND valid_to IS NULL`, code);
  return row ? rowToUnit(row) : null;
}

export function hasRank(db: Db, code: string): boolean {
  return db.get('SELECT 1 FROM rank WHERE code = ?', code) !== undefined;
}

export type UnitFields = Pick<Unit, 'code' | 'name' | 'kind' | 'parentId' | 'validFrom' | 'validTo'>;

/** New units stand last in the official order. */
export function insertUnit(db: Db, id: string, unit: UnitFields): void {
  db.run(
    `INSERT INTO unit (id, code, name, kind, parent_id, valid_from, valid_to, sort_order)
     VALUES (?, ?, ?, ?, ?, ?, ?, (SELECT coalesce(max(sort_order), 0) + 1 FROM unit))`,
    id,
    unit.code,
    unit.name,
    unit.kind,
    unit.parentId,
    unit.validFrom,
    unit.validTo,
  );
}

/** False when somebody saved in between. */
export function updateUnit(db: Db, id: string, revision: number, unit: UnitFields): boolean {
  const changed = db.run(
    `UPDATE unit SET code = ?, name = ?, kind = ?, parent_id = ?, valid_from = ?, valid_to = ?, revision = revision + 1
     WHERE id = ? AND revision = ?`,
    unit.code,
    unit.name,
    unit.kind,
    unit.parentId,
    unit.validFrom,
    unit.validTo,
    id,
    revision,
  );
  return changed === 1;
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

/** Posts people hold now, most common first: what a form suggests. */
export function postsInUse(db: Db): string[] {
  return db
    .all<{ post: string }>(
      `SELECT post FROM person WHERE post IS NOT NULL AND binned_at IS NULL
       GROUP BY post ORDER BY count(*) DESC, post LIMIT 200`,
    )
    .map((row) => row.post);
}
