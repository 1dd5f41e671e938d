import { IconCheck, IconKey } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import classes from './first-run-steps.module.css';

export const firstRunPlaces = ['organisation', 'administrator', 'units', 'recoveryKey', 'people'] as const;
/** Where the first run stands; the key is shown between making the store and filling it. */
export type FirstRunPlace = (typeof firstRunPlaces)[number];

const numbers: Record<FirstRunPlace, string | null> = {
  organisation: '1',
  administrator: '2',
  units: '3',
  recoveryKey: null,
  people: '4',
};

export function FirstRunSteps({ place }: { place: FirstRunPlace }) {
  const { t } = useTranslation('system');
  const here = firstRunPlaces.indexOf(place);
  return (
    <ol className={classes.steps} aria-label={t('firstRun.steps')}>
      {firstRunPlaces.map((step, index) => (
        <li key={step} className={classes.step} aria-current={index === here ? 'step' : undefined}>
          <span className={classes.mark} data-done={index < here} aria-hidden>
            {index < here ? (
              <IconCheck size="1rem" stroke={2.4} />
            ) : (
              (numbers[step] ?? <IconKey size="1rem" />)
            )}
          </span>
          {t(`firstRun.step.${step}`)}
        </li>
      ))}
    </ol>
  );
}
