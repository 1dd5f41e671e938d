import { describe, expect, it } from 'vitest';
import type { PreviewRow } from '#shared/exchange/exchange.contract.ts';
import {
  type ImportAnswers,
  isDecided,
  nextOpenRow,
  planImport,
  type RowIssue,
  withAnswer,
} from './import-answers.ts';

const doubt = (field: RowIssue['field'], choices?: string[]): RowIssue => ({
  field,
  code: 'UNIT_UNKNOWN',
  params: {},
  severity: 'doubt',
  ...(choices && { choices: choices.map((value) => ({ value, label: value })) }),
});
const row = (number: number, status: PreviewRow['status'], issues: RowIssue[] = []): PreviewRow => ({
  row: number,
  status,
  fullName: `Người ${number}`,
  policeNumber: null,
  birthDate: null,
  rank: null,
  unit: null,
  issues,
  changes: [],
});

const rows = [
  row(8, 'new'),
  row(9, 'changed'),
  row(10, 'same'),
  row(11, 'doubt', [doubt('unitCode'), doubt('rankCode')]),
  row(12, 'doubt', [doubt('person', ['a', 'new'])]),
  row(14, 'refused'),
];
const nothing: ImportAnswers = {};

describe('rows in doubt of a roster', () => {
  it('are left out until somebody decides them', () => {
    expect(planImport(rows, nothing)).toEqual({
      created: 1,
      changed: 1,
      same: 1,
      decided: 0,
      open: 2,
      refused: 1,
      total: 2,
    });
  });

  it('count once every doubt of the row is decided', () => {
    const half = withAnswer(nothing, 11, 'unitCode', 'PX03');
    expect(planImport(rows, half).decided).toBe(0);
    expect(planImport(rows, withAnswer(half, 11, 'rankCode', 'DAI_UY'))).toMatchObject({
      decided: 1,
      total: 3,
    });
  });

  it('leaving a field empty is a decision', () => {
    const answers = withAnswer(withAnswer(nothing, 11, 'unitCode', ''), 11, 'rankCode', '');
    expect(rows.filter((one) => isDecided(one, answers)).map((one) => one.row)).toEqual([11]);
  });

  it('a decision can be taken back', () => {
    const decided = withAnswer(nothing, 12, 'person', 'new');
    expect(planImport(rows, decided).decided).toBe(1);
    expect(planImport(rows, withAnswer(decided, 12, 'person', null)).decided).toBe(0);
  });

  it('come one after another, and from the top again', () => {
    expect(nextOpenRow(rows, nothing, 0)?.row).toBe(11);
    expect(nextOpenRow(rows, nothing, 11)?.row).toBe(12);
    expect(nextOpenRow(rows, nothing, 12)?.row).toBe(11);
  });

  it('none waits once all are decided', () => {
    const person = withAnswer(nothing, 12, 'person', 'new');
    const decided = withAnswer(withAnswer(person, 11, 'unitCode', ''), 11, 'rankCode', '');
    expect(nextOpenRow(rows, decided, 0)).toBeNull();
  });
});
