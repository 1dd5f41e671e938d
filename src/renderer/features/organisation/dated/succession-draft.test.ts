import { describe, expect, it } from 'vitest';
import {
  goingTo,
  newSuccession,
  readSuccession,
  type SuccessionDraft,
  shareSum,
} from './succession-draft.ts';

const [haPhong, haTu, baiChay] = [1, 2, 3].map((at) => `0190f0a2-7b1c-7c3d-8e4f-01234567890${at}`) as [
  string,
  string,
  string,
];
const merged: SuccessionDraft = {
  ...newSuccession(haPhong),
  to: [{ key: 0, id: haTu, share: '' }],
  on: '2025-07-01',
};

describe('merging and splitting units', () => {
  it('an empty form says what is missing', () => {
    expect(readSuccession(newSuccession(null))).toMatchObject({
      ok: false,
      fieldErrors: { from: 'required', 'to.0.id': 'required', on: 'required' },
    });
  });

  it('the only successor takes everybody unless somebody says otherwise', () => {
    expect(goingTo(merged)).toBe(haTu);
    expect(goingTo({ ...merged, peopleTo: null })).toBeNull();
  });

  it('between two successors somebody has to choose, and only one of the two', () => {
    const split = { ...merged, to: [...merged.to, { key: 1, id: baiChay, share: '' }] };
    expect(goingTo(split)).toBeNull();
    expect(goingTo({ ...split, peopleTo: baiChay })).toBe(baiChay);
    expect(goingTo({ ...merged, peopleTo: baiChay })).toBeNull();
  });

  it('a unit does not succeed itself', () => {
    expect(readSuccession({ ...merged, from: [haTu] })).toMatchObject({
      fieldErrors: { 'to.0.id': 'choice' },
    });
  });

  it('shares are hundredths of a percent, and one that is none is refused at its field', () => {
    const split = {
      ...merged,
      to: [
        { key: 0, id: haTu, share: '60,5' },
        { key: 1, id: baiChay, share: '39,5 %' },
      ],
    };
    expect(shareSum(split)).toBe(10_000);
    expect(shareSum(merged)).toBeNull();
    expect(readSuccession(split)).toMatchObject({
      ok: true,
      input: { to: [{ share: 6050 }, { share: 3950 }] },
    });
    expect(readSuccession({ ...merged, to: [{ key: 0, id: haTu, share: 'nửa' }] })).toMatchObject({
      fieldErrors: { 'to.0.share': 'invalid' },
    });
  });

  it('a day that is none is refused at its field', () => {
    expect(readSuccession({ ...merged, on: '31/02/2025' })).toMatchObject({ fieldErrors: { on: 'date' } });
  });
});
