import { plainName } from '#shared/documents/file-stem.ts';
import type { PrintedDocument } from '#shared/documents/printed-document.ts';
import { type RecordOnPaper, recordDocument } from '#shared/people/record-document/record-document.ts';
import { recordWords } from '#shared/people/record-document/record-words.ts';
import type { CallContext, Context } from '../../core/context.ts';
import { leaveTrace } from '../../core/leave-trace.ts';
import { type PhotoToRead, photoOf, readPhoto } from '../attachments/attachments.service.ts';
import { type FileFormat, produceFile } from '../documents/document-files.service.ts';
import { recordSignatures } from '../documents/report-words.service.ts';
import { getOrganisation, listRanks } from '../organisation/organisation.service.ts';
import { personOf } from './person-access.service.ts';
import { getRecord } from './record.service.ts';

/** What the transaction collects; the portrait is read after it, in the second thread. */
export type CollectedRecord = { facts: Omit<RecordOnPaper, 'photo'>; photo: PhotoToRead | null };

/** RECORD_NOT_FOUND also for a classified person whom the account may not see. */
export function collectRecord(context: Context, id: string): CollectedRecord {
  const { db } = context;
  const record = getRecord(context, id);
  return {
    facts: {
      record,
      organisation: getOrganisation(db),
      rankNames: new Map(listRanks(db).map(({ code, name }) => [code, name])),
      signatures: recordSignatures(db),
      day: context.today(),
    },
    photo: photoOf(context, { owner: 'person', ownerId: id }, record.person.secrecy),
  };
}

/** A portrait whose file is gone leaves its frame empty: the paper is needed all the same. */
export async function recordOnPaper(
  context: CallContext,
  { facts, photo }: CollectedRecord,
): Promise<PrintedDocument> {
  return recordDocument({ ...facts, photo: photo && (await readPhoto(context, photo)) });
}

export async function recordFile(context: CallContext, collected: CollectedRecord, format: FileFormat) {
  const { fullName, secrecy } = collected.facts.record.person;
  // The name of a file is read by more people than what is in it.
  const stem = secrecy === 'normal' ? `${recordWords.name} ${fullName}` : recordWords.name;
  const document = await recordOnPaper(context, collected);
  return produceFile(context, document, format, plainName(stem.toLocaleLowerCase('vi')));
}

/** Refuses as `leaveTrace`. */
export function traceOfPrint(
  context: Context,
  id: string,
  reason: string | null,
  format: FileFormat | null,
): void {
  const { fullName, secrecy } = personOf(context, id);
  leaveTrace(context, { id, name: fullName, secrecy }, reason, format);
}
