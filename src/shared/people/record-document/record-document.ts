import { noMarks, secrecyMark } from '../../documents/mark-words.ts';
import { officeHead } from '../../documents/office-head.ts';
import type {
  DocumentBlock,
  Paragraph,
  PrintedDocument,
  Signature,
} from '../../documents/printed-document.ts';
import type { LocalDate } from '../../domain/local-date.ts';
import { roman } from '../../domain/roman.ts';
import { capitals } from '../../domain/vietnamese-text.ts';
import type { Organisation } from '../../organisation/organisation.contract.ts';
import type { PrintedRecord } from './printed-record.ts';
import { aboutFacts, type Fact, partyFacts, partyLines } from './record-facts.ts';
import { type RecordTable, recordTables } from './record-tables.ts';
import { recordWords as words } from './record-words.ts';

export type RecordOnPaper = {
  record: PrintedRecord;
  organisation: Organisation;
  /** Code of a rank -> its name. */
  rankNames: ReadonlyMap<string, string>;
  /** Data URL; null leaves an empty frame for a portrait to be glued in. */
  photo: string | null;
  /** From left to right; without any the sheet ends with its last table. */
  signatures: readonly Signature[];
  /** The day at its head. */
  day: LocalDate;
};

/** Points: as on the form, smaller and closer than the text of an official letter. */
const SIZE = 13;
const TABLE_SIZE = 12;
const BETWEEN_LINES = 2;
const ABOVE_HEADING = 8;
/** A portrait of 4 x 6 cm. */
const PHOTO = { width: 40, height: 60 };
/** Facts that stand beside the portrait; the others run over the whole width. */
const BESIDE_PHOTO = 10;

/** "Lý lịch trích ngang" of one person, from its head to the signatures. */
export function recordDocument(given: RecordOnPaper): PrintedDocument {
  const { record, organisation, rankNames, photo, signatures, day } = given;
  const { person } = record;
  const about = aboutFacts(record);
  const tables = recordTables(record, rankNames).filter(({ rows, optional }) => rows.length > 0 || !optional);
  const lines = partyLines(record).map((text) => line([{ text }]));
  const sections: { title: string; blocks: DocumentBlock[] }[] = [
    {
      title: words.about,
      blocks: [
        {
          kind: 'picture',
          source: photo,
          label: words.photo,
          ...PHOTO,
          beside: about.slice(0, BESIDE_PHOTO).map(factLine),
        },
        ...about.slice(BESIDE_PHOTO).map(factLine),
      ],
    },
    { title: words.party, blocks: [...partyFacts(record).map(factLine), ...lines] },
    ...tables.map((table) => ({ title: table.title, blocks: [tableBlock(table)] })),
  ];
  return {
    family: 'state',
    orientation: 'portrait',
    head: officeHead(organisation, day),
    marks: { ...noMarks, secrecy: secrecyMark(person.secrecy), everyPage: true },
    title: { kind: capitals(words.name), summary: '' },
    blocks: [
      ...sections.flatMap(({ title, blocks }, index) => [
        heading(`${roman(index + 1)}. ${title}`),
        ...blocks,
      ]),
      ...(signatures.length === 0
        ? []
        : [{ kind: 'ending' as const, recipients: null, signatures: [...signatures] }]),
    ],
    properties: {
      name: words.name,
      // Properties of a file are read without opening it.
      subject: person.secrecy === 'normal' ? person.fullName : '',
      organisation: organisation.name,
    },
  };
}

function line(runs: Paragraph['runs']): Paragraph {
  return { kind: 'paragraph', runs, align: 'left', size: SIZE, firstLine: false, before: BETWEEN_LINES };
}

function heading(text: string): Paragraph {
  return { ...line([{ text, bold: true }]), before: ABOVE_HEADING, keepWithNext: true };
}

/** Unknown, the line goes on in dots. */
function factLine({ label, value }: Fact): Paragraph {
  if (value === '') return { ...line([{ text: `${label}: ` }]), dotted: true };
  return line([{ text: `${label}: ` }, { text: value, bold: true }]);
}

function tableBlock({ head, widths, rows }: RecordTable): DocumentBlock {
  if (rows.length === 0) return line([{ text: words.nothing }]);
  return {
    kind: 'table',
    borders: 'all',
    size: TABLE_SIZE,
    columns: widths.map((width) => ({ width, align: 'left' })),
    head: [head.map((text) => ({ runs: [{ text, bold: true }], align: 'center' }))],
    body: rows.map((cells) => ({ kind: 'data', cells: cells.map((text) => ({ runs: [{ text }] })) })),
  };
}
