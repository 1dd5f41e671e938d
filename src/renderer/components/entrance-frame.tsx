import { IconShieldStar } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './entrance-frame.module.css';
import { LanguageSwitch } from './language-switch.tsx';

export type EntranceFrameProps = {
  /** Name of the office, once it is known. */
  organisation?: string;
  /** On the green side, under the names: e.g. the steps of the first run. */
  side?: ReactNode;
  /** Above the card: what must be known before anything is typed. */
  band?: ReactNode;
  size?: 'narrow' | 'wide';
  children: ReactNode;
};

/** The face of the program before the work begins: first run, sign-in, lock. */
export function EntranceFrame({ organisation, side, band, size = 'narrow', children }: EntranceFrameProps) {
  const { t } = useTranslation('app');
  return (
    <div className={classes.page}>
      {band}
      <div className={classes.middle}>
        <div className={classes.card} data-size={size}>
          <div className={classes.side}>
            <IconShieldStar size="2.5rem" stroke={1.2} aria-hidden />
            <div className={classes.program}>{t('program')}</div>
            <div className={classes.purpose}>{t('purpose')}</div>
            {organisation !== undefined && <div className={classes.organisation}>{organisation}</div>}
            {side}
          </div>
          <main className={classes.content}>{children}</main>
        </div>
      </div>
      <footer className={classes.footer}>
        <LanguageSwitch />
      </footer>
    </div>
  );
}
