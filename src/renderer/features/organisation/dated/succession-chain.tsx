import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import type { LocalDate } from '#shared/domain/local-date.ts';
import type { SuccessionStep } from '#shared/organisation/organisation.contract.ts';
import { type ChainLine, type ChainLink, chainLines } from './chain-lines.ts';
import classes from './history.module.css';

export type SuccessionChainProps = {
  here: { name: string; validTo: LocalDate | null };
  predecessors: readonly SuccessionStep[];
  successors: readonly SuccessionStep[];
  onOpen: (id: string) => void;
};

/** "Công an phường Hà Phong (đến 30/06/2025) → Công an phường Hà Tu": one line for each way through time. */
export function SuccessionChain({ here, predecessors, successors, onOpen }: SuccessionChainProps) {
  const { t } = useTranslation('organisation');
  const lines = chainLines(here, predecessors, successors);
  const known = ({ on, share, decision }: ChainLine) =>
    [
      decision === null ? on : t('chain.decision', { date: on, decision }),
      ...(share === null ? [] : [t('chain.share', { share })]),
    ].join(' · ');
  const until = ({ until: last }: ChainLink) =>
    last === null ? '' : ` (${t('chain.until', { date: last })})`;
  return (
    <section className={classes.section}>
      <h3 className={classes.title}>{t('chain.title')}</h3>
      {lines.length === 0 && <p className={classes.quiet}>{t('chain.none')}</p>}
      <ol className={classes.entries} aria-label={t('chain.title')}>
        {lines.map((line) => (
          <li key={line.links.map(({ id }) => id ?? '').join()} className={classes.entry}>
            {line.links.map((link, at) => (
              <Fragment key={link.id ?? ''}>
                {at > 0 && <span className={classes.arrow}>→</span>}
                {link.id === null ? (
                  <strong>{link.name}</strong>
                ) : (
                  <button
                    type="button"
                    className={classes.link}
                    onClick={() => link.id !== null && onOpen(link.id)}
                  >
                    {link.name}
                  </button>
                )}
                {until(link)}
              </Fragment>
            ))}
            <p className={classes.quiet}>{known(line)}</p>
          </li>
        ))}
      </ol>
    </section>
  );
}
