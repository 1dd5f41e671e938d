import { useElementSize } from '@mantine/hooks';
import { useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type ColourClass, classOf, shadesFor } from './colour-classes.ts';
import type { MapUnit } from './map-figures.ts';
import { labelled } from './map-labels.ts';
import classes from './map-view.module.css';
import { nearestUnit } from './nearest-unit.ts';
import { outlines } from './outlines.ts';
import { drawOutlines } from './projection.ts';
import { UnitOutline } from './unit-outline.tsx';

export type UnitMapProps = {
  units: readonly MapUnit[];
  colours: readonly ColourClass[];
  /** The number of a unit in words. */
  words: (unit: MapUnit) => string;
  /** Code of the unit that is pointed at, on the map or in the list beside it. */
  pointed: string | null;
  openId: string | null;
  onPoint: (code: string | null) => void;
};

/** The outlines: one stop of the Tab key, arrows walk from unit to unit, Enter and a click open. */
export function UnitMap({ units, colours, words, pointed, openId, onPoint }: UnitMapProps) {
  const { t } = useTranslation('map');
  const { ref, width, height } = useElementSize<HTMLDivElement>();
  const links = useRef(new Map<string, HTMLAnchorElement>());
  const [stop, setStop] = useState(outlines[0]?.code ?? '');
  const shapes = useMemo(() => drawOutlines(outlines, { width, height }), [width, height]);
  const named = useMemo(() => labelled(shapes), [shapes]);
  const byCode = new Map(units.map((unit) => [unit.code, unit]));
  const shades = shadesFor(colours.length);
  const shadeOf = (unit: MapUnit): number | null => {
    const at = unit.number === null ? null : classOf(colours, unit.number);
    return at === null ? null : (shades[at] ?? null);
  };

  const aimed = shapes.find(({ code }) => code === pointed);
  const aimedUnit = pointed === null ? undefined : byCode.get(pointed);
  return (
    <section ref={ref} className={classes.map} aria-label={`${t('title')}. ${t('keys')}`}>
      {width > 0 && (
        <svg width={width} height={height} role="presentation">
          {shapes.map((shape) => {
            const unit = byCode.get(shape.code);
            if (unit === undefined) return null;
            const shade = shadeOf(unit);
            return (
              <UnitOutline
                key={shape.code}
                ref={(link) => {
                  if (link !== null) links.current.set(shape.code, link);
                }}
                path={shape.path}
                label={t('shape', { name: unit.name, number: words(unit) })}
                unitId={unit.unitId}
                shade={shade}
                stop={shape.code === stop}
                open={unit.unitId !== null && unit.unitId === openId}
                onArrow={(direction) => {
                  const next = nearestUnit(shapes, shape, direction);
                  if (next !== null) links.current.get(next.code)?.focus();
                }}
                onFocus={() => setStop(shape.code)}
                onPoint={(pointing) => onPoint(pointing ? shape.code : null)}
              />
            );
          })}
          {aimed !== undefined && <path d={aimed.path} className={classes.aimed} aria-hidden />}
          {shapes
            .filter(({ code }) => named.has(code))
            .map(({ code, middle, name }) => (
              <text key={code} x={middle.x} y={middle.y} className={classes.name} aria-hidden>
                {name}
              </text>
            ))}
        </svg>
      )}
      {aimed !== undefined && aimedUnit !== undefined && (
        <div
          className={classes.sign}
          style={{
            left: Math.min(Math.max(aimed.middle.x, 110), Math.max(110, width - 110)),
            top: aimed.middle.y < 80 ? aimed.middle.y + 56 : aimed.middle.y - 16,
          }}
          aria-hidden
        >
          <strong>{aimedUnit.name}</strong>
          <span>{words(aimedUnit)}</span>
        </div>
      )}
    </section>
  );
}
