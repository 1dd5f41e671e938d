import type { TextBlock } from '#shared/documents/documents.contract.ts';
import type { Db } from '../../db/open.ts';

type BlockRow = Omit<TextBlock, 'retired'> & { retired: number };
const COLUMNS = 'id, kind, name, body, retired';
const rowToBlock = (row: BlockRow): TextBlock => ({ ...row, retired: row.retired === 1 });

/** Of one kind or (null) of all; retired ones last. The caller puts names into Vietnamese order. */
export function textBlocks(db: Db, kind: TextBlock['kind'] | null): TextBlock[] {
  return db
    .all<BlockRow>(
      `SELECT ${COLUMNS} FROM text_block WHERE ? IS NULL OR kind = ? ORDER BY retired, id`,
      kind,
      kind,
    )
    .map(rowToBlock);
}

export function findTextBlock(db: Db, id: string): TextBlock | null {
  const row = db.get<BlockRow>(`SELECT ${COLUMNS} FROM text_block WHERE id = ?`, id);
  return row ? rowToBlock(row) : null;
}

export function writeTextBlock(db: Db, block: TextBlock): void {
  db.run(
    `INSERT INTO text_block (${COLUMNS}) VALUES (?, ?, ?, ?, ?)
     ON CONFLICT (id) DO UPDATE SET kind = excluded.kind, name = excluded.name, body = excluded.body,
       retired = excluded.retired`,
    block.id,
    block.kind,
    block.name,
    block.body,
    Number(block.retired),
  );
}
