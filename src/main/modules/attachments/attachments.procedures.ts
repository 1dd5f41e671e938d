import { Refusal } from '#shared/contract/errors.ts';
import * as contract from '#shared/people/attachments.contract.ts';
import type { CallContext } from '../../core/context.ts';
import { implement, implementInSteps } from '../../core/implement.ts';
import type { JobOf } from '../../core/job-map.ts';
import * as service from './attachments.service.ts';

export const attachmentProcedures = [
  implement(contract.listAttachments, service.listAttachments),
  implementInSteps(contract.addAttachment, { before: service.keepFile, run: service.addAttachment }),
  implement(contract.removeAttachment, (context, { id }) => {
    service.removeAttachment(context, id);
    return {};
  }),
  implement(contract.restoreAttachment, (context, { id }) => {
    service.restoreAttachment(context, id);
    return {};
  }),
  implementInSteps(contract.openAttachment, {
    run: (context, { id }) => service.openAttachment(context, id),
    after: async (context, opened) => {
      const bytes = await readOrRefuse(context, opened);
      return { file: context.files.put(context.session.id, { fileName: opened.fileName, bytes }) };
    },
  }),
  implementInSteps(contract.getPhoto, {
    run: (context, owner) => service.photoOf(context, owner),
    after: async (context, photo) => {
      const dataUrl = photo && (await service.readPhoto(context, photo));
      if (photo && dataUrl === null) throw new Refusal('ATTACHMENT_MISSING', { fileName: photo.fileName });
      return { dataUrl };
    },
  }),
];

type Reading = JobOf<'readAttachment'>['input'];

async function readOrRefuse(
  { jobs, signal }: CallContext,
  { fileName, job }: { fileName: string; job: Reading },
): Promise<Uint8Array> {
  const bytes = await jobs.run('readAttachment', job, signal);
  if (!bytes) throw new Refusal('ATTACHMENT_MISSING', { fileName });
  return bytes;
}
