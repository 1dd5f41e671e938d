import { describe, expect, it } from 'vitest';
import { newSeatDraft, readSeatDraft } from './seat-draft.ts';

const id = '0190f0a2-7b1c-7c3d-8e4f-0123456789ab';

describe('the form of a seat', () => {
  it('unit and post have to be there, one place is the beginning', () => {
    expect(readSeatDraft(newSeatDraft(null))).toEqual({
      ok: false,
      fieldErrors: { unitId: 'required', postId: 'required' },
    });
    expect(newSeatDraft(id)).toMatchObject({ unitId: id, places: '1' });
  });

  it.each(['0', '-1', '1,5', 'ba', '', '10000'])('"%s" is no number of places', (places) => {
    expect(readSeatDraft({ ...newSeatDraft(id), postId: id, places })).toEqual({
      ok: false,
      fieldErrors: { places: 'invalid' },
    });
  });

  it('a sound seat is handed on as numbers', () => {
    expect(readSeatDraft({ ...newSeatDraft(id), postId: id, places: ' 3 ' })).toMatchObject({
      ok: true,
      input: { places: 3 },
    });
  });
});
