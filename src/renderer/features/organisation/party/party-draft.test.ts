import { describe, expect, it } from 'vitest';
import type { PartyOrg } from '#shared/organisation/party-orgs.contract.ts';
import { newPartyDraft, partyDraftOf, readPartyDraft } from './party-draft.ts';

const province: PartyOrg = {
  id: '0190f0a2-7b1c-7c3d-8e4f-0123456789ab',
  code: 'DB-CAT',
  name: 'Đảng bộ Công an tỉnh Quảng Ninh',
  kind: 'provincial',
  superiorId: null,
  unitId: null,
  countsInProvince: true,
  validFrom: null,
  validTo: null,
  revision: 1,
  members: 0,
};

describe('the form of a Party organisation', () => {
  it('a new one stands below the provincial committee and counts with it', () => {
    expect(newPartyDraft([province])).toMatchObject({ superiorId: province.id, countsInProvince: true });
    expect(newPartyDraft([])).toMatchObject({ superiorId: null });
  });

  it('symbol, name and kind have to be there', () => {
    expect(readPartyDraft(newPartyDraft([province]))).toEqual({
      ok: false,
      fieldErrors: { code: 'required', name: 'required', kind: 'required' },
    });
  });

  it('a branch of a commune may have the local committee above it and still count with the province', () => {
    const draft = { ...partyDraftOf(province), kind: 'grassrootsBranch', superiorId: province.id };
    expect(readPartyDraft(draft)).toMatchObject({ ok: true, input: { countsInProvince: true } });
  });
});
