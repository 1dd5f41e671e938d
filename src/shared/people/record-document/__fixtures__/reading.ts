import type { DocumentBlock, PrintedDocument } from '../../../documents/printed-document.ts';
import type { PrintedRecord } from '../printed-record.ts';

/** All words of a document, part by part. */
export function textOf({ title, blocks }: PrintedDocument): string {
  return [title?.kind, ...blocks.map(blockText)].join('\n');
}

const plain = (runs: readonly { text: string }[]) => runs.map(({ text }) => text).join('');

function blockText(block: DocumentBlock): string {
  switch (block.kind) {
    case 'paragraph':
      return plain(block.runs);
    case 'picture':
      return [block.label, ...block.beside.map(blockText)].join('\n');
    case 'table':
      return [...block.head, ...block.body.map((row) => row.cells)]
        .flatMap((cells) => cells.map((cell) => plain(cell.runs)))
        .join('\n');
    default:
      return '';
  }
}

const numbers = ['policeNumber', 'citizenId', 'partyFileNumber', 'partyCardNumber'];

/**
 * Filled fields of a record with the words they were given: text, dates, years and numbers. Choices and ids are left
 * to the tables of cases: what they say is not what they hold.
 */
export function fieldsOf({ person, details, histories }: PrintedRecord): { field: string; words: string }[] {
  const rows = Object.values(histories).flat();
  return [person, details, ...rows].flatMap((holder) =>
    Object.entries(holder).flatMap(([field, value]) => {
      const words = String(value ?? '');
      return /^(Ô|\d{4}$)/.test(words) || (words !== '' && numbers.includes(field)) ? [{ field, words }] : [];
    }),
  );
}
