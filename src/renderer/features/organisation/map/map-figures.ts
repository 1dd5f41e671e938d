import type { Unit } from '#shared/organisation/organisation.contract.ts';
import type { UnitFigures } from '#shared/organisation/unit-figures.contract.ts';

/** The outlines are those of the communes since this day (Resolution 1679/NQ-UBTVQH15); older units had others. */
const OUTLINED_SINCE = '2025-07-01';

const isOutlined = ({ validTo }: Unit) => validTo === null || validTo > OUTLINED_SINCE;

/** What the map can be coloured by, in the order of the choice. */
export const mapFigures = ['people', 'members', 'women', 'vacant'] as const;
export type MapFigure = (typeof mapFigures)[number];

/** One unit of the map with its number on the day; `unitId` null: it did not exist then. */
export type MapUnit = { code: string; unitId: string | null; name: string; number: number | null };

/** Whole percent of women; a unit without people has no share. */
function numberOf(figures: UnitFigures, figure: MapFigure): number | null {
  if (figure !== 'women') return figures[figure];
  return figures.people === 0 ? null : Math.round((100 * figures.women) / figures.people);
}

/** The outlined units by the national code of their commune, with the names of the day. */
export function mapUnits(
  outlined: readonly { code: string; name: string }[],
  units: readonly Unit[],
  figures: readonly UnitFigures[],
  figure: MapFigure,
): MapUnit[] {
  // A commune of before may have had the code of one of today, but not its area.
  const byCode = new Map(units.filter(isOutlined).map((unit) => [unit.code, unit]));
  const byId = new Map(figures.map((one) => [one.unitId, one]));
  return outlined.map(({ code, name }) => {
    const unit = byCode.get(code);
    const own = unit && byId.get(unit.id);
    return {
      code,
      unitId: own === undefined ? null : own.unitId,
      name: unit?.name ?? name,
      number: own === undefined ? null : numberOf(own, figure),
    };
  });
}

/** The number of all outlined units together; a share is that of everybody, not the mean of shares. */
export function mapTotal(
  outlined: readonly { code: string }[],
  units: readonly Unit[],
  figures: readonly UnitFigures[],
  figure: MapFigure,
): number | null {
  const codes = new Set(outlined.map(({ code }) => code));
  const ids = new Set(units.filter((unit) => codes.has(unit.code) && isOutlined(unit)).map(({ id }) => id));
  const counted = figures.filter(({ unitId }) => ids.has(unitId));
  const sum = (of: MapFigure) => counted.reduce((total, figuresOfOne) => total + figuresOfOne[of], 0);
  if (figure !== 'women') return sum(figure);
  return sum('people') === 0 ? null : Math.round((100 * sum('women')) / sum('people'));
}
