import fc from 'fast-check';
import type {
  DocumentBlock,
  DocumentTable,
  Ending,
  Paragraph,
  PrintedDocument,
  TableCell,
} from '../printed-document.ts';

/** A document without head, marks and title, to be filled by a test. */
export const plainDocument = (
  blocks: DocumentBlock[],
  more: Partial<PrintedDocument> = {},
): PrintedDocument => ({
  family: 'party',
  orientation: 'portrait',
  head: null,
  marks: { secrecy: null, urgency: null, draft: null, copy: null },
  title: null,
  blocks,
  properties: { name: '', subject: '', organisation: '' },
  ...more,
});

export const paragraph = (text: string, more: Partial<Paragraph> = {}): Paragraph => ({
  kind: 'paragraph',
  runs: [{ text }],
  align: 'justify',
  firstLine: true,
  ...more,
});

export const cell = (text: string, more: Partial<TableCell> = {}): TableCell => ({
  runs: [{ text }],
  ...more,
});

/** `count` words of five letters, each its own: "a0000 a0001 ...". */
export const words = (count: number, mark: string): string =>
  Array.from({ length: count }, (_, index) => `${mark}${String(index).padStart(4, '0')}`).join(' ');

export const signed: Ending = {
  kind: 'ending',
  recipients: ['Như trên', 'Lưu: VT'],
  signatures: [{ authority: 'KT. GIÁM ĐỐC', title: 'PHÓ GIÁM ĐỐC', note: '', name: 'Trần Khánh' }],
};

const anyParagraph = (mark: string) =>
  fc
    .record({
      count: fc.integer({ min: 0, max: 160 }),
      firstLine: fc.boolean(),
      keepWithNext: fc.boolean(),
      align: fc.constantFrom('justify' as const, 'left' as const, 'center' as const, 'right' as const),
      indent: fc.integer({ min: 0, max: 20 }),
      bold: fc.boolean(),
      dottedLines: fc.integer({ min: 0, max: 3 }),
    })
    .map(({ count, bold, ...more }): Paragraph => {
      const text = words(count, mark);
      const half = text.slice(0, 6 * Math.floor(count / 2));
      return {
        kind: 'paragraph',
        runs: [{ text: half }, { text: text.slice(half.length), bold }],
        ...more,
      };
    });

const anyTable = (mark: string) =>
  fc
    .record({
      rows: fc.array(fc.tuple(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 0, max: 12 })), {
        maxLength: 14,
      }),
      kinds: fc.array(fc.constantFrom('data' as const, 'section' as const, 'total' as const), {
        minLength: 14,
        maxLength: 14,
      }),
      head: fc.boolean(),
      tall: fc.integer({ min: 0, max: 6 }),
    })
    .map(
      ({ rows, kinds, head, tall }): DocumentTable => ({
        kind: 'table',
        columns: [
          { width: 1, align: 'center' },
          { width: 4, align: 'left' },
          { width: 3, align: 'right' },
        ],
        head: head ? [[cell(`${mark}TT`), cell(`${mark}HEAD`), cell('đầu')]] : [],
        body: rows.map(([left, right], index) => ({
          kind: kinds[index] ?? 'data',
          cells: [
            cell(`${mark}r${index}`),
            cell(words(index === tall ? left * 8 : left, `${mark}${index}l`)),
            cell(words(right, `${mark}${index}r`)),
          ],
        })),
        borders: 'all',
      }),
    );

const marks = ['a', 'b', 'c', 'd', 'e', 'f'];

/** Documents as offices might write them: every word occurs once, the words of a table begin with its letter. */
export const anyDocument: fc.Arbitrary<PrintedDocument> = fc
  .record({
    family: fc.constantFrom('party' as const, 'state' as const),
    orientation: fc.constantFrom('portrait' as const, 'landscape' as const),
    blocks: fc.tuple(
      ...marks.map((mark) =>
        fc.oneof(
          { arbitrary: anyParagraph(mark), weight: 4 },
          { arbitrary: anyTable(mark), weight: 2 },
          {
            arbitrary: fc.record({ kind: fc.constant('space' as const), height: fc.integer({ max: 900 }) }),
            weight: 1,
          },
          { arbitrary: fc.constant({ kind: 'pageBreak' as const }), weight: 1 },
        ),
      ),
    ),
    recipients: fc.integer({ min: 0, max: 90 }),
    head: fc.boolean(),
  })
  .map(({ family, orientation, blocks, recipients, head }) =>
    plainDocument(
      [
        ...blocks,
        {
          ...signed,
          recipients: Array.from({ length: recipients }, (_, index) => `Nơi${index}`),
        },
      ],
      {
        family,
        orientation,
        head: head
          ? { superior: 'Bộ Công an', issuer: 'Công an tỉnh', number: '1/BC', place: 'Hạ Long', date: null }
          : null,
      },
    ),
  );
