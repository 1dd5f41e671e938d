import type { Ref } from 'react';
import { Link } from 'wouter';
import { addressOf } from '../organisation-views.ts';
import classes from './map-view.module.css';
import { type Direction, isDirection } from './nearest-unit.ts';

export type UnitOutlineProps = {
  ref: Ref<HTMLAnchorElement>;
  path: string;
  /** Name and number, for those who do not see the colour. */
  label: string;
  /** Null: it was not there on the day; nothing opens. */
  unitId: string | null;
  /** Shade of the accent; null: no number. */
  shade: number | null;
  /** The one stop of the Tab key. */
  stop: boolean;
  open: boolean;
  onArrow: (direction: Direction) => void;
  onFocus: () => void;
  onPoint: (pointing: boolean) => void;
};

/** One unit of the map: a link inside the drawing, so that a click and Enter open it as links do. */
export function UnitOutline(props: UnitOutlineProps) {
  const { unitId, shade } = props;
  const fill = shade === null ? 'var(--surface-sunken)' : `var(--mantine-color-force-${shade})`;
  if (unitId === null) return <path d={props.path} fill={fill} className={classes.unit} data-absent />;
  return (
    <Link
      ref={props.ref}
      href={addressOf('map')}
      state={{ openUnitId: unitId }}
      aria-label={props.label}
      tabIndex={props.stop ? 0 : -1}
      className={classes.outline}
      onKeyDown={(event) => {
        if (!isDirection(event.key)) return;
        event.preventDefault();
        props.onArrow(event.key);
      }}
      onFocus={() => {
        props.onFocus();
        props.onPoint(true);
      }}
      onBlur={() => props.onPoint(false)}
      onMouseEnter={() => props.onPoint(true)}
      onMouseLeave={() => props.onPoint(false)}
    >
      <path d={props.path} fill={fill} className={classes.unit} data-open={props.open || undefined} />
    </Link>
  );
}
