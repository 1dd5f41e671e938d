import { Refusal } from '#shared/contract/errors.ts';
import { type AttachmentRole, isPicture, largestAttachment } from '#shared/people/attachment-kinds.ts';
import type { Attachment } from '#shared/people/attachments.contract.ts';
import type { Person } from '#shared/people/people.contract.ts';
import { type SecrecyLevel, secrecyLevels } from '#shared/people/secrecy.ts';
import type { AuditChange, FieldChange } from '../../core/audit-recorder.ts';
import type { CallContext, Context, StoreContext } from '../../core/context.ts';
import type { HeldFile } from '../../core/core.ts';
import { takeOrRefuse } from '../../core/session-files.ts';
import { personOf } from '../people/person-access.service.ts';
import { refuseUnapproved } from '../people/secrecy.service.ts';
import { fileNameFor, kindOf } from './attachment-kind.ts';
import type { AttachmentOwner, StoredAttachment } from './attachments.repository.ts';
import * as repository from './attachments.repository.ts';

/** What the account may see of a record's papers; the others are counted. RECORD_NOT_FOUND for a hidden person. */
export function listAttachments(context: Context, owner: AttachmentOwner) {
  personOf(context, owner.ownerId);
  const all = repository.attachmentsOf(context.db, owner);
  const seen = all.filter((one) => maySee(context, one.secrecy));
  return { attachments: seen.map(shown), withheld: all.length - seen.length };
}

export type NewFile = { fileId: string; role: AttachmentRole };
export type KeptFile = {
  file: HeldFile;
  fileName: string;
  mediaType: string;
  bytes: number;
  content: string;
};

/**
 * Judges an uploaded file and writes its content in the second thread, before anything of it stands in the store. The
 * file can be handed over again when it is refused for something else than itself.
 */
export async function keepFile(context: StoreContext, { fileId, role }: NewFile): Promise<KeptFile> {
  const { store, jobs, files, session } = context;
  if (!store.becomeWriter()) throw new Refusal('STORE_IN_USE_READ_ONLY');
  const file = takeOrRefuse(files, session.id, fileId);
  const { fileName: given, bytes } = file;
  if (bytes.length === 0) throw new Refusal('FILE_EMPTY');
  const largest = largestAttachment(role);
  if (bytes.length > largest.bytes)
    throw new Refusal('ATTACHMENT_TOO_LARGE', { fileName: given, megabytes: largest.megabytes });
  const mediaType = kindOf(bytes);
  if (!mediaType || (role === 'photo' && !isPicture(mediaType)))
    throw new Refusal('ATTACHMENT_KIND', { fileName: given });
  try {
    const key = Uint8Array.from(store.key());
    const content = await jobs.run('keepAttachment', { folder: store.paths.attachments, key, bytes });
    return { file, fileName: fileNameFor(given, mediaType), mediaType, bytes: bytes.length, content };
  } catch (error) {
    files.giveBack(session.id, fileId, file);
    throw error;
  }
}

export type NewAttachment = AttachmentOwner & NewFile & { title: string; secrecy: SecrecyLevel };

/** The row of a content that is safe on the disk already. */
export function addAttachment(context: Context, input: NewAttachment, kept: KeptFile): Attachment {
  try {
    return insertRow(context, input, kept);
  } catch (error) {
    // A level that is not allowed, a person binned meanwhile: the next attempt needs the same file.
    context.files.giveBack(context.session.id, input.fileId, kept.file);
    throw error;
  }
}

function insertRow(context: Context, input: NewAttachment, kept: KeptFile): Attachment {
  const { db, account } = context;
  refuseUnapproved(db, input.secrecy);
  if (!maySee(context, input.secrecy)) throw new Refusal('FORBIDDEN');
  refuseBinned(personOf(context, input.ownerId));
  const id = context.newId();
  const { owner, ownerId, role, title, secrecy } = input;
  const { fileName, mediaType, bytes, content } = kept;
  repository.insertAttachment(db, {
    ...{ id, owner, ownerId, role, title, secrecy, fileName, mediaType, bytes, content },
    addedAt: context.now(),
    accountId: account.id,
  });
  const added = existing(context, id);
  const values = { role, ...named(added), bytes, secrecy };
  const changes = Object.entries(values).map(([field, after]) => ({ field, before: null, after }));
  record(context, added, 'created', changes, { before: null, after: named(added).title });
  return shown(added);
}

export function removeAttachment(context: Context, id: string): void {
  const one = existing(context, id);
  if (one.removedAt !== null) return;
  refuseBinned(personOf(context, one.ownerId));
  repository.setRemoved(context.db, id, context.now());
  record(context, one, 'binned', [], { before: named(one).title, after: null });
}

export function restoreAttachment(context: Context, id: string): void {
  const one = existing(context, id);
  if (one.removedAt === null) return;
  refuseBinned(personOf(context, one.ownerId));
  repository.setRemoved(context.db, id, null);
  record(context, one, 'restored', [], { before: null, after: named(one).title });
}

/**
 * What is needed to read a file outside the transaction; the key goes along in memory only. RECORD_NOT_FOUND for one
 * that was removed: it comes back first.
 */
export function openAttachment(context: Context, id: string) {
  const one = existing(context, id);
  if (one.removedAt !== null) throw new Refusal('RECORD_NOT_FOUND');
  const person = personOf(context, one.ownerId);
  // Whoever reads the audit may be allowed to know neither a classified paper nor a classified person.
  const isOpen = one.secrecy === 'normal' && person.secrecy === 'normal';
  context.audit.setSource(isOpen ? `${person.fullName}: ${one.fileName}` : one.id);
  return { fileName: one.fileName, job: readingOf(context, one) };
}

/**
 * The newest photo of a record that the account may see and that is not above a level: a sheet bears none that is more
 * secret than its own mark. Null when there is none.
 */
export function photoOf(context: Context, owner: AttachmentOwner, highest: SecrecyLevel = 'topSecret') {
  personOf(context, owner.ownerId);
  const allowed = secrecyLevels.slice(0, secrecyLevels.indexOf(highest) + 1);
  const photo = repository
    .attachmentsOf(context.db, owner)
    .find((one) => one.role === 'photo' && maySee(context, one.secrecy) && allowed.includes(one.secrecy));
  if (!photo) return null;
  return { fileName: photo.fileName, mediaType: photo.mediaType, job: readingOf(context, photo) };
}

export type PhotoToRead = NonNullable<ReturnType<typeof photoOf>>;

/** The photo as a data URL, read outside the transaction; null when its file is gone. */
export async function readPhoto(
  { jobs, signal }: CallContext,
  { mediaType, job }: PhotoToRead,
): Promise<string | null> {
  const bytes = await jobs.run('readAttachment', job, signal);
  return bytes && `data:${mediaType};base64,${Buffer.from(bytes).toString('base64')}`;
}

function readingOf({ store }: Context, { content }: StoredAttachment) {
  const { attachments: folder, spareAttachments: spare } = store.paths;
  return { folder, spare, key: Uint8Array.from(store.key()), content };
}

function existing(context: Context, id: string): StoredAttachment {
  const found = repository.findAttachment(context.db, id);
  if (!found || !maySee(context, found.secrecy)) throw new Refusal('RECORD_NOT_FOUND');
  return found;
}

function maySee({ account }: Context, secrecy: SecrecyLevel): boolean {
  return secrecy === 'normal' || account.seesClassified;
}

function refuseBinned(person: Person): void {
  if (person.binned) throw new Refusal('RECORD_NOT_FOUND');
}

function shown({ owner, ownerId, content, removedAt, ...attachment }: StoredAttachment): Attachment {
  return attachment;
}

const HIDDEN = '***';

/** The audit is read by more people than the classified papers it speaks of. */
function named({ secrecy, title, fileName }: StoredAttachment): { title: string; fileName: string } {
  return secrecy === 'normal' ? { title, fileName } : { title: HIDDEN, fileName: HIDDEN };
}

/** In the audit of the paper and in the history of its person, which is where people look. */
function record(
  { audit }: Context,
  { id, ownerId, role }: StoredAttachment,
  action: AuditChange['action'],
  changes: FieldChange[],
  inHistory: Omit<FieldChange, 'field'>,
): void {
  const field = role === 'photo' ? 'photo' : 'attachment';
  audit.record({ entity: 'attachment', entityId: id, action, changes });
  audit.record({
    entity: 'person',
    entityId: ownerId,
    action: 'changed',
    changes: [{ field, ...inHistory }],
  });
}
