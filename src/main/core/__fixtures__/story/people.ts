import * as people from '#shared/people/people.contract.ts';
import * as search from '#shared/search/search.contract.ts';
import { type Case, PERSON } from './case.ts';

/** The list of people, its bin, its exports and what Ctrl+K finds. */
export const peopleChapter: readonly Case[] = [
  {
    of: people.createPerson,
    says: 'the same number twice is refused',
    input: () => PERSON,
    refused: 'POLICE_NUMBER_TAKEN',
  },
  {
    of: people.createPerson,
    says: 'a nameless person is refused',
    input: () => ({ ...PERSON, fullName: ' ' }),
    refused: 'INPUT_INVALID',
  },
  {
    of: people.updatePerson,
    says: 'the person gets a post',
    input: (seen) => ({ ...seen.last(people.createPerson), post: 'Đội trưởng' }),
  },
  {
    of: people.updatePerson,
    says: 'a form opened before the last save is refused',
    input: (seen) => ({ ...seen.last(people.createPerson), post: 'Cán bộ' }),
    refused: 'RECORD_CHANGED',
  },
  {
    of: people.findSimilarPeople,
    says: 'the same name and year are noticed',
    input: () => ({ ...PERSON, policeNumber: null, exceptId: null }),
  },
  {
    of: people.binPeople,
    says: 'the person goes to the bin',
    input: (seen) => ({ ids: [seen.last(people.createPerson).id] }),
  },
  {
    of: people.restorePeople,
    says: 'and comes back',
    input: (seen) => ({ ids: [seen.last(people.createPerson).id] }),
  },
  {
    of: people.getPerson,
    says: 'and is as before',
    input: (seen) => ({ id: seen.last(people.createPerson).id }),
  },
  {
    of: people.listPeople,
    says: 'the list finds the person without accents',
    input: () => ({ filter: { search: 'thu nguyen' } }),
  },
  {
    of: people.exportPeopleList,
    says: 'what the list shows is exported',
    input: () => ({ columns: ['fullName', 'birthDate'] }),
  },
  {
    of: search.findEverywhere,
    says: 'Ctrl+K finds the person and nobody else',
    input: () => ({ text: 'thử 1234' }),
  },
  {
    of: search.recallFound,
    says: 'what was opened is called as it is today',
    input: (seen) => ({ things: [{ kind: 'person', id: seen.last(people.createPerson).id }] }),
  },
  { of: people.exportPeopleRecords, says: 'all people are exported' },
];
