import { useEffect, useMemo, useRef, useState } from 'react';
import { Sheet } from '../sheet.tsx';
import { BlockList } from './block-list.tsx';
import { type Piece, paginate } from './paginate.ts';
import { type Block, type RecordBlocksProps, recordBlocks } from './record-blocks.tsx';
import classes from './record-sheet.module.css';
import { secrecyMarks } from './record-words.ts';

/** A4 less the margins of 20 mm, and a millimetre for the rounding of many rows. */
const PAGE_MM = 297 - 40 - 1;

/** The record on as many A4 pages as it needs: measured first, then cut between its pieces. */
export function RecordSheets(props: RecordBlocksProps) {
  const { record, organisation, rankNames, photo, signatures, day } = props;
  const blocks = useMemo(
    () => recordBlocks({ record, organisation, rankNames, photo, signatures, day }),
    [record, organisation, rankNames, photo, signatures, day],
  );
  const [cut, setCut] = useState<{ blocks: readonly Block[]; pages: number[][] } | null>(null);
  const measured = useRef<HTMLDivElement>(null);
  const pages = cut?.blocks === blocks ? cut.pages : null;

  useEffect(() => {
    let left = false;
    // Before the typeface is there every line would be measured in another one.
    void fontsReady().then(() => {
      if (!left && measured.current) setCut({ blocks, pages: pagesOf(measured.current, blocks) });
    });
    return () => {
      left = true;
    };
  }, [blocks]);

  if (pages === null) {
    return (
      <Sheet>
        <div ref={measured} className={classes.measured}>
          <BlockList blocks={blocks} />
        </div>
      </Sheet>
    );
  }
  const mark = secrecyMarks[record.person.secrecy];
  return pages.map((page, index) => (
    <Sheet key={page[0]}>
      {mark !== null && <div className={classes.mark}>{mark}</div>}
      {index > 0 && <div className={classes.pageNumber}>{index + 1}</div>}
      <BlockList blocks={page.flatMap((at) => blocks[at] ?? [])} />
    </Sheet>
  ));
}

async function fontsReady(): Promise<void> {
  await Promise.all(
    ['400 13pt Tinos', '700 13pt Tinos', 'italic 400 13pt Tinos'].map((font) => document.fonts.load(font)),
  );
}

function pagesOf(root: HTMLElement, blocks: readonly Block[]): number[][] {
  const heightOf = (selector: string) => root.querySelector(selector)?.getBoundingClientRect().height ?? 0;
  const pieces = blocks.map((block): Piece => {
    const height = heightOf(`[data-piece="${CSS.escape(block.key)}"]`);
    if (block.kind === 'text')
      return { height, keepWithNext: block.keepWithNext, table: null, headHeight: 0 };
    const { id } = block.table;
    return { height, keepWithNext: false, table: id, headHeight: heightOf(`[data-head="${id}"]`) };
  });
  const millimetre = root.getBoundingClientRect().width / 165;
  return paginate(pieces, PAGE_MM * millimetre);
}
