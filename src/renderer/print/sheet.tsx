import './tinos.ts';
import type { ReactNode } from 'react';
import classes from './sheet.module.css';

/** One A4 page in the typeface of official documents. */
export function Sheet({ children }: { children: ReactNode }) {
  return <article className={classes.sheet}>{children}</article>;
}
