import { useTranslation } from 'react-i18next';
import { useCountText } from '../../../components/use-count-text.ts';
import { type ColourClass, shadesFor } from './colour-classes.ts';
import classes from './map-view.module.css';

/** Which shade stands for which numbers, and how many units have it. */
export function MapLegend({ colours }: { colours: readonly ColourClass[] }) {
  const { t } = useTranslation('map');
  const countText = useCountText();
  const shades = shadesFor(colours.length);
  return (
    <ul className={classes.legend} aria-label={t('legend')}>
      {colours.map(({ least, most, units }, at) => (
        <li key={least} className={classes.entry}>
          <svg width="20" height="14" aria-hidden>
            <rect width="20" height="14" fill={`var(--mantine-color-force-${shades[at] ?? 1})`} />
          </svg>
          <span>
            {least === most
              ? countText(least)
              : t('span', { least: countText(least), most: countText(most) })}
          </span>
          <span className={classes.quiet}>({t('units', { count: units, total: countText(units) })})</span>
        </li>
      ))}
    </ul>
  );
}
