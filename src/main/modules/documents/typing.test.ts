import { afterEach, beforeEach, expect, test } from 'vitest';
import { listAudit } from '#shared/audit/audit.contract.ts';
import { saveDocument } from '#shared/documents/documents.contract.ts';
import { newOffice, type Office } from '../../core/__fixtures__/office.ts';
import { clockOn, type Desk, deskOf } from './__fixtures__/writing.ts';

let minute = 0;
let office: Office;
let desk: Desk;
beforeEach(async () => {
  minute = 0;
  const { today } = clockOn('2026-03-10');
  const now = () => `2026-03-10T03:${String(minute).padStart(2, '0')}:00.000Z`;
  office = await newOffice({ clock: { now, today } });
  desk = await deskOf(office);
});
afterEach(() => office.dispose());

const saves = async () => {
  const { entries } = await office.call(listAudit, {});
  return entries.filter(({ procedure }) => procedure === 'documents.save').length;
};

test('while text is typed the audit tells of it once in ten minutes, and every save is kept', async () => {
  let { id, version } = await desk.write();
  const type = async (body: string, summary?: string) => {
    const draft = desk.draftOf(summary === undefined ? { body } : { body, summary });
    ({ version } = await office.call(saveDocument, { id, version, draft }));
  };
  for (minute = 1; minute < 9; minute += 1) await type(`Nội dung ${'x'.repeat(minute)}`);
  expect([await saves(), version]).toEqual([1, 9]);
  minute = 11;
  await type('Nội dung viết tiếp.');
  expect(await saves()).toBe(2);
  minute = 12;
  await type('Nội dung viết tiếp nữa.', 'Trích yếu khác');
  expect(await saves()).toBe(3);
});
