import * as organisation from '#shared/organisation/organisation.contract.ts';
import * as people from '#shared/people/people.contract.ts';
import * as print from '#shared/people/print.contract.ts';
import * as record from '#shared/people/record.contract.ts';
import type { Case, Seen } from './case.ts';

const RANK = {
  kind: 'rank' as const,
  fields: { rankCode: 'DAI_UY', from: '2020-07', decision: null, note: null },
};
const ofPerson = ({ id, revision }: { id: string; revision: number }) => ({ personId: id, revision });
const decided = (seen: Seen) => ({
  ids: [seen.last(people.createPerson).id],
  from: '2024-07-01',
  decision: '12/QĐ-CAT',
});

/** The whole record of the person, and decisions for many. */
export const recordsChapter: readonly Case[] = [
  {
    of: record.saveHistoryRow,
    says: 'a rank since a month is written down',
    input: (seen) => ({ ...ofPerson(seen.last(people.getPerson)), id: null, row: RANK }),
  },
  {
    of: record.saveHistoryRow,
    says: 'a rank nobody has is refused',
    input: (seen) => ({
      ...ofPerson(seen.last(record.saveHistoryRow).person),
      id: null,
      row: { kind: 'rank', fields: { ...RANK.fields, rankCode: 'NGUYEN_SOAI' } },
    }),
    refused: 'INPUT_INVALID',
  },
  {
    of: record.removeHistoryRow,
    says: 'the rank is taken out',
    input: (seen) => {
      const { person, id } = seen.last(record.saveHistoryRow);
      return { ...ofPerson(person), kind: 'rank', id };
    },
  },
  {
    of: record.restoreHistoryRow,
    says: 'and brought back',
    input: (seen) => {
      const { id } = seen.last(record.saveHistoryRow);
      return { ...ofPerson(seen.last(record.removeHistoryRow)), kind: 'rank', id };
    },
  },
  {
    of: record.getRecord,
    says: 'the record holds it',
    input: (seen) => ({ id: seen.last(people.createPerson).id }),
  },
  {
    of: print.previewRecord,
    says: 'it is laid out for paper',
    input: (seen) => ({ id: seen.last(people.createPerson).id }),
  },
  {
    of: print.recordPrint,
    says: 'that it is printed leaves a trace',
    input: (seen) => ({ id: seen.last(people.createPerson).id, reason: null }),
  },
  {
    of: print.produceRecord,
    says: 'it is made as a Word file',
    input: (seen) => ({ id: seen.last(people.createPerson).id, format: 'word' }),
  },
  {
    of: print.produceRecord,
    says: 'a computer without a browser makes no PDF of it',
    input: (seen) => ({ id: seen.last(people.createPerson).id, format: 'pdf' }),
    refused: 'PDF_NO_BROWSER',
  },
  {
    of: record.updateDetails,
    says: 'the birthplace is entered',
    input: (seen) => {
      const { details, person } = seen.last(record.getRecord);
      return { ...details, ...ofPerson(person), birthplace: 'Hạ Long' };
    },
  },
  {
    of: record.setPersonSecrecy,
    says: 'a record on a computer without approval stays unclassified',
    input: (seen) => ({ ...ofPerson(seen.last(record.updateDetails)), secrecy: 'secret' }),
    refused: 'SECRECY_NOT_APPROVED',
  },
  {
    of: record.setPersonSecrecy,
    says: 'and is what it was',
    input: (seen) => ({ ...ofPerson(seen.last(record.updateDetails)), secrecy: 'normal' }),
  },
  {
    of: record.promotePeople,
    says: 'a list of one is promoted',
    input: (seen) => ({ ...decided(seen), rankCode: null }),
  },
  {
    of: record.transferPeople,
    says: 'and transferred',
    input: (seen) => {
      const unitId = seen.last(organisation.createUnit).id;
      return { ...decided(seen), unitId, post: null, kind: 'official' };
    },
  },
  {
    of: record.recordLeave,
    says: 'and retires',
    input: (seen) => ({ ...decided(seen), reason: 'retired' }),
  },
];
