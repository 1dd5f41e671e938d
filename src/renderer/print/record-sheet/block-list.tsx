import type { Block } from './record-blocks.tsx';
import classes from './record-sheet.module.css';
import type { RecordTable } from './record-tables.ts';

/** Pieces one below the other; rows of one table that follow each other share its head. */
export function BlockList({ blocks }: { blocks: readonly Block[] }) {
  return runsOf(blocks).map((run) => {
    const [first] = run;
    if (first?.kind !== 'row') {
      return run.map((block) => (
        <div key={block.key} data-piece={block.key} className={classes.piece}>
          {block.kind === 'text' && block.node}
        </div>
      ));
    }
    return <RowTable key={first.key} table={first.table} rows={run} />;
  });
}

function RowTable({ table, rows }: { table: RecordTable; rows: readonly Block[] }) {
  return (
    <table className={classes.table}>
      <colgroup>
        {table.head.map((title, index) => (
          <col key={title} style={{ width: `${table.widths[index]}mm` }} />
        ))}
      </colgroup>
      <thead>
        <tr data-head={table.id}>
          {table.head.map((title) => (
            <th key={title} scope="col">
              {title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.key} data-piece={row.key}>
            {row.kind === 'row' && row.cells.map((cell, index) => <td key={table.head[index]}>{cell}</td>)}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function runsOf(blocks: readonly Block[]): Block[][] {
  const runs: Block[][] = [];
  for (const block of blocks) {
    const last = runs.at(-1)?.at(-1);
    const together = last?.kind === 'row' && block.kind === 'row' && last.table.id === block.table.id;
    if (together) runs.at(-1)?.push(block);
    else runs.push([block]);
  }
  return runs;
}
