import type { LocalDate } from '#shared/domain/local-date.ts';
import type { partialDateOf } from '#shared/domain/partial-date.ts';
import { createUnit, listUnits, type Unit } from '#shared/organisation/organisation.contract.ts';
import { createPerson } from '#shared/people/people.contract.ts';
import { newOffice, type Office, personNamed } from '../../../core/__fixtures__/office.ts';

/** An office on one day of its life, so that "today" is known. */
export const TODAY = '2026-11-22' as LocalDate;

export type DatedOffice = Office & {
  /** A unit under the province since ever, and what a test adds. */
  unit(name: string, known?: UnitKnown): Promise<Unit>;
  unitsOn(asOf: string | null): Promise<Unit[]>;
  /** Somebody who serves there since a day, or nobody knows since when. */
  person(fullName: string, unitId: string, since?: string | null, post?: string | null): Promise<string>;
};
type UnitKnown = Partial<Pick<Unit, 'code' | 'kind' | 'parentId' | 'validFrom' | 'validTo'>>;
type Partly = NonNullable<ReturnType<typeof partialDateOf>>;

export async function datedOffice(referenceUnits = false): Promise<DatedOffice> {
  const clock = { now: () => `${TODAY}T03:00:00.000Z`, today: () => TODAY };
  const office = await newOffice({ clock, referenceUnits });
  const { call } = office;
  const province = (await call(listUnits, {})).units.find((unit) => unit.kind === 'province');
  let made = 0;
  return {
    ...office,
    unit: (name, known = {}) => {
      made += 1;
      return call(createUnit, {
        code: `DV${made}`,
        name,
        kind: 'department',
        parentId: province?.id ?? null,
        validFrom: null,
        validTo: null,
        ...known,
      });
    },
    unitsOn: async (asOf) => (await call(listUnits, { asOf: asOf as LocalDate | null })).units,
    person: async (fullName, unitId, since = null, post = null) => {
      const person = { ...personNamed(fullName, { unitId, post }), since: since as Partly | null };
      return (await call(createPerson, person)).id;
    },
  };
}
