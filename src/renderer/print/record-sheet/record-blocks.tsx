import type { ReactNode } from 'react';
import type { Organisation } from '#shared/organisation/organisation.contract.ts';
import { OfficialHeading } from '../official-heading.tsx';
import { aboutFacts, type Fact, partyFacts } from './record-facts.ts';
import classes from './record-sheet.module.css';
import { type PrintedRecord, partyPosts, type RecordTable, recordTables } from './record-tables.ts';
import { recordWords as words } from './record-words.ts';

/** One piece of the record that is never cut; `row` belongs into its table. */
export type Block =
  | { key: string; kind: 'text'; node: ReactNode; keepWithNext: boolean }
  | { key: string; kind: 'row'; table: RecordTable; cells: string[] };

export type RecordBlocksProps = {
  record: PrintedRecord;
  organisation: Organisation;
  rankNames: ReadonlyMap<string, string>;
  photo: string | null;
  /** ISO day of printing. */
  day: string;
};

/** Facts that stand beside the photo; the others run over the whole width. */
const BESIDE_PHOTO = 11;

/** The record from its head to the signatures, piece by piece. */
export function recordBlocks({ record, organisation, rankNames, photo, day }: RecordBlocksProps): Block[] {
  const about = aboutFacts(record);
  const posts = partyPosts(record);
  return [
    text('heading', <OfficialHeading organisation={organisation} day={day} />),
    text('title', <h1 className={classes.title}>{words.title}</h1>, true),
    heading('about', words.about),
    text(
      'photo',
      <div className={classes.beside}>
        <div className={classes.photo}>
          {photo === null ? (
            words.photo.map((line) => <div key={line}>{line}</div>)
          ) : (
            <img src={photo} alt="" />
          )}
        </div>
        <div className={classes.facts}>{about.slice(0, BESIDE_PHOTO).map(factLine)}</div>
      </div>,
    ),
    ...about.slice(BESIDE_PHOTO).map(factBlock),
    heading('party', words.party),
    ...partyFacts(record).map(factBlock),
    ...posts.map((line) => text(`post ${line}`, <p className={classes.line}>{line}</p>)),
    ...recordTables(record, rankNames).flatMap(tableBlocks),
    text('signatures', <Signatures />),
  ];
}

function text(key: string, node: ReactNode, keepWithNext = false): Block {
  return { key, kind: 'text', node, keepWithNext };
}

function heading(key: string, title: string): Block {
  return text(`heading ${key}`, <h2 className={classes.heading}>{title}</h2>, true);
}

function factLine({ label, value }: Fact) {
  return (
    <p key={label} className={classes.line}>
      {label}: <b>{value}</b>
    </p>
  );
}

const factBlock = (fact: Fact): Block => text(`fact ${fact.label}`, factLine(fact));

function tableBlocks(table: RecordTable): Block[] {
  const title = heading(table.id, table.title);
  if (table.rows.length === 0) {
    return [title, text(`${table.id} nothing`, <p className={classes.line}>{words.nothing}</p>)];
  }
  const rows = table.rows.map(
    (cells, index): Block => ({ key: `${table.id} ${index}`, kind: 'row', table, cells }),
  );
  return [title, ...rows];
}

function Signatures() {
  return (
    <div className={classes.signatures}>
      <div>
        <div className={classes.signer}>{words.confirmed}</div>
        <div className={classes.signNote}>{words.confirmedNote}</div>
      </div>
      <div>
        <div className={classes.signer}>{words.writer}</div>
        <div className={classes.signNote}>{words.writerNote}</div>
      </div>
    </div>
  );
}
