import { SegmentedControl } from '@mantine/core';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { listUnits } from '#shared/organisation/organisation.contract.ts';
import { getUnitFigures } from '#shared/organisation/unit-figures.contract.ts';
import { useProcedureQuery } from '../../../api/use-procedure-query.ts';
import { ErrorNotice } from '../../../components/error-notice.tsx';
import { PageFrame } from '../../../components/page-frame.tsx';
import { useCountText } from '../../../components/use-count-text.ts';
import { useLinkState } from '../../../components/use-link-state.ts';
import { unitLink } from '../links.ts';
import type { DayShown } from '../organisation-views.ts';
import { UnitPanel } from '../units/unit-panel.tsx';
import { colourClasses } from './colour-classes.ts';
import { type MapFigure, type MapUnit, mapFigures, mapTotal, mapUnits } from './map-figures.ts';
import { MapLegend } from './map-legend.tsx';
import { MapList } from './map-list.tsx';
import classes from './map-view.module.css';
import { outlines } from './outlines.ts';
import { UnitMap } from './unit-map.tsx';

/** The 54 units on their places, coloured by a number of the day; a unit opens beside the map. */
export function MapView({ asOf }: DayShown) {
  const { t } = useTranslation('map');
  const countText = useCountText();
  const [, navigate] = useLocation();
  const [figure, setFigure] = useState<MapFigure>('people');
  const [pointed, setPointed] = useState<string | null>(null);
  const [open, setOpen] = useState<string | null>(null);
  useLinkState(unitLink, setOpen);
  const units = useProcedureQuery(listUnits, { asOf }, { keepPrevious: true });
  const figures = useProcedureQuery(getUnitFigures, { asOf }, { keepPrevious: true });
  const error = units.error ?? figures.error;

  const there = units.value?.units;
  const numbers = figures.value?.figures;
  const shown = useMemo(
    () => (there === undefined || numbers === undefined ? null : mapUnits(outlines, there, numbers, figure)),
    [there, numbers, figure],
  );
  const colours = useMemo(
    () => colourClasses((shown ?? []).map(({ number }) => number).filter((number) => number !== null)),
    [shown],
  );
  const total = there && numbers && mapTotal(outlines, there, numbers, figure);
  const present = shown?.filter(({ unitId }) => unitId !== null).length ?? 0;
  const words = ({ unitId, number }: MapUnit) => {
    if (unitId === null) return t('notThen');
    return number === null ? t('none') : t(`number.${figure}`, { number: countText(number) });
  };
  const openUnit = ({ unitId }: MapUnit) => unitId !== null && setOpen(unitId);

  return (
    <PageFrame
      title={t('title')}
      count={
        typeof total === 'number' &&
        t(`total.${figure}`, { number: countText(total), units: countText(present) })
      }
      left={
        <SegmentedControl
          aria-label={t('colourBy')}
          data={mapFigures.map((value) => ({ value, label: t(`figure.${value}`) }))}
          value={figure}
          onChange={setFigure}
        />
      }
      panelLabel={t('panelLabel')}
      panel={
        open !== null && (
          <UnitPanel
            key={open}
            id={open}
            otherDay={asOf !== null}
            onClose={() => setOpen(null)}
            onOpen={setOpen}
            onPeople={({ id }) =>
              navigate('/people', { state: asOf === null ? { unitId: id } : { unitId: id, asOf } })
            }
          />
        )
      }
    >
      {error !== null && <ErrorNotice error={error} />}
      {shown !== null && (
        <div className={classes.halves}>
          <div className={classes.drawing}>
            {present < outlines.length && (
              <p className={classes.before}>{t('before', { units: countText(present) })}</p>
            )}
            <UnitMap
              units={shown}
              colours={colours}
              words={words}
              pointed={pointed}
              openId={open}
              onPoint={setPointed}
            />
            <MapLegend colours={colours} />
          </div>
          {open === null && (
            <MapList units={shown} words={words} pointed={pointed} onPoint={setPointed} onOpen={openUnit} />
          )}
        </div>
      )}
    </PageFrame>
  );
}
