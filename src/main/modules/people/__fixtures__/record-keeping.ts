import type { InputOf } from '#shared/contract/define.ts';
import { createUnit } from '#shared/organisation/organisation.contract.ts';
import { createPartyOrg } from '#shared/organisation/party-orgs.contract.ts';
import { createPerson, listPeople } from '#shared/people/people.contract.ts';
import * as record from '#shared/people/record.contract.ts';
import { type Office, personNamed } from '../../../core/__fixtures__/office.ts';

export type Row = InputOf<typeof record.saveHistoryRow>['row'];
type FieldsOf<K extends Row['kind']> = Extract<Row, { kind: K }>['fields'];

const paper = { decision: null, note: null };

/** Whole rows of histories of which a test says only what it is about. */
export const rowOf = {
  rank: (rankCode: string, from: string | null): Row => ({
    kind: 'rank',
    fields: { rankCode, from, ...paper },
  }),
  assignment: (fields: Partial<FieldsOf<'assignment'>>): Row => ({
    kind: 'assignment',
    fields: { unitId: null, post: null, kind: 'official', from: null, to: null, ...paper, ...fields },
  }),
  leave: (from: string, returnedOn: string | null = null): Row => ({
    kind: 'leave',
    fields: { reason: 'retired', from, returnedOn, ...paper },
  }),
  membership: (fields: Partial<FieldsOf<'membership'>>): Row => ({
    kind: 'membership',
    fields: { partyOrgId: null, from: null, to: null, endReason: null, ...paper, ...fields },
  }),
  evaluation: (year: number): Row => ({
    kind: 'evaluation',
    fields: { year, subject: 'officer', grade: 'good', ...paper },
  }),
  travel: (from: string, to: string | null = null): Row => ({
    kind: 'travel',
    fields: { country: 'Lào', purpose: null, from, to, ...paper },
  }),
};

/** Somebody at the office who keeps records: always works on the newest revision. */
export function keeperOf({ call }: Pick<Office, 'call'>) {
  const recordOf = (id: string) => call(record.getRecord, { id });
  const revisionOf = async (id: string) => (await recordOf(id)).person.revision;
  return {
    recordOf,
    person: (fullName = 'Nguyễn Văn Thử', known: Parameters<typeof personNamed>[1] = {}) =>
      call(createPerson, personNamed(fullName, known)),
    unit: (code: string, name: string, lifetime: { validFrom?: string; validTo?: string } = {}) =>
      call(createUnit, {
        code,
        name,
        kind: 'department',
        parentId: null,
        validFrom: lifetime.validFrom ?? null,
        validTo: lifetime.validTo ?? null,
      }),
    partyOrg: (code: string, name: string, validFrom: string | null = null) =>
      call(createPartyOrg, {
        code,
        name,
        kind: 'branch',
        superiorId: null,
        unitId: null,
        countsInProvince: true,
        validFrom,
        validTo: null,
      }),
    save: async (personId: string, row: Row, id: string | null = null) =>
      call(record.saveHistoryRow, { personId, revision: await revisionOf(personId), id, row }),
    remove: async (personId: string, kind: Row['kind'], id: string) =>
      call(record.removeHistoryRow, { personId, revision: await revisionOf(personId), kind, id }),
    restore: async (personId: string, kind: Row['kind'], id: string) =>
      call(record.restoreHistoryRow, { personId, revision: await revisionOf(personId), kind, id }),
    /** Where somebody stood at the end of each year. */
    standings: async (personId: string) => {
      const years = Array.from({ length: 20 }, (_, at) => 2007 + at);
      const stood = years.map(async (year) => {
        const filter = { asOf: `${year}-12-31`, service: 'all' as const };
        const { rows } = await call(listPeople, { filter, limit: 500 });
        const person = rows.find(({ id }) => id === personId);
        if (!person) throw new Error('somebody is in no list of any day');
        return [year, person.serving, person.unitId, person.rankCode, person.partyOrgId, person.party];
      });
      return Promise.all(stood);
    },
    /** Beginning, end and unit of each assignment, oldest first. */
    career: async (personId: string) => {
      const { histories, unitNames } = await recordOf(personId);
      return histories.assignment.map(({ id, from, to }) => [unitNames[id] ?? '', from, to]).reverse();
    },
  };
}
