import type { ReactNode } from 'react';
import classes from './definition-table.module.css';

/** Facts with their names, one a line. */
export function DefinitionTable({ rows }: { rows: readonly (readonly [name: string, value: ReactNode])[] }) {
  return (
    <table className={classes.table}>
      <tbody>
        {rows.map(([name, value]) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            <td>{value}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
