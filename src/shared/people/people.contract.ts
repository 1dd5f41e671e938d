import { z } from 'zod';
import { defineProcedure } from '../contract/define.ts';
import {
  citizenId,
  instant,
  localDate,
  nothing,
  optionalText,
  partialDate,
  policeNumber,
  producedFile,
  recordId,
  requiredText,
} from '../contract/values.ts';
import { assignmentKinds } from './histories.ts';
import { sexes } from './person.ts';
import { secrecyLevels } from './secrecy.ts';

/**
 * Core fields of an officer, in the order of the official list. Rank, post and unit are those of one day (today where
 * nothing else is asked for); their histories are kept in rows of their own (record.contract.ts).
 */
export const personFields = z.object({
  fullName: requiredText(100).refine((name) => !/^[=+\-@]/.test(name), { error: 'formula' }),
  sex: z.enum(sexes, { error: 'required' }).nullable(),
  birthDate: partialDate.nullable(),
  policeNumber: policeNumber.nullable(),
  citizenId: citizenId.nullable(),
  rankCode: z.string().max(20).nullable(),
  post: optionalText(200),
  unitId: recordId.nullable(),
  home: optionalText(300),
  ethnicity: optionalText(50),
  education: optionalText(100),
  politicalTheory: optionalText(50),
  joinedForce: partialDate.nullable(),
  /** Date of entering the Party (ceremony); the person is probationary until `partyOfficial`. */
  partyAdmission: partialDate.nullable(),
  partyOfficial: partialDate.nullable(),
  note: optionalText(1000),
});
export type PersonFields = z.output<typeof personFields>;

export const person = personFields.extend({
  id: recordId,
  revision: z.int(),
  binned: z.boolean(),
  unitCode: z.string().nullable(),
  unitName: z.string().nullable(),
  rankName: z.string().nullable(),
  /** Whether the person serves on that day: has entered, has not left. */
  serving: z.boolean(),
  assignmentKind: z.enum(assignmentKinds).nullable(),
  partyOrgId: recordId.nullable(),
  partyOrgName: z.string().nullable(),
  /** Standing in the Party on that day; null: not a member. */
  party: z.enum(['official', 'probationary']).nullable(),
  secrecy: z.enum(secrecyLevels),
  updatedAt: instant,
});
export type Person = z.output<typeof person>;

export const partyStandings = ['official', 'probationary', 'none'] as const;

export const services = ['serving', 'left', 'all'] as const;

/** What a list is narrowed to; null or empty means everything. */
export const peopleFilter = z.object({
  /** People as they stood on that day; null: today. */
  asOf: localDate.nullable().default(null),
  service: z.enum(services).default('serving'),
  /** Words in any order, with or without accents: name, police number, personal ID. */
  search: z.string().max(200).default(''),
  unitId: recordId.nullable().default(null),
  rankCode: z.string().nullable().default(null),
  sex: z.enum(sexes).nullable().default(null),
  party: z.enum(partyStandings).nullable().default(null),
  /** Members of it and of the organisations below it. */
  partyOrgId: recordId.nullable().default(null),
  ethnicity: z.string().nullable().default(null),
  education: z.string().nullable().default(null),
  politicalTheory: z.string().nullable().default(null),
  /** Added or changed by one import. */
  importId: recordId.nullable().default(null),
  binned: z.boolean().default(false),
});
export type PeopleFilter = z.output<typeof peopleFilter>;
export const everybody: PeopleFilter = peopleFilter.parse({});

export const peopleSortKeys = [
  'name',
  'unit',
  'rank',
  'birthDate',
  'joinedForce',
  'partyAdmission',
  'policeNumber',
] as const;
export const peopleSort = z.object({ by: z.enum(peopleSortKeys), descending: z.boolean() });
export type PeopleSort = z.output<typeof peopleSort>;
export const byName: PeopleSort = { by: 'name', descending: false };

export const listPeople = defineProcedure({
  name: 'people.list',
  kind: 'query',
  input: z.object({
    filter: peopleFilter.prefault({}),
    sort: peopleSort.default(byName),
    offset: z.int().min(0).default(0),
    limit: z.int().min(1).max(500).default(100),
  }),
  output: z.object({ total: z.int(), rows: z.array(person) }),
  permission: 'people.read',
  reads: ['people', 'organisation'],
});

export const getPerson = defineProcedure({
  name: 'people.get',
  kind: 'query',
  input: z.object({ id: recordId }),
  output: person,
  permission: 'people.read',
  reads: ['people', 'organisation'],
});

/** `since`: from when rank, post and unit hold; null: since nobody knows when. */
export const createPerson = defineProcedure({
  name: 'people.create',
  kind: 'command',
  input: personFields.extend({ since: partialDate.nullable().default(null) }),
  output: person,
  permission: 'people.write',
  invalidates: ['people'],
});

/**
 * `revision` is the one the form was opened with; RECORD_CHANGED when somebody saved in between. A new rank, post or
 * unit either corrects the row of today's history (`changeFrom` null) or begins a new one on that day.
 */
export const updatePerson = defineProcedure({
  name: 'people.update',
  kind: 'command',
  input: personFields.extend({
    id: recordId,
    revision: z.int(),
    changeFrom: localDate.nullable().default(null),
  }),
  output: person,
  permission: 'people.write',
  invalidates: ['people'],
});

/** One person or the chosen rows of the list; all of them or none. */
const chosenPeople = z.object({ ids: z.array(recordId).min(1).max(5000) });

export const binPeople = defineProcedure({
  name: 'people.bin',
  kind: 'command',
  input: chosenPeople,
  output: nothing,
  permission: 'people.write',
  invalidates: ['people'],
});

/** BINNED_NUMBER_TAKEN when somebody else holds the number of one of them by now. */
export const restorePeople = defineProcedure({
  name: 'people.restore',
  kind: 'command',
  input: chosenPeople,
  output: nothing,
  permission: 'people.write',
  invalidates: ['people'],
});

/** People who may be the same person as the one being typed; shown while typing, never blocking by itself. */
export const findSimilarPeople = defineProcedure({
  name: 'people.findSimilar',
  kind: 'query',
  input: z.object({
    fullName: z.string().max(200),
    birthDate: z.string().max(10).nullable(),
    policeNumber: z.string().max(20).nullable(),
    citizenId: z.string().max(20).nullable(),
    exceptId: recordId.nullable(),
  }),
  output: z.object({
    similar: z.array(
      z.object({ person, because: z.enum(['policeNumber', 'citizenId', 'nameAndBirthDate']) }),
    ),
  }),
  permission: 'people.read',
  reads: ['people'],
});

/** Columns a list can show and export. */
export const peopleColumns = [
  'fullName',
  'sex',
  'birthDate',
  'policeNumber',
  'citizenId',
  'rankName',
  'post',
  'unitName',
  'home',
  'ethnicity',
  'education',
  'politicalTheory',
  'joinedForce',
  'partyAdmission',
  'partyOfficial',
  'partyOrgName',
  'note',
] as const;
export type PeopleColumn = (typeof peopleColumns)[number];

/** The list exactly as it is shown: same filter, order and columns. */
export const exportPeopleList = defineProcedure({
  name: 'people.exportList',
  kind: 'query',
  input: z.object({
    filter: peopleFilter.prefault({}),
    sort: peopleSort.default(byName),
    columns: z.array(z.enum(peopleColumns)).min(1).max(peopleColumns.length),
  }),
  /** `withheld`: classified records that the list shows to this account; they never leave the program this way. */
  output: z.object({ file: producedFile, rows: z.int(), withheld: z.int() }),
  permission: 'people.read',
  audited: true,
  long: 'cancellable',
});

/** All people as plain records, for the command line's `export people`. */
export const exportPeopleRecords = defineProcedure({
  name: 'people.exportRecords',
  kind: 'query',
  input: nothing,
  output: z.object({
    records: z.array(
      z.object({
        fullName: z.string(),
        sex: z.enum(['nam', 'nữ']).nullable(),
        policeNumber: z.string().nullable(),
        birthDate: z.string().nullable(),
        rank: z.string().nullable(),
        post: z.string().nullable(),
        unitCode: z.string().nullable(),
        home: z.string().nullable(),
        ethnicity: z.string().nullable(),
        education: z.string().nullable(),
        politicalTheory: z.string().nullable(),
        joinedForce: z.string().nullable(),
        partyAdmission: z.string().nullable(),
        partyOfficial: z.string().nullable(),
      }),
    ),
    withheld: z.int(),
  }),
  permission: 'people.read',
  audited: true,
});
