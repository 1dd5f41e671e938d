import * as contract from '#shared/organisation/organisation.contract.ts';
import { implement } from '../../core/implement.ts';
import * as service from './organisation.service.ts';

export const organisationProcedures = [
  implement(contract.getOrganisation, ({ db }) => service.getOrganisation(db)),
  implement(contract.updateOrganisation, service.updateOrganisation),
  implement(contract.listUnits, ({ db }) => ({ units: service.listUnits(db) })),
  implement(contract.createUnit, service.createUnit),
  implement(contract.updateUnit, service.updateUnit),
  implement(contract.getCatalogues, ({ db }) => ({
    ranks: service.listRanks(db),
    ethnicities: service.catalogueNames(db, 'ethnicity'),
    educationLevels: service.catalogueNames(db, 'education'),
    politicalTheoryLevels: service.catalogueNames(db, 'politicalTheory'),
    posts: service.postsInUse(db),
  })),
];
