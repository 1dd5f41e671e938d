import { describe, expect, it } from 'vitest';
import type { Unit, UnitKind } from '#shared/organisation/organisation.contract.ts';
import { sameDraft } from '../dated/use-dated-form.ts';
import { newUnitDraft, readUnitDraft, unitDraftOf } from './unit-draft.ts';

const unit = (id: string, kind: UnitKind, parentId: string | null): Unit => ({
  id,
  code: id,
  name: id,
  kind,
  parentId,
  validFrom: null,
  validTo: null,
  revision: 1,
  people: 0,
});
const provinceId = '0190f0a2-7b1c-7c3d-8e4f-0123456789ab';
const units = [
  unit('team', 'team', 'px03'),
  unit('px03', 'department', provinceId),
  unit('pv01', 'department', provinceId),
  unit(provinceId, 'province', null),
];

describe('the form of a unit', () => {
  it('a new unit belongs to the provincial police', () => {
    expect(newUnitDraft(units).parentId).toBe(provinceId);
  });

  it('code, name and kind have to be there', () => {
    expect(readUnitDraft(newUnitDraft(units))).toEqual({
      ok: false,
      fieldErrors: { code: 'required', name: 'required', kind: 'required' },
    });
  });

  it('a day that is none is refused at its field', () => {
    const draft = {
      ...newUnitDraft(units),
      code: 'PX09',
      name: 'Phòng mới',
      kind: 'department',
      validFrom: '31/02/2026',
    };
    expect(readUnitDraft(draft)).toEqual({ ok: false, fieldErrors: { validFrom: 'date' } });
    expect(readUnitDraft({ ...draft, validFrom: '2026-03-01' })).toMatchObject({ ok: true });
  });

  it('knows whether anything was changed', () => {
    const draft = unitDraftOf(unit('px03', 'department', null));
    expect(sameDraft(draft, { ...draft })).toBe(true);
    expect(sameDraft(draft, { ...draft, name: 'khác' })).toBe(false);
  });
});
