import type { TablerIcon } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import classes from './tabbed-page.module.css';

export type PageTab = { href: string; label: string; icon: TablerIcon };

export type TabbedPageProps = {
  /** What the tabs are of, for a screen reader. */
  label: string;
  tabs: readonly PageTab[];
  /** The `href` of the tab that is shown. */
  here: string;
  /** At the end of the line of tabs: what holds for all of them. */
  aside?: ReactNode;
  /** Between the tabs and what they show. */
  band?: ReactNode;
  children: ReactNode;
};

/** A page of several faces, each with its own address: tabs are links, so that going back and a second window work. */
export function TabbedPage({ label, tabs, here, aside, band, children }: TabbedPageProps) {
  return (
    <div className={classes.page}>
      <div className={classes.head}>
        <nav className={classes.tabs} aria-label={label}>
          {tabs.map(({ href, label: name, icon: Icon }) => (
            <Link
              key={href}
              href={href}
              className={classes.tab}
              aria-current={href === here ? 'page' : undefined}
            >
              <Icon size="1.125rem" stroke={1.6} aria-hidden />
              {name}
            </Link>
          ))}
        </nav>
        {aside !== undefined && <div className={classes.aside}>{aside}</div>}
      </div>
      {band}
      <div className={classes.face}>{children}</div>
    </div>
  );
}
