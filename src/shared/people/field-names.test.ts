import { expect, test } from 'vitest';
import { personFields } from '../exchange/roster.ts';
import { roleOfTitle } from '../exchange/roster-columns.ts';
import { fieldNames } from './field-names.ts';

const written = personFields.map((field) => (field === 'unitCode' ? 'unitId' : field));

test.each(written)('an exported list can be imported again: the import knows the titles of %s', (field) => {
  const { short, full } = fieldNames[field];
  const role = field === 'unitId' ? 'unitCode' : field;
  expect([roleOfTitle(short.vi), roleOfTitle(full.vi)]).toEqual([role, role]);
});

test.each(['vi', 'en'] as const)('no two fields have the same name (%s)', (language) => {
  const names = Object.values(fieldNames).map(({ full }) => full[language]);
  expect(new Set(names).size).toBe(names.length);
});
