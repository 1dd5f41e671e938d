import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { LocalDate } from '#shared/domain/local-date.ts';
import { getUnitHistory, type Unit } from '#shared/organisation/organisation.contract.ts';
import { listPartyOrgs, type PartyOrg } from '#shared/organisation/party-orgs.contract.ts';
import { type DatedOffice, datedOffice } from './__fixtures__/dated-office.ts';

let office: DatedOffice;
let all: Unit[];
let partyOrgs: PartyOrg[];
beforeAll(async () => {
  office = await datedOffice(true);
  all = await office.unitsOn(null);
  ({ partyOrgs } = await office.call(listPartyOrgs, {}));
});
afterAll(() => office.dispose());

const named = <One extends { name: string }>(ones: readonly One[], name: string): One => {
  const one = ones.findLast((each) => each.name === name);
  if (!one) throw new Error(`no ${name}`);
  return one;
};
const countsOn = async (asOf: string) => {
  const kinds = (await office.unitsOn(asOf)).map(({ kind }) => kind);
  const of = (...wanted: string[]) => kinds.filter((kind) => wanted.includes(kind)).length;
  return {
    district: of('district'),
    commune: of('ward', 'commune', 'specialZone'),
    department: of('department'),
  };
};

describe('a new store with the units of the province', () => {
  test('shows the order of each time: districts and communes, communes alone, 54 units', async () => {
    const former = all.filter(({ kind, validTo }) => kind !== 'district' && validTo !== null).length;
    // Cái Chiên is there before and after.
    expect(await countsOn('2019-12-31')).toEqual({ district: 14, commune: former + 1, department: 23 });
    expect(await countsOn('2025-02-28')).toEqual({ district: 13, commune: former + 1, department: 23 });
    expect(await countsOn('2025-03-01')).toEqual({ district: 0, commune: former + 1, department: 23 });
    expect(await countsOn('2025-07-01')).toEqual({ district: 0, commune: 54, department: 23 });
    expect(former).toBe(170);
  });

  test('leads a ward back to its predecessors and the district above, over two steps', async () => {
    const haTu = all.find(({ code }) => code === '07030');
    const { predecessors } = await office.call(getUnitHistory, { id: haTu?.id ?? '' });
    expect(predecessors.map(({ name, on, steps }) => [name, on, steps.map((step) => step.name)])).toEqual(
      expect.arrayContaining([
        ['Công an thành phố Hạ Long', '2025-03-01', ['Công an huyện Hoành Bồ']],
        ['Công an phường Hoành Bồ', '2025-07-01', []],
        ['Công an xã Đồng Lâm', '2025-07-01', []],
      ]),
    );
    expect(predecessors).toHaveLength(5);
  });

  test('calls Đông Triều a town until it became a city', async () => {
    const nameOn = async (asOf: string) =>
      (await office.unitsOn(asOf)).filter(
        ({ name, kind }) => kind === 'district' && name.endsWith('Đông Triều'),
      );
    expect((await nameOn('2024-10-31')).map(({ name }) => name)).toEqual(['Công an thị xã Đông Triều']);
    expect((await nameOn('2024-11-01')).map(({ name }) => name)).toEqual(['Công an thành phố Đông Triều']);
  });
});

describe('its Party organisations', () => {
  test('the branch of a department counts in the province, that of a ward in the committee of the ward', () => {
    const province = named(partyOrgs, 'Đảng bộ Công an tỉnh Quảng Ninh');
    expect(named(partyOrgs, 'Chi bộ Phòng Tham mưu')).toMatchObject({
      kind: 'grassrootsBranch',
      superiorId: province.id,
      countsInProvince: true,
      unitId: named(all, 'Phòng Tham mưu').id,
    });
    const external = named(partyOrgs, 'Đảng bộ phường Hà Tu');
    expect([external.kind, external.superiorId]).toEqual(['external', null]);
    expect(named(partyOrgs, 'Chi bộ Công an phường Hà Tu')).toMatchObject({
      kind: 'branch',
      superiorId: external.id,
      countsInProvince: false,
      unitId: all.find(({ code }) => code === '06652')?.id,
      validFrom: '2025-07-01',
    });
  });

  test('exist from the day of their units on', async () => {
    const { partyOrgs: before } = await office.call(listPartyOrgs, { asOf: '2025-06-30' as LocalDate });
    // The province, its departments, and Cái Chiên with its committee.
    expect([partyOrgs.length, before.length]).toEqual([1 + 23 + 108, 1 + 23 + 2]);
  });
});
