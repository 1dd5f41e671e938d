import * as contract from '#shared/organisation/organisation.contract.ts';
import { implement } from '../../core/implement.ts';
import { scopeOf } from '../../core/scope.ts';
import * as service from './organisation.service.ts';
import { succeedUnits } from './succession.service.ts';
import * as units from './units.service.ts';

export const organisationProcedures = [
  implement(contract.getOrganisation, ({ db }) => service.getOrganisation(db)),
  implement(contract.updateOrganisation, service.updateOrganisation),
  implement(contract.listUnits, (context, { asOf }) => ({
    units: (asOf === null ? units.listUnits : units.unitsOn)(context.db, scopeOf(context, asOf)),
  })),
  implement(contract.createUnit, units.createUnit),
  implement(contract.updateUnit, units.updateUnit),
  implement(contract.changeUnit, units.changeUnit),
  implement(contract.removeUnitState, units.removeUnitState),
  implement(contract.getUnitHistory, (context, { id }) =>
    units.getUnitHistory(context.db, id, scopeOf(context)),
  ),
  implement(contract.succeedUnits, succeedUnits),
  implement(contract.getCatalogues, ({ db, today }) => ({
    ranks: service.listRanks(db),
    ethnicities: service.catalogueNames(db, 'ethnicity'),
    educationLevels: service.catalogueNames(db, 'education'),
    politicalTheoryLevels: service.catalogueNames(db, 'politicalTheory'),
    posts: service.suggestedPosts(db, today()),
  })),
];
