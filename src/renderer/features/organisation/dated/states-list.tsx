import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { LocalDate } from '#shared/domain/local-date.ts';
import classes from './history.module.css';
import { type Span, stateSpans } from './state-spans.ts';

export type DatedState = {
  from: LocalDate | null;
  name: string;
  /** What it stood under and belonged to, in words. */
  details: readonly string[];
  decision: string | null;
};

export type StatesListProps<State extends DatedState> = {
  states: readonly State[];
  validTo: LocalDate | null;
  readOnly: boolean;
  onEdit: (state: State) => void;
  onRemove: (from: LocalDate, state: State) => void;
};

/** What a thing was called and stood under, from each day on, the oldest first. */
export function StatesList<State extends DatedState>(props: StatesListProps<State>) {
  const { states, validTo, readOnly, onEdit, onRemove } = props;
  const { t } = useTranslation('organisation');
  const spans = stateSpans(states, validTo);
  const words = ({ first, last }: Span) => {
    if (first === null) return last === null ? t('states.always') : t('states.alwaysUntil', { to: last });
    return last === null ? t('states.from', { from: first }) : t('states.span', { from: first, to: last });
  };
  return (
    <section className={classes.section}>
      <h3 className={classes.title}>{t('states.title')}</h3>
      <ol className={classes.entries} aria-label={t('states.title')}>
        {states.map((state, at) => {
          const { from } = state;
          const span = spans[at];
          return (
            <li key={from ?? ''} className={classes.entry}>
              <strong>{state.name}</strong>
              <div className={classes.head}>
                <span>{span && words(span)}</span>
                {!readOnly && from !== null && at > 0 && (
                  <>
                    <Button
                      size="compact-xs"
                      variant="subtle"
                      className={classes.small}
                      onClick={() => onEdit(state)}
                    >
                      {t('states.edit')}
                    </Button>
                    <Button
                      size="compact-xs"
                      variant="subtle"
                      className={classes.small}
                      onClick={() => onRemove(from, state)}
                    >
                      {t('states.remove')}
                    </Button>
                  </>
                )}
              </div>
              {state.details.map((detail) => (
                <p key={detail} className={classes.quiet}>
                  {detail}
                </p>
              ))}
              {state.decision !== null && (
                <p className={classes.quiet}>{t('states.decision', { decision: state.decision })}</p>
              )}
            </li>
          );
        })}
      </ol>
    </section>
  );
}
