import { expect, test } from 'vitest';
import { ruleValues } from '#shared/rulebook/rule-values.ts';
import { shapeOf } from './value-shape.ts';

test('every rule has a form that follows from what its value may be', () => {
  for (const code of Object.keys(ruleValues) as (keyof typeof ruleValues)[])
    expect(shapeOf(code).kind, code).toBeTruthy();
});

test('a share of one is typed in percent, a day of the year as day and month', () => {
  expect(shapeOf('EMU_TOP_SHARE')).toEqual({ kind: 'number', whole: false, share: true });
  expect(shapeOf('CAL_ANNOUNCE')).toEqual({
    kind: 'object',
    fields: [{ key: 'by', shape: { kind: 'monthDay' }, optional: false }],
  });
});

test('what is a table in the regulation is a table in the form', () => {
  const bands = shapeOf('EMU_BANDS');
  expect(bands.kind === 'table' && bands.columns.map(({ key }) => key)).toEqual(['min', 'name']);
  const moon = shapeOf('CAL_LUNAR_YEARS');
  expect(moon.kind === 'table' && moon.columns.map(({ shape }) => shape.kind)).toEqual([
    'number',
    'day',
    'day',
  ]);
});

test('days of the week of a rule are chosen by name', () => {
  const tet = shapeOf('CAL_TET');
  const field = tet.kind === 'object' ? tet.fields.find(({ key }) => key === 'beforeOnWeekday') : undefined;
  expect(field?.shape).toEqual({
    kind: 'table',
    keyed: true,
    columns: [
      { key: 'weekday', shape: { kind: 'weekday' }, optional: false },
      { key: 'days', shape: { kind: 'number', whole: true, share: false }, optional: false },
    ],
  });
});
