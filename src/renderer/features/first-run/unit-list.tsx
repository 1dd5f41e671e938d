import { useId } from 'react';
import type { ReferenceUnit } from '#shared/exchange/roster.ts';
import classes from './unit-list.module.css';

export type UnitListProps = { title: string; detail: string; units: readonly ReferenceUnit[] };

/** A list to look at before it is made, reachable by keyboard for scrolling. */
export function UnitList({ title, detail, units }: UnitListProps) {
  const heading = useId();
  return (
    <section className={classes.box}>
      <h2 className={classes.title} id={heading}>
        {title}
      </h2>
      <p className={classes.detail}>{detail}</p>
      <section className={classes.scroll} aria-labelledby={heading} tabIndex={-1}>
        <table className={classes.table}>
          <tbody>
            {units.map((unit) => (
              <tr key={unit.code}>
                <td className={classes.code}>{unit.code}</td>
                <td>{unit.name}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </section>
  );
}
