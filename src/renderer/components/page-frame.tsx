import type { ReactNode } from 'react';
import classes from './page-frame.module.css';

export type PageFrameProps = {
  title: string;
  /** Shown after the title: how many records the list holds, already in words or digits. */
  count?: ReactNode;
  /** Search and filters. */
  left?: ReactNode;
  /** Actions. */
  right?: ReactNode;
  /** Details of the chosen record, beside the list and never over it. */
  panel?: ReactNode;
  panelLabel?: string;
  children: ReactNode;
};

/** The one frame of every module: title with count, one toolbar, content, details at the side. */
export function PageFrame({ title, count, left, right, panel, panelLabel, children }: PageFrameProps) {
  return (
    <section className={classes.page} aria-label={title}>
      <header className={classes.header}>
        <h1 className={classes.title}>{title}</h1>
        {count !== undefined && <span className={classes.count}>{count}</span>}
        {left !== undefined && <div className={classes.left}>{left}</div>}
        {right !== undefined && <div className={classes.right}>{right}</div>}
      </header>
      <div className={classes.body}>
        <div className={classes.content}>{children}</div>
        {panel !== undefined && panel !== null && (
          <aside className={classes.panel} aria-label={panelLabel}>
            {panel}
          </aside>
        )}
      </div>
    </section>
  );
}
