import { getUnitFigures } from '#shared/organisation/unit-figures.contract.ts';
import { implement } from '../../core/implement.ts';
import { unitFigures } from './unit-figures.service.ts';
import { readerOf } from './units.service.ts';

export const unitFigureProcedures = [
  implement(getUnitFigures, (context, { asOf }) => ({
    figures: unitFigures(context.db, readerOf(context, asOf)),
  })),
];
