import type { SecrecyLevel } from '../people/secrecy.ts';
import type { Draft } from './documents.contract.ts';
import type { DocumentMarks } from './printed-document.ts';

const secrecyWords: Record<SecrecyLevel, string | null> = {
  normal: null,
  confidential: 'MẬT',
  secret: 'TỐI MẬT',
  topSecret: 'TUYỆT MẬT',
};

const urgencyWords: Record<Draft['urgency'], string | null> = {
  none: null,
  urgent: 'KHẨN',
  veryUrgent: 'THƯỢNG KHẨN',
  immediate: 'HỎA TỐC',
};

export const noMarks: DocumentMarks = { secrecy: null, urgency: null, draft: null, copy: null };

export const secrecyMark = (level: SecrecyLevel): string | null => secrecyWords[level];

/** What is stamped on a document; "DỰ THẢO" while it has no number. A copy number of one digit gets a zero before. */
export function marksOf(
  { secrecy, urgency, copyNumber }: Pick<Draft, 'secrecy' | 'urgency' | 'copyNumber'>,
  isNumbered: boolean,
): DocumentMarks {
  return {
    secrecy: secrecyWords[secrecy],
    urgency: urgencyWords[urgency],
    draft: isNumbered ? null : 'DỰ THẢO',
    copy: copyNumber === null ? null : `Bản số: ${/^\d$/.test(copyNumber) ? `0${copyNumber}` : copyNumber}`,
  };
}
