import { type Seat, saveSeat } from '#shared/organisation/seats.contract.ts';
import { checkInput } from '../../../api/check-input.ts';

/** What stands in the form; the number and dates as typed until they are understood. */
export type SeatDraft = {
  unitId: string | null;
  postId: string | null;
  places: string;
  validFrom: string | null;
  validTo: string | null;
  decision: string;
};

export function seatDraftOf(seat: Seat): SeatDraft {
  const { unitId, postId, places, validFrom, validTo, decision } = seat;
  return { unitId, postId, places: String(places), validFrom, validTo, decision: decision ?? '' };
}

/** A new seat is of the unit the table is narrowed to, and has one place. */
export function newSeatDraft(unitId: string | null): SeatDraft {
  return { unitId, postId: null, places: '1', validFrom: null, validTo: null, decision: '' };
}

/** The draft as the core takes it, or why single fields cannot be taken. */
export function readSeatDraft(draft: SeatDraft) {
  const input = {
    ...draft,
    unitId: draft.unitId ?? '',
    postId: draft.postId ?? '',
    places: /^\d+$/.test(draft.places.trim()) ? Number(draft.places) : 0,
  };
  const fieldErrors = checkInput(saveSeat.input, { ...input, id: null });
  if (draft.unitId === null) fieldErrors.unitId = 'required';
  if (draft.postId === null) fieldErrors.postId = 'required';
  if (Object.keys(fieldErrors).length > 0) return { ok: false, fieldErrors } as const;
  return { ok: true, input } as const;
}
