import { openDb } from '../db/open.ts';
import { inReadTransaction } from '../db/transaction.ts';
import { proveStore, type StoreProof } from '../modules/audit/audit.service.ts';

/** Opens the store beside whoever works in it; reading every page takes seconds, so the second thread does it. */
export function verifyStoreFile(database: string, key: Buffer): StoreProof {
  const db = openDb(database, key);
  try {
    return inReadTransaction(db, () => proveStore(db));
  } finally {
    db.close();
  }
}
