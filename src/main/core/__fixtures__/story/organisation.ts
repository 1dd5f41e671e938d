import * as organisation from '#shared/organisation/organisation.contract.ts';
import * as figures from '#shared/organisation/unit-figures.contract.ts';
import { QUANG_NINH } from '../office.ts';
import type { Case, Seen } from './case.ts';

const goesOn = (seen: Seen) => ({
  from: [seen.last(organisation.updateUnit).id],
  to: [{ id: seen.last(organisation.createUnit).id, share: 10_000 }],
  on: '2024-06-01',
  decision: '4/QĐ-CAT',
});

/** The office itself and its units, through the times. */
export const organisationChapter: readonly Case[] = [
  { of: organisation.getOrganisation, says: 'the organisation is the one given' },
  {
    of: organisation.updateOrganisation,
    says: 'its symbol changes',
    input: () => ({ ...QUANG_NINH, symbol: 'X' }),
  },
  { of: organisation.listUnits, says: '54 communes and the departments are there' },
  {
    of: organisation.createUnit,
    says: 'a team is added',
    input: () => ({
      code: 'D1',
      name: 'Đội 1',
      kind: 'team',
      parentId: null,
      validFrom: null,
      validTo: null,
    }),
  },
  {
    of: organisation.updateUnit,
    says: 'the team gets another name',
    input: (seen) => ({ ...seen.last(organisation.createUnit), name: 'Đội Một' }),
  },
  {
    of: organisation.changeUnit,
    says: 'it is renamed from a day on',
    input: (seen) => ({
      ...seen.last(organisation.updateUnit),
      from: '2024-05-01',
      name: 'Đội Tổng hợp',
      decision: '3/QĐ-CAT',
    }),
  },
  {
    of: organisation.getUnitHistory,
    says: 'both names are told',
    input: (seen) => ({ id: seen.last(organisation.updateUnit).id }),
  },
  {
    of: organisation.removeUnitState,
    says: 'the new name was a mistake',
    input: (seen) => ({ ...seen.last(organisation.changeUnit), from: '2024-05-01' }),
  },
  {
    of: organisation.createUnit,
    says: 'another team is added',
    input: () => ({
      code: 'D2',
      name: 'Đội 2',
      kind: 'team',
      parentId: null,
      validFrom: null,
      validTo: null,
    }),
  },
  {
    of: organisation.succeedUnits,
    says: 'the first goes on in the second',
    input: (seen) => ({ ...goesOn(seen), peopleTo: null }),
  },
  {
    of: organisation.succeedUnits,
    says: 'and the second not in the first, which is no more',
    input: (seen) => {
      const { from, to, ...rest } = goesOn(seen);
      return {
        ...rest,
        from: to.map(({ id }) => id),
        to: from.map((id) => ({ id, share: null })),
        peopleTo: null,
      };
    },
    refused: 'UNIT_NOT_THEN',
  },
  {
    of: figures.getUnitFigures,
    says: 'figures of every unit are counted',
    input: () => ({ asOf: '2025-12-31' }),
  },
  { of: organisation.getCatalogues, says: 'ranks and catalogues are there' },
];
