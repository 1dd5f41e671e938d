import { afterEach, beforeEach, expect, test } from 'vitest';
import { signIn } from '#shared/accounts/accounts.contract.ts';
import { builtInBlocks } from '#shared/documents/built-in-blocks.ts';
import { listIssuers, listTextBlocks, putTextBlock } from '#shared/documents/documents.contract.ts';
import type { LocalDate } from '#shared/domain/local-date.ts';
import { getStatus } from '#shared/system/system.contract.ts';
import { ADMINISTRATOR, newOffice, type Office, reopen } from '../../core/__fixtures__/office.ts';
import { behindTheBack } from '../../core/__fixtures__/raw-store.ts';
import { reportDefinitions } from '../report-definitions.ts';
import { buildReport } from '../reports/reports.service.ts';

let office: Office;
beforeEach(async () => {
  office = await newOffice();
});
afterEach(() => office.dispose());

const peopleList = () =>
  behindTheBack(office.folder, (db) =>
    buildReport(reportDefinitions, db, {
      name: 'people-list',
      period: null,
      asOf: null,
      unitCode: null,
      today: '2026-03-10' as LocalDate,
    }),
  );

const change = async (id: string, body: string) => {
  const { blocks } = await office.call(listTextBlocks, {});
  const block = blocks.find((one) => one.id === id);
  if (!block) throw new Error(`no text block ${id}`);
  await office.call(putTextBlock, { ...block, body });
};

test('reports are signed and sent as the text blocks of the office say', async () => {
  expect(peopleList()).toMatchObject({
    signatures: {
      left: { title: 'NGƯỜI LẬP BIỂU', name: '' },
      right: {
        authority: 'TL. GIÁM ĐỐC',
        title: 'TRƯỞNG PHÒNG CÔNG TÁC ĐẢNG VÀ CÔNG TÁC CHÍNH TRỊ',
        name: '',
      },
    },
    recipients: ['Bộ Công an (để báo cáo)', 'Lãnh đạo Công an tỉnh (để báo cáo)', 'Lưu: VT, PX03'],
  });
  await change(builtInBlocks.reportSigner, 'KT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC\nTrần Văn Bình');
  await change(builtInBlocks.reportRecipients, 'Cục Tổ chức cán bộ\nLưu: VT');
  expect(peopleList()).toMatchObject({
    signatures: { right: { authority: 'KT. GIÁM ĐỐC', title: 'PHÓ GIÁM ĐỐC', name: 'Trần Văn Bình' } },
    recipients: ['Cục Tổ chức cán bộ', 'Lưu: VT'],
  });
});

test('a store of an earlier program gets bodies and words when it is opened; what the office changed stays', async () => {
  await change(builtInBlocks.reportMaker, 'CÁN BỘ TỔNG HỢP');
  await office.core.close();
  behindTheBack(office.folder, (db) => {
    db.exec('DELETE FROM issuer');
    db.run('DELETE FROM text_block WHERE id <> ?', builtInBlocks.reportMaker);
  });
  const { core, call } = reopen(office.folder, { door: 'loopback' });
  try {
    await call(getStatus, {});
    await call(signIn, ADMINISTRATOR);
    const { issuers } = await call(listIssuers, {});
    expect(issuers.map(({ symbol }) => symbol)).toEqual(['CAT-PX03', 'ĐUCA', 'UBKTĐU']);
    const { blocks } = await call(listTextBlocks, {});
    expect(blocks.length).toBeGreaterThan(10);
    expect(blocks.find(({ id }) => id === builtInBlocks.reportMaker)?.body).toBe('CÁN BỘ TỔNG HỢP');
  } finally {
    await core.close();
  }
});
