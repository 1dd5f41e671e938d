import { describe, expect, it } from 'vitest';
import { differingFields } from '../conflict/record-conflict.ts';
import {
  carriedForward,
  emptyDraft,
  type PersonDraft,
  readDraft,
  tidyCitizenId,
  tidyPoliceNumber,
} from './person-draft.ts';

const an: PersonDraft = {
  ...emptyDraft,
  fullName: 'Nguyễn Văn An',
  sex: 'male',
  birthDate: '1985',
  policeNumber: '123-456',
  unitId: '0190f0a2-7b1c-7c3d-8e4f-0123456789ab',
  ethnicity: 'Kinh',
  home: 'Xã Vân Đồn, Quảng Ninh',
};

describe('a form about a person', () => {
  it('is taken with a name alone: a roster often knows no more', () => {
    const read = readDraft({ ...emptyDraft, fullName: 'Lê Thị Hoa' });
    expect(read).toMatchObject({ ok: true, input: { fullName: 'Lê Thị Hoa', birthDate: null, note: null } });
  });

  it('a year alone may stand for the birth date', () => {
    expect(readDraft(an)).toMatchObject({ ok: true, input: { birthDate: '1985' } });
  });

  it.each([
    ['fullName', '', 'required'],
    ['fullName', '=1+1', 'formula'],
    ['birthDate', '31/02/1985', 'date'],
    ['policeNumber', '12-3456', 'policeNumber'],
    ['citizenId', '02208500123', 'citizenId'],
  ] as const)('%s "%s" is refused at its field', (field, typed, key) => {
    expect(readDraft({ ...an, [field]: typed })).toEqual({ ok: false, fieldErrors: { [field]: key } });
  });

  it('the next person starts with the unit, the people and the province of the one before', () => {
    expect(carriedForward(an)).toEqual({
      ...emptyDraft,
      unitId: an.unitId,
      ethnicity: 'Kinh',
      home: 'Quảng Ninh',
    });
  });

  it('names the fields that were changed, in the order of the form', () => {
    expect(differingFields(an, { ...an, note: 'x', fullName: 'Nguyễn Văn Ân' })).toEqual([
      'fullName',
      'note',
    ]);
  });
});

describe('numbers as people type them', () => {
  it.each(['123456', '123-456', '123 456', ' 123.456 '])('"%s" is a police number', (typed) => {
    expect(tidyPoliceNumber(typed)).toBe('123-456');
  });

  it('what is no police number stays for the person to see', () => {
    expect(tidyPoliceNumber('12345')).toBe('12345');
  });

  it('spaces in a personal ID are only for reading', () => {
    expect(tidyCitizenId('022 085 001 234')).toBe('022085001234');
  });
});
