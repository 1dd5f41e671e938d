import type { ReactNode } from 'react';
import classes from './entrance-heading.module.css';

/** Title of one face before the work begins, with the sentence that says what it is for. */
export function EntranceHeading({ title, children }: { title: string; children?: ReactNode }) {
  return (
    <header className={classes.heading}>
      <h1 className={classes.title}>{title}</h1>
      {children !== undefined && <p className={classes.text}>{children}</p>}
    </header>
  );
}
