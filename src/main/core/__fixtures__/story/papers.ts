import * as attachments from '#shared/people/attachments.contract.ts';
import * as people from '#shared/people/people.contract.ts';
import * as secrecy from '#shared/people/secrecy.contract.ts';
import { redDot } from '../papers.ts';
import { type Case, PERSON, type Seen } from './case.ts';

const papersOf = (seen: Seen) => ({ owner: 'person', ownerId: seen.last(people.createPerson).id });
const paperOf = (seen: Seen) => ({ id: seen.last(attachments.addAttachment).id });

/** A person is entered, with a photo and papers. */
export const papersChapter: readonly Case[] = [
  { of: people.createPerson, says: 'a person is entered', input: () => PERSON },
  ...(['photo', 'paper'] as const).map(
    (role): Case => ({
      of: attachments.addAttachment,
      says: `a ${role} of the person is kept`,
      file: () => ({ fileName: 'a.png', bytes: redDot }),
      input: (seen) => ({ ...papersOf(seen), role, title: 'Quyết định' }),
    }),
  ),
  {
    of: attachments.addAttachment,
    says: 'a file that is no paper is refused',
    file: () => ({ fileName: 'a.pdf', bytes: Buffer.from('không phải PDF') }),
    input: (seen) => ({ ...papersOf(seen), role: 'paper', title: 'Quyết định' }),
    refused: 'ATTACHMENT_KIND',
  },
  { of: attachments.removeAttachment, says: 'the paper is taken out', input: paperOf },
  { of: attachments.restoreAttachment, says: 'the paper is put back', input: paperOf },
  { of: attachments.listAttachments, says: 'both are in the list', input: papersOf },
  { of: attachments.getPhoto, says: 'the photo is shown', input: papersOf },
  { of: attachments.openAttachment, says: 'the paper is handed out', input: paperOf },
  {
    of: secrecy.setSecrecyApproval,
    says: 'the computer is approved for classified records',
    input: () => ({ document: '12/QĐ-CAT' }),
  },
  { of: secrecy.getSecrecyApproval, says: 'the document is known' },
  {
    of: secrecy.setSecrecyApproval,
    says: 'the approval is taken back',
    input: () => ({ document: null }),
  },
];
