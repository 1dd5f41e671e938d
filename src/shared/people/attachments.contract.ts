import { z } from 'zod';
import { defineProcedure } from '../contract/define.ts';
import { fileId, instant, nothing, producedFile, recordId, requiredText } from '../contract/values.ts';
import { secrecyLevels } from './secrecy.ts';

/** Whose paper it is; later modules add their records here. */
export const attachmentOwners = ['person'] as const;
const ownerOf = { owner: z.enum(attachmentOwners), ownerId: recordId };

export const attachment = z.object({
  id: recordId,
  role: z.enum(['photo', 'paper']),
  /** What the paper is, e.g. "Quyết định nâng lương". */
  title: z.string(),
  fileName: z.string(),
  mediaType: z.string(),
  bytes: z.int(),
  secrecy: z.enum(secrecyLevels),
  addedAt: instant,
  addedBy: z.string(),
});
export type Attachment = z.output<typeof attachment>;

/** Newest first; without those the account may not see, which are counted. */
export const listAttachments = defineProcedure({
  name: 'attachments.list',
  kind: 'query',
  input: z.object(ownerOf),
  output: z.object({ attachments: z.array(attachment), withheld: z.int() }),
  permission: 'people.read',
  reads: ['attachments'],
});

/**
 * Keeps an uploaded file: pictures (JPEG, PNG, WebP), PDF, Word, Excel, up to 50 MB; a photo up to 5 MB and only a
 * picture. ATTACHMENT_KIND, ATTACHMENT_TOO_LARGE, SECRECY_NOT_APPROVED.
 */
export const addAttachment = defineProcedure({
  name: 'attachments.add',
  kind: 'command',
  input: z.object({
    ...ownerOf,
    fileId,
    role: z.enum(['photo', 'paper']),
    title: requiredText(200),
    secrecy: z.enum(secrecyLevels).default('normal'),
  }),
  output: attachment,
  permission: 'people.write',
  invalidates: ['attachments'],
});

/** Out of the list; the file stays until no backup needs it. */
export const removeAttachment = defineProcedure({
  name: 'attachments.remove',
  kind: 'command',
  input: z.object({ id: recordId }),
  output: nothing,
  permission: 'people.write',
  invalidates: ['attachments'],
});

export const restoreAttachment = defineProcedure({
  name: 'attachments.restore',
  kind: 'command',
  input: z.object({ id: recordId }),
  output: nothing,
  permission: 'people.write',
  invalidates: ['attachments'],
});

/** The file itself, once, through the files port; leaves a trace because data leaves the program. ATTACHMENT_MISSING. */
export const openAttachment = defineProcedure({
  name: 'attachments.open',
  kind: 'query',
  input: z.object({ id: recordId }),
  output: z.object({ file: producedFile }),
  permission: 'people.read',
  audited: true,
});

/** The photo of a person as a data address for the screen; null when there is none. */
export const getPhoto = defineProcedure({
  name: 'attachments.getPhoto',
  kind: 'query',
  input: z.object(ownerOf),
  output: z.object({ dataUrl: z.string().nullable() }),
  permission: 'people.read',
  reads: ['attachments'],
});
