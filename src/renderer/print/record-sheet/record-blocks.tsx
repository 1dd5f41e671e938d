import type { ReactNode } from 'react';
import type { Signature } from '#shared/documents/printed-document.ts';
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
  /** From left to right; without any the sheet ends with its last table. */
  signatures: readonly Signature[];
  /** ISO day of printing. */
  day: string;
};

/** Facts that stand beside the photo; the others run over the whole width. */
const BESIDE_PHOTO = 11;

/** The record from its head to the signatures, piece by piece. */
export function recordBlocks(props: RecordBlocksProps): Block[] {
  const { record, organisation, rankNames, photo, signatures, day } = props;
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
    ...(signatures.length === 0 ? [] : [text('signatures', <Signatures signatures={signatures} />)]),
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

function Signatures({ signatures }: { signatures: readonly Signature[] }) {
  return (
    <div className={classes.signatures}>
      {signatures.map(({ authority, title, note, name }) => (
        <div key={`${authority} ${title}`}>
          {[...linesOf(authority), title].map((line) => (
            <div key={line} className={classes.signer}>
              {line}
            </div>
          ))}
          <div className={classes.signNote}>{note}</div>
          {name !== '' && <div className={classes.signedName}>{name}</div>}
        </div>
      ))}
    </div>
  );
}

const linesOf = (text: string) => text.split('\n').filter((line) => line !== '');
