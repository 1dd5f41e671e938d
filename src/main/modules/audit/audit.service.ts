import { auditHash } from '../../core/audit-recorder.ts';
import type { Db } from '../../db/open.ts';
import { wrongStandings } from '../people/standings.service.ts';
import * as repository from './audit.repository.ts';

export function listAudit(db: Db, before: number | null, limit: number) {
  return { entries: repository.auditPage(db, before, limit), total: repository.countAudit(db) };
}

const STRETCH = 1000;

/**
 * Recomputes every hash of the chain. `brokenAt` is the first row that was changed, is missing or was put in;
 * null when the whole chain fits.
 */
export function verifyChain(db: Db): { rows: number; brokenAt: number | null } {
  let last = { sequence: 0, hash: '' };
  for (;;) {
    const stretch = repository.chainAfter(db, last.sequence, STRETCH);
    for (const row of stretch) {
      const hash = auditHash(last.hash, row, repository.changesOf(db, row.sequence));
      const follows = row.sequence === last.sequence + 1 && row.previousHash === last.hash;
      if (!follows || row.hash !== hash) return { rows: last.sequence, brokenAt: row.sequence };
      last = row;
    }
    if (stretch.length < STRETCH) return { rows: last.sequence, brokenAt: null };
  }
}

export type StoreProof = ReturnType<typeof proveStore>;

/** Pages, references, audit chain and what is derived from histories: what the program can prove about the store. */
export function proveStore(db: Db) {
  const integrity = db
    .all<{ integrity_check: string }>('PRAGMA integrity_check(20)')
    .map((row) => row.integrity_check);
  const foreignKeys = db.all('PRAGMA foreign_key_check').length;
  const chain = verifyChain(db);
  const pages = integrity.length === 1 && integrity[0] === 'ok';
  // On broken pages a reading proves nothing.
  const standings = pages ? wrongStandings(db) : 0;
  const sound = pages && foreignKeys === 0 && chain.brokenAt === null && standings === 0;
  return { integrity, foreignKeys, auditRows: chain.rows, auditBrokenAt: chain.brokenAt, standings, sound };
}
