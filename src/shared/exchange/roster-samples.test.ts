import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { readWorkbook } from '../../main/core/workbook/read-workbook.ts';
import { parseCsv } from '../domain/csv.ts';
import { sexName } from '../people/person.ts';
import { reference, today } from './__fixtures__/reference.ts';
import { readRoster } from './read-roster.ts';
import type { Roster, RosterRow } from './roster.ts';

const fixture = (name: string) => readFileSync(resolve(import.meta.dirname, '__fixtures__', name));
const truthOf = (name: string) => parseCsv(fixture(`${name}.truth.csv`).toString('utf8'));

function rosterOf(name: string): Roster {
  const reading = readRoster(readWorkbook(fixture(`${name}.xlsx`), `${name}.xlsx`), reference, today);
  if ('error' in reading) throw new Error(reading.error);
  return reading;
}

const unitNames = new Map(reference.units.map(({ code, name }) => [code, name]));
const rankNames = new Map(reference.ranks.map(({ code, name }) => [code, name]));

/** A row in the words of the truth file. */
function inTruthWords({ draft }: RosterRow): Record<string, string> {
  return {
    name: draft.fullName ?? '',
    sex: draft.sex === null ? '' : sexName[draft.sex],
    police_number: draft.policeNumber ?? '',
    birth: draft.birthDate ?? '',
    rank: rankNames.get(draft.rankCode ?? '') ?? '',
    post: draft.post ?? '',
    unit_code: draft.unitCode ?? '',
    unit: unitNames.get(draft.unitCode ?? '') ?? '',
    home: draft.home ?? '',
    ethnicity: draft.ethnicity ?? '',
    education: draft.education ?? '',
    theory: draft.politicalTheory ?? '',
    joined: draft.joinedForce ?? '',
    party: draft.partyAdmission ?? '',
    official: draft.partyOfficial ?? '',
  };
}

describe.each([
  ['roster-commune', 240, '2024-12-31'],
  ['roster-department', 120, '2024-12-31'],
])('%s', (name, people, asOf) => {
  const roster = rosterOf(name);

  it('gives exactly what a careful person reads from it, every field of every row', () => {
    const truth = truthOf(name);
    expect(truth).toHaveLength(people);
    expect(roster.rows.map(inTruthWords)).toEqual(truth);
  });

  it('refuses nobody, asks about nobody, skips no line and understands every column', () => {
    const open = roster.rows.flatMap((row) => row.issues.filter((issue) => issue.severity !== 'note'));
    expect(open).toEqual([]);
    expect(roster.skipped).toEqual([]);
    expect(roster.unread).toEqual([]);
  });

  it('knows the day it describes and which fields it speaks about', () => {
    expect(roster.asOf).toBe(asOf);
    expect(roster.fields).not.toContain('citizenId');
    expect(roster.fields).toHaveLength(14);
  });
});

describe('roster-problems', () => {
  const roster = rosterOf('roster-problems');
  const rowAt = (row: number) => roster.rows.find((candidate) => candidate.row === row);

  /** Every planted problem: its row, and what the importer makes of it. */
  const planted = [
    [3, 'birthDate', 'DATE_NO_SUCH_DAY', null],
    [5, 'citizenId', 'CITIZEN_ID_INVALID', null],
    [7, 'policeNumber', 'POLICE_NUMBER_TWICE', '391-489'],
    [9, 'fullName', 'NAME_MISSING', null],
    [11, 'rankCode', null, 'THUONG_UY'],
    [13, 'unitCode', 'UNIT_ABOLISHED', null],
    [15, 'policeNumber', 'POLICE_NUMBER_HYPHEN', '123-456'],
    [17, 'fullName', 'NAME_FORMULA', null],
    [19, 'birthDate', 'DATE_FROM_SERIAL', '1990-01-01'],
    [21, 'birthDate', 'DATE_YEAR_ONLY', '1985'],
    [23, 'ethnicity', 'ETHNICITY_SUBGROUP', null],
    [25, 'birthDate', 'DATE_IN_FUTURE', null],
  ] as const;

  it('has as many planted problems as its truth file lists', () => {
    expect(planted.map(([row]) => String(row))).toEqual(
      truthOf('roster-problems').map((line) => line.excel_row),
    );
  });

  test.each(planted)('row %i: %s gives %s and the value %s', (row, field, code, value) => {
    const read = rowAt(row);
    expect(read?.issues.map((issue) => [issue.field, issue.code])).toEqual(
      code === null ? [] : [[field, code]],
    );
    expect(read?.draft[field]).toBe(value);
  });

  it('has nothing to say about any other row', () => {
    const rows: number[] = planted.map(([row]) => row);
    expect(roster.rows.filter(({ row, issues }) => !rows.includes(row) && issues.length > 0)).toEqual([]);
    expect(roster.rows).toHaveLength(24);
  });

  it('names the row of the first when a police number comes twice', () => {
    expect(rowAt(7)?.issues[0]?.params).toMatchObject({ value: '391-489', firstRow: 2 });
  });

  it('offers the successors of an abolished unit, and the group of a subgroup', () => {
    expect(rowAt(13)?.issues[0]?.choices?.map(({ label }) => label)).toContain('Công an phường Hoành Bồ');
    expect(rowAt(23)?.issues[0]?.choices?.map(({ value }) => value)).toEqual(['Dao', 'Dao Thanh Y']);
  });

  it('says nothing about fields it has no column for', () => {
    expect(roster.fields).not.toContain('home');
    expect(roster.fields).toContain('citizenId');
  });
});
