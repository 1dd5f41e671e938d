import { afterEach, beforeEach, expect, test } from 'vitest';
import {
  cancelNumber,
  issueDocument,
  listDocuments,
  listNumbers,
  putIssuer,
  recordNumberUsed,
  reserveNumbers,
} from '#shared/documents/documents.contract.ts';
import { listOverrides } from '#shared/rulebook/rulebook.contract.ts';
import { listTasks } from '#shared/tasks/tasks.contract.ts';
import { codeOf, newOffice, type Office, refusalOf } from '../../core/__fixtures__/office.ts';
import { behindTheBack } from '../../core/__fixtures__/raw-store.ts';
import { clockOn, type Desk, deskOf } from './__fixtures__/writing.ts';

const clock = clockOn('2026-12-30');
let office: Office;
let desk: Desk;
beforeEach(async () => {
  clock.turnTo('2026-12-30');
  office = await newOffice({ clock });
  desk = await deskOf(office);
});
afterEach(() => office.dispose());

const register = async (issuerId = desk.state.id, typeCode = 'BC', series: string | null = null) => {
  const { numbers, ...rest } = await office.call(listNumbers, { issuerId, typeCode, series });
  return { ...rest, numbers: numbers.map(({ number, status }) => `${number} ${status}`).toReversed() };
};

test('each kind of each body counts for itself', async () => {
  expect(await desk.issue('2026-02-03')).toBe('1/BC-CAT-PX03');
  expect(await desk.issue('2026-02-04')).toBe('2/BC-CAT-PX03');
  expect(await desk.issue('2026-02-04', null, { typeCode: 'KH' })).toBe('1/KH-CAT-PX03');
  expect(await desk.issue('2026-02-04', null, { typeCode: 'CV-NN' })).toBe('1/CAT-PX03');
  expect(await desk.issue('2026-02-04', null, { issuerId: desk.party.id })).toBe('1-BC/ĐUCA');
  expect(await register()).toMatchObject({ next: 3, others: ['2026'], numbers: ['1 given', '2 given'] });
});

test('over New Year a State body begins again at 1, a Party body goes on through its term', async () => {
  await desk.issue('2026-12-29');
  await desk.issue('2026-12-29', null, { issuerId: desk.party.id });
  clock.turnTo('2027-01-02');
  expect(await desk.issue('2027-01-02')).toBe('1/BC-CAT-PX03');
  expect(await desk.issue('2027-01-02', null, { issuerId: desk.party.id })).toBe('2-BC/ĐUCA');
  expect(await register()).toMatchObject({ series: { name: '2027' }, others: ['2027', '2026'], next: 2 });
  // A paper of the old year found on the desk still goes into the register of its year.
  expect(await desk.issue('2026-12-31')).toBe('2/BC-CAT-PX03');
});

test('a new term of the Party begins a new register', async () => {
  const ofParty = { issuerId: desk.party.id };
  expect(await desk.issue('2025-07-31', null, ofParty)).toBe('1-BC/ĐUCA');
  expect(await desk.issue('2025-08-01', null, ofParty)).toBe('1-BC/ĐUCA');
  expect(await register(desk.party.id)).toMatchObject({
    series: { name: '2025-2030' },
    others: ['2025-2030', '2020-2025'],
  });
});

test('a number kept free for a paper written by hand is used on it, and then as little free as a given one', async () => {
  await office.call(reserveNumbers, {
    ...{ issuerId: desk.state.id, typeCode: 'BC', day: '2026-02-03' },
    ...{ count: 1, purpose: 'Văn bản viết tay' },
  });
  const [kept] = (await register()).numbers;
  expect(kept).toBe('1 reserved');
  const [row] = (await office.call(listNumbers, { issuerId: desk.state.id, typeCode: 'BC', series: '2026' }))
    .numbers;
  const used = { numberId: row?.id ?? '', day: '2026-02-04', note: 'Biên bản viết tay' };
  expect(
    (await refusalOf(office.call(recordNumberUsed, { ...used, day: '2999-01-01' }))).fieldErrors,
  ).toEqual({
    day: 'dateInFuture',
  });
  await office.call(recordNumberUsed, used);
  expect(await register()).toMatchObject({ numbers: ['1 used'] });
  expect(await codeOf(office.call(recordNumberUsed, used))).toBe('DOCUMENT_NUMBER_USED');
  expect(await codeOf(desk.issue('2026-02-05', 1))).toBe('RULES_NOT_MET');
  expect(await refusalOf(desk.issue('2026-02-03', 2))).toMatchObject({
    findings: [{ code: 'DOC_NUMBER_ORDER' }],
  });
});

test('a number given is not given again, nor one that was cancelled or skipped', async () => {
  await desk.issue('2026-02-03');
  const { numbers } = await office.call(reserveNumbers, {
    ...{ issuerId: desk.state.id, typeCode: 'BC', day: '2026-02-03' },
    ...{ count: 1, purpose: 'Văn bản viết tay' },
  });
  expect(numbers).toEqual(['2/BC-CAT-PX03']);
  const [kept, given] = (
    await office.call(listNumbers, { issuerId: desk.state.id, typeCode: 'BC', series: '2026' })
  ).numbers;
  await office.call(cancelNumber, { numberId: kept?.id ?? '', reason: 'Không dùng' });
  for (const number of [1, 2]) {
    expect(await refusalOf(desk.issue('2026-02-03', number))).toMatchObject({
      code: 'RULES_NOT_MET',
      findings: [{ code: 'DOC_NUMBER_TWICE', severity: 'never' }],
    });
  }
  expect(await codeOf(office.call(cancelNumber, { numberId: given?.id ?? '', reason: 'Hủy' }))).toBe(
    'DOCUMENT_NUMBER_USED',
  );
  expect(await codeOf(office.call(cancelNumber, { numberId: kept?.id ?? '', reason: 'Hủy' }))).toBe(
    'RECORD_CHANGED',
  );
  expect(await desk.issue('2026-02-03')).toBe('3/BC-CAT-PX03');
  expect(await register()).toMatchObject({ numbers: ['1 given', '2 cancelled', '3 given'] });
});

test('a number that is never given twice is not given for a reason either', async () => {
  await desk.issue('2026-02-03');
  const written = await desk.write();
  const overrides = [{ code: 'DOC_NUMBER_TWICE', reason: 'Muốn thế' }];
  expect(
    await codeOf(office.call(issueDocument, { ...written, number: 1, date: '2026-02-03', overrides })),
  ).toBe('RULES_NOT_MET');
});

test('a number kept free is used by the document it was kept for', async () => {
  await office.call(reserveNumbers, {
    ...{ issuerId: desk.state.id, typeCode: 'BC', day: '2026-02-03' },
    ...{ count: 2, purpose: 'Chờ ký' },
  });
  expect(await desk.issue('2026-02-03')).toBe('3/BC-CAT-PX03');
  expect(await desk.issue('2026-02-03', 1)).toBe('1/BC-CAT-PX03');
  expect(await register()).toMatchObject({ numbers: ['1 given', '2 reserved', '3 given'] });
});

test('a gap needs a reason, which stands beside the document and beside what was skipped', async () => {
  await desk.issue('2026-02-03');
  const written = await desk.write();
  const asked = { ...written, number: 4, date: '2026-02-05' };
  expect(await refusalOf(office.call(issueDocument, asked))).toMatchObject({
    code: 'RULES_NOT_MET',
    findings: [{ code: 'DOC_NUMBER_GAP', said: { vi: expect.stringContaining('bỏ qua số 2-3') } }],
  });
  // Nothing was written by the refused one.
  expect(await register()).toMatchObject({ next: 2, numbers: ['1 given'] });
  const overrides = [{ code: 'DOC_NUMBER_GAP', reason: 'Số 2-3 ghi ở sổ giấy' }];
  await office.call(issueDocument, { ...asked, overrides });
  expect(await register()).toMatchObject({ numbers: ['1 given', '2 skipped', '3 skipped', '4 given'] });
  const { numbers } = await office.call(listNumbers, { issuerId: desk.state.id, typeCode: 'BC' });
  expect(numbers.find(({ number }) => number === 2)?.note).toBe('Số 2-3 ghi ở sổ giấy');
  const { overrides: kept } = await office.call(listOverrides, {});
  expect(kept).toMatchObject([{ subject: 'document', subjectId: written.id }]);
});

test('an earlier day than a lower number is refused until a reason is written', async () => {
  await desk.issue('2026-02-10');
  const written = await desk.write();
  const asked = { ...written, number: null, date: '2026-02-09' };
  expect(await refusalOf(office.call(issueDocument, asked))).toMatchObject({
    code: 'RULES_NOT_MET',
    findings: [{ code: 'DOC_NUMBER_ORDER' }],
  });
  const overrides = [{ code: 'DOC_NUMBER_ORDER', reason: 'Ký muộn' }];
  expect(await office.call(issueDocument, { ...asked, overrides })).toEqual({ number: '2/BC-CAT-PX03' });
});

test('two windows that issue at once get two numbers, and one document gets one', async () => {
  const [first, second] = [await desk.write(), await desk.write()];
  const issue = (one: { id: string; version: number }) =>
    office.call(issueDocument, { ...one, number: null, date: '2026-02-03' });
  const given = await Promise.all([issue(first), issue(second)]);
  expect(given.map(({ number }) => number).toSorted()).toEqual(['1/BC-CAT-PX03', '2/BC-CAT-PX03']);
  const third = await desk.write();
  const outcome = await Promise.allSettled([issue(third), issue(third)]);
  expect(outcome.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
  expect(await register()).toMatchObject({ next: 4 });
});

test('a day to come, a number beyond all measure and a body no longer used are refused', async () => {
  expect(await refusalOf(desk.issue('2026-12-31'))).toMatchObject({ fieldErrors: { date: 'dateInFuture' } });
  expect(await refusalOf(desk.issue('2026-02-03', 100_000))).toMatchObject({
    fieldErrors: { number: 'invalid' },
  });
  const written = await desk.write();
  await office.call(putIssuer, { ...desk.state, retired: true });
  expect(
    await refusalOf(office.call(issueDocument, { ...written, number: null, date: '2026-02-03' })),
  ).toMatchObject({ code: 'INPUT_INVALID', fieldErrors: { issuerId: 'choice' } });
});

test('no number is kept free for a day beyond next year: the deadline of its task would leave the calendar', async () => {
  const keep = (day: string) =>
    office.call(reserveNumbers, {
      ...{ issuerId: desk.state.id, typeCode: 'BC', day },
      ...{ count: 1, purpose: 'Văn bản năm sau' },
    });
  for (const day of ['2028-01-01', '9999-12-31'])
    expect(await refusalOf(keep(day))).toMatchObject({ fieldErrors: { day: 'invalid' } });
  await keep('2027-12-31');
  const { tasks } = await office.call(listTasks, { modules: ['documents'] });
  expect(tasks.map(({ subject }) => subject.name)).toEqual(['1/BC-CAT-PX03 (Văn bản năm sau)']);
});

test('a number far beyond the next one is a slip: thousands of rows are not written for it', async () => {
  const written = await desk.write();
  const overrides = [{ code: 'DOC_NUMBER_GAP', reason: 'Theo sổ giấy' }];
  const asked = { ...written, number: 50_000, date: '2026-02-03', overrides };
  expect(await refusalOf(office.call(issueDocument, asked))).toMatchObject({
    fieldErrors: { number: 'invalid' },
  });
  expect((await register()).numbers).toEqual([]);
});

test('the register ends where its numbers do, also for those kept free', async () => {
  await desk.issue('2026-02-03');
  behindTheBack(office.folder, (db) => {
    db.exec('DROP TRIGGER document_number_stays');
    db.run('UPDATE document_number SET number = 99998');
  });
  const keep = (count: number) =>
    office.call(reserveNumbers, {
      ...{ issuerId: desk.state.id, typeCode: 'BC', day: '2026-02-03' },
      ...{ count, purpose: 'Cuối sổ' },
    });
  expect((await refusalOf(keep(2))).fieldErrors).toEqual({ count: 'invalid' });
  expect((await keep(1)).numbers).toEqual(['99999/BC-CAT-PX03']);
});

test('what was issued keeps the name its body had', async () => {
  await desk.issue('2026-02-03');
  await office.call(putIssuer, { ...desk.state, name: 'Công an tỉnh mới' });
  const { documents } = await office.call(listDocuments, {});
  expect(documents).toMatchObject([{ issuerName: 'Công an tỉnh Quảng Ninh', number: '1/BC-CAT-PX03' }]);
});
