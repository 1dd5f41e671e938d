import { describe, expect, it, test } from 'vitest';
import { historyFields, historyKinds, personDetails } from '#shared/people/histories.ts';
import { detailShapes } from '../details/detail-shapes.ts';
import { shapeOf, shownKinds } from '../histories/history-shapes.ts';
import { detailsDraft, emptyRow, readDetails, readRow, rowDraft } from './record-draft.ts';

test('every kind of history is shown', () => {
  expect(shownKinds.toSorted()).toEqual(historyKinds.toSorted());
});

test.each(historyKinds)('the form of %s asks for every field of the paper, each once', (kind) => {
  const asked = shapeOf(kind).fields.map(({ name }) => name);
  expect(asked.toSorted()).toEqual(Object.keys(historyFields[kind].shape).sort());
  expect(asked).toEqual(expect.arrayContaining([...shapeOf(kind).line]));
});

test('the form of the personal record follows form 2-KNĐ', () => {
  expect(detailShapes.map(({ name }) => name)).toEqual(Object.keys(personDetails.shape));
});

describe('a row of a history', () => {
  it('is read as it stands on paper, a year alone for a date', () => {
    const draft = { ...emptyRow('rank'), rankCode: 'DAI_UY', from: '2019' };
    expect(readRow('rank', draft)).toEqual({
      ok: true,
      value: { kind: 'rank', fields: { rankCode: 'DAI_UY', from: '2019', decision: null, note: null } },
    });
  });

  it('comes back into the form as it was entered', () => {
    const row = { year: 2024, subject: 'member', grade: 'good', decision: '12-QĐ/ĐU', note: null } as const;
    const read = readRow('evaluation', rowDraft('evaluation', row));
    expect(read).toEqual({ ok: true, value: { kind: 'evaluation', fields: row } });
  });

  it.each([
    ['rank', {}, { rankCode: 'required' }],
    ['rank', { rankCode: 'DAI_UY', from: '31/02/2019' }, { from: 'date' }],
    ['evaluation', { grade: 'good' }, { year: 'required' }],
    ['evaluation', { grade: 'good', year: 'năm ngoái' }, { year: 'invalid' }],
    ['leave', {}, { from: 'required' }],
    ['family', { relation: 'Bố' }, { fullName: 'required' }],
  ] as const)('%s with %j is refused at its field', (kind, typed, fieldErrors) => {
    expect(readRow(kind, { ...emptyRow(kind), ...typed })).toEqual({ ok: false, fieldErrors });
  });
});

describe('the personal record', () => {
  const empty = detailsDraft(
    personDetails.parse(Object.fromEntries(detailShapes.map(({ name }) => [name, null]))),
  );

  it('may be empty', () => {
    expect(readDetails(empty)).toMatchObject({ ok: true, value: { assetsDeclared: null, religion: null } });
  });

  it('a file number typed with spaces and small letters is still one', () => {
    const read = readDetails({ ...empty, partyFileNumber: '123 456 ab', assetsDeclared: 'no' });
    expect(read).toMatchObject({ ok: true, value: { partyFileNumber: '123456AB', assetsDeclared: false } });
  });

  it('a card number has eight digits', () => {
    expect(readDetails({ ...empty, partyCardNumber: '123' })).toEqual({
      ok: false,
      fieldErrors: { partyCardNumber: 'partyCardNumber' },
    });
  });
});
