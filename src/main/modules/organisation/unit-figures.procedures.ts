import { getUnitFigures } from '#shared/organisation/unit-figures.contract.ts';
import { implement } from '../../core/implement.ts';
import { scopeOf } from '../../core/scope.ts';
import { unitFigures } from './unit-figures.service.ts';

export const unitFigureProcedures = [
  implement(getUnitFigures, (context, { asOf }) => ({
    figures: unitFigures(context.db, scopeOf(context, asOf)),
  })),
];
