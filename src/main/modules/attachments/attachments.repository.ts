import type { Attachment } from '#shared/people/attachments.contract.ts';
import type { Db } from '../../db/open.ts';

export type AttachmentOwner = { owner: 'person'; ownerId: string };
/** What the list shows, and what it does not: whose it is, which file holds it, whether it was removed. */
export type StoredAttachment = Attachment & AttachmentOwner & { content: string; removedAt: string | null };

const SELECT = `
SELECT attachment.id, owner, owner_id AS ownerId, attachment.role, title, file_name AS fileName,
  media_type AS mediaType, bytes, content, secrecy, added_at AS addedAt, display_name AS addedBy,
  removed_at AS removedAt
FROM attachment JOIN account ON account.id = attachment.account_id`;

/** Those that were not removed, newest first. */
export function attachmentsOf(db: Db, { owner, ownerId }: AttachmentOwner): StoredAttachment[] {
  return db.all<StoredAttachment>(
    `${SELECT} WHERE owner = ? AND owner_id = ? AND removed_at IS NULL ORDER BY added_at DESC, attachment.id DESC`,
    owner,
    ownerId,
  );
}

/** Also one that was removed. */
export function findAttachment(db: Db, id: string): StoredAttachment | null {
  return db.get<StoredAttachment>(`${SELECT} WHERE attachment.id = ?`, id) ?? null;
}

export type NewAttachment = Omit<StoredAttachment, 'addedBy' | 'removedAt'> & { accountId: string };

export function insertAttachment(db: Db, one: NewAttachment): void {
  db.run(
    `INSERT INTO attachment
       (id, owner, owner_id, role, title, file_name, media_type, bytes, content, secrecy, added_at, account_id)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    one.id,
    one.owner,
    one.ownerId,
    one.role,
    one.title,
    one.fileName,
    one.mediaType,
    one.bytes,
    one.content,
    one.secrecy,
    one.addedAt,
    one.accountId,
  );
}

/** Out of the list with an instant, back into it with null. */
export function setRemoved(db: Db, id: string, removedAt: string | null): void {
  db.run('UPDATE attachment SET removed_at = ? WHERE id = ?', removedAt, id);
}
