import { useTranslation } from 'react-i18next';
import type { MapUnit } from './map-figures.ts';
import classes from './map-view.module.css';

export type MapListProps = {
  units: readonly MapUnit[];
  words: (unit: MapUnit) => string;
  pointed: string | null;
  onPoint: (code: string | null) => void;
  onOpen: (unit: MapUnit) => void;
};

/** The same numbers as a list, the greatest first: what the colours say, for those who do not see them. */
export function MapList({ units, words, pointed, onPoint, onOpen }: MapListProps) {
  const { t } = useTranslation('map');
  const ordered = units.toSorted((a, b) => (b.number ?? -1) - (a.number ?? -1));
  return (
    <ol className={classes.list} aria-label={t('list')}>
      {ordered.map((unit) => (
        <li key={unit.code}>
          <button
            type="button"
            className={classes.line}
            data-pointed={unit.code === pointed || undefined}
            disabled={unit.unitId === null}
            onClick={() => onOpen(unit)}
            onMouseEnter={() => onPoint(unit.code)}
            onMouseLeave={() => onPoint(null)}
            onFocus={() => onPoint(unit.code)}
            onBlur={() => onPoint(null)}
          >
            <span className={classes.word}>{unit.name}</span>
            <span className={classes.number}>{words(unit)}</span>
          </button>
        </li>
      ))}
    </ol>
  );
}
