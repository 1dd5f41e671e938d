import { expect, test } from 'vitest';
import { readRulebook } from '#shared/rulebook/read-rulebook.ts';
import type { JsonValue, RuleCode } from '#shared/rulebook/rule-values.ts';
import csv from '../../../../../resources/reference/rulebook.csv?raw';
import { shapeOf } from '../values/value-shape.ts';
import { draftOf, newRow, readValue } from './value-draft.ts';

const rows = readRulebook(csv).map(({ code, value }) => ({ code, value: value as JsonValue }));

test('what is opened and saved as it is stays what it was, for every rule', () => {
  for (const { code, value } of rows) {
    const read = readValue(code, draftOf(shapeOf(code), value));
    expect(read.errors, code).toEqual({});
    expect(read.value, code).toEqual(value);
  }
});

test.each<[RuleCode, string, JsonValue]>([
  ['ADM_CEREMONY_WD', ' 20 ', 20],
  ['EMU_TOP_SHARE', '17,5', 0.175],
  ['EMU_TOP_SHARE', '15', 0.15],
  ['ADM_ORDER', 'true', true],
])('%s typed as "%s" is %j', (code, typed, stored) => {
  expect(readValue(code, typed)).toEqual({ value: stored, errors: {} });
});

test('a list is typed behind commas, a day of the year as day and month', () => {
  const read = readValue('ADM_BADGES', { years: '30, 40;45', rounds: '3/2, 19/05' });
  expect(read).toEqual({ value: { years: [30, 40, 45], rounds: ['02-03', '05-19'] }, errors: {} });
});

test('what is not accepted is said at its field', () => {
  expect(readValue('ADM_CEREMONY_WD', '').errors).toEqual({ value: 'required' });
  expect(readValue('ADM_AGE', { min: 'mười tám', max: '60' }).errors).toEqual({ 'value.min': 'invalid' });
  expect(readValue('CAL_ANNOUNCE', { by: '31/2' }).errors).toEqual({ 'value.by': 'date' });
  expect(readValue('PER_AGE_BANDS', { bounds: '40, 30' }).errors).toEqual({ 'value.bounds': 'invalid' });
  expect(readValue('EMU_TOP_SHARE', '120').errors).toEqual({ value: 'invalid' });
});

test('a new row of a table is empty and asks for what it lacks', () => {
  const bands = shapeOf('EMU_BANDS');
  const row = newRow(bands.kind === 'table' ? bands.columns : []);
  const read = readValue('EMU_BANDS', [{ ...row, min: '90' }]);
  expect(read.errors).toEqual({ 'value.0.name': 'required' });
});
