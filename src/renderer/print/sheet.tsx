import '@fontsource/tinos/400.css';
import '@fontsource/tinos/400-italic.css';
import '@fontsource/tinos/700.css';
import '@fontsource/tinos/700-italic.css';
import type { ReactNode } from 'react';
import classes from './sheet.module.css';

/** One A4 page in the typeface of official documents (Tinos has the metrics of Times New Roman). */
export function Sheet({ children }: { children: ReactNode }) {
  return <article className={classes.sheet}>{children}</article>;
}
