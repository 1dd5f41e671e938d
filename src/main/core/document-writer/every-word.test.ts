import fc from 'fast-check';
import { expect, test } from 'vitest';
import { styleOf } from '#shared/documents/layout/document-style.ts';
import { recipientLines } from '#shared/documents/layout/recipients.ts';
import type {
  DocumentBlock,
  Ending,
  Paragraph,
  PrintedDocument,
  Run,
} from '#shared/documents/printed-document.ts';
import { capitals } from '#shared/domain/vietnamese-text.ts';
import { writtenWord } from './__fixtures__/read-word.ts';
import { stateReport } from './__fixtures__/sample-documents.ts';
import { misplaced } from './__fixtures__/word-order.ts';

const letters = [...'aăâbcdđeêghiklmnoôơpqrstuưvxyỄỆỡựĐẠ0129.,;:-/()<>&"\'=+@{}%#_*☐–“”'];
const word = fc.string({ unit: fc.constantFrom(...letters), minLength: 1, maxLength: 8 });
const text = fc
  .array(fc.tuple(word, fc.constantFrom(' ', '\n', '  ')), { maxLength: 6 })
  .map((pairs) => pairs.flat().join(''));
const run: fc.Arbitrary<Run> = fc.record(
  {
    text,
    bold: fc.boolean(),
    italic: fc.boolean(),
    underline: fc.boolean(),
    size: fc.integer({ min: 8, max: 20 }),
  },
  { requiredKeys: ['text'] },
);
const runs = fc.array(run, { maxLength: 3 });
const align = fc.constantFrom('left', 'center', 'right');
const paragraph: fc.Arbitrary<Paragraph> = fc.record({
  kind: fc.constant('paragraph' as const),
  runs,
  align: fc.constantFrom('justify' as const, 'left' as const, 'center' as const, 'right' as const),
  firstLine: fc.boolean(),
  dotted: fc.boolean(),
  dottedLines: fc.integer({ min: 0, max: 2 }),
});
const cells = (count: number) => fc.array(fc.record({ runs }), { minLength: count, maxLength: count });
const table: fc.Arbitrary<DocumentBlock> = fc.integer({ min: 1, max: 4 }).chain((count) =>
  fc.record({
    kind: fc.constant('table' as const),
    columns: fc.array(fc.record({ width: fc.integer({ min: 1, max: 9 }), align }), {
      minLength: count,
      maxLength: count,
    }),
    head: fc.array(cells(count), { maxLength: 2 }),
    body: fc.array(
      fc.record({
        kind: fc.constantFrom('data' as const, 'section' as const, 'total' as const),
        cells: cells(count),
      }),
      { maxLength: 3 },
    ),
    borders: fc.constantFrom('all' as const, 'none' as const),
  }),
);
const picture: fc.Arbitrary<DocumentBlock> = fc.record({
  kind: fc.constant('picture' as const),
  source: fc.constant(null),
  label: text,
  width: fc.integer({ min: 10, max: 300 }),
  height: fc.integer({ min: 10, max: 100 }),
  beside: fc.array(paragraph, { maxLength: 2 }),
});
const signature = fc.record({ authority: text, title: text, note: text, name: text });
const ending: fc.Arbitrary<Ending> = fc.record({
  kind: fc.constant('ending' as const),
  recipients: fc.option(fc.array(text, { maxLength: 4 }), { nil: null }),
  signatures: fc.array(signature, { minLength: 1, maxLength: 3 }),
});
const block: fc.Arbitrary<DocumentBlock> = fc.oneof(
  { weight: 4, arbitrary: paragraph },
  { weight: 2, arbitrary: table },
  picture,
  ending,
  fc.constant({ kind: 'pageBreak' as const }),
  fc.record({ kind: fc.constant('space' as const), height: fc.integer({ min: 0, max: 900 }) }),
);

test('every word of a document is in the file, in its order, and the file is sound', async () => {
  const title = fc.record({ kind: text, summary: text });
  const property = fc.asyncProperty(title, fc.array(block, { maxLength: 6 }), async (heading, blocks) => {
    const document = stateReport({ head: null, title: heading, blocks });
    const file = await writtenWord(document);
    expect(wordsIn(file.text)).toEqual(wordsIn(textsOf(document).join('\n')));
    expect(misplaced(file.body)).toEqual([]);
  });
  await fc.assert(property, { numRuns: 60 });
});

const wordsIn = (whole: string) => whole.normalize('NFC').split(/\s+/).filter(Boolean);
const plain = (all: readonly Run[]) => all.map((one) => one.text).join('');

function textsOf({ family, title, blocks }: PrintedDocument): string[] {
  const texts = blocks.flatMap((one) => textsOfBlock(one, family));
  return [title?.kind ?? '', title?.summary ?? '', ...texts];
}

function textsOfBlock(one: DocumentBlock, family: PrintedDocument['family']): string[] {
  switch (one.kind) {
    case 'paragraph':
      return [plain(one.runs)];
    case 'table':
      return [...one.head, ...one.body.map((row) => row.cells)].flat().map((cell) => plain(cell.runs));
    case 'picture':
      return [one.label, ...one.beside.map((beside) => plain(beside.runs))];
    case 'ending': {
      const listed = recipientLines(one.recipients ?? [], styleOf(family).recipientEnd);
      const list = listed.length > 0 ? ['Nơi nhận:', ...listed] : [];
      const heads = one.signatures.map(({ authority, title, note }) => [
        capitals(authority),
        capitals(title),
        note,
      ]);
      if (one.recipients === null && one.signatures.length > 1) {
        return [...heads.flat(), ...one.signatures.map(({ name }) => name)];
      }
      return [...list, ...one.signatures.flatMap(({ name }, index) => [...(heads[index] ?? []), name])];
    }
    default:
      return [];
  }
}
