import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { factsOf } from './door/print-browser.ts';
import { administrator, expect, startProgram, test } from './fixtures.ts';
import { Papers, portrait } from './pages/papers.page.ts';
import { PeoplePage } from './pages/people.page.ts';
import { SignInPage } from './pages/sign-in.page.ts';

test.use({ kind: 'commune' });

test('the personal record is shown as it will leave the printer, and printing leaves a trace', async ({
  page,
  picture,
}) => {
  await page.addInitScript('window.print = () => { document.title = "printed"; }');
  await page.reload();
  await new SignInPage(page).signIn(administrator);
  const id: string = await page.evaluate(`fetch('/call', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ name: 'people.list', input: { filter: { search: '286-344' } }, callId: crypto.randomUUID() }),
  }).then((answer) => answer.json()).then((answer) => answer.value.rows[0].id)`);
  await page.evaluate(`location.hash = '#/people/print/${id}'`);

  const preview = page.getByRole('dialog', { name: 'Lý lịch trích ngang: Đặng Thị Anh' });
  await expect(preview.getByText('LÝ LỊCH TRÍCH NGANG', { exact: true })).toBeVisible();
  await expect(preview).toContainText('286-344');
  await expect(preview.getByText('XÁC NHẬN CỦA THỦ TRƯỞNG ĐƠN VỊ')).toBeVisible();
  await picture('in-ly-lich');
  await preview.getByRole('button', { name: 'In' }).click();
  await expect.poll(() => page.title()).toBe('printed');
  await page.keyboard.press('Escape');
  await expect(preview).toBeHidden();
});

test('a long record runs over pages: table heads stand again, and paper has as many pages as the screen', async ({
  page,
}) => {
  await new SignInPage(page).signIn(administrator);
  const id: string = await page.evaluate(`(async () => {
    const call = async (name, input) => {
      const body = JSON.stringify({ name, input, callId: crypto.randomUUID() });
      const headers = { 'content-type': 'application/json' };
      return (await (await fetch('/call', { method: 'POST', headers, body })).json()).value;
    };
    let [person] = (await call('people.list', { filter: { search: '286-344' } })).rows;
    for (let number = 0; number < 45; number += 1) {
      const fields = { description: 'Công tác ' + number, place: null, from: String(2000 + (number % 25)), to: null, decision: null, note: null };
      const row = { kind: 'work', fields };
      ({ person } = await call('people.saveHistoryRow', { personId: person.id, revision: person.revision, id: null, row }));
    }
    return person.id;
  })()`);
  await page.evaluate(`location.hash = '#/people/print/${id}'`);
  const sheets = page.getByRole('dialog').getByRole('document');
  await expect(page.getByText('XÁC NHẬN CỦA THỦ TRƯỞNG ĐƠN VỊ')).toBeVisible();
  const pages = await sheets.count();
  expect(pages).toBeGreaterThan(2);
  await expect(sheets.last()).toHaveAccessibleName(`Trang ${pages}/${pages}`);
  for (const sheet of await sheets.filter({ hasText: 'Công tác' }).all())
    await expect(sheet).toContainText('Chức vụ, đơn vị công tác');
  const onPaper = await page.pdf({ preferCSSPageSize: true });
  expect(factsOf(onPaper)).toMatchObject({ pages, sizes: Array(pages).fill('210 x 297') });

  const pdf = await fileOf(page, 'Xuất PDF');
  expect(pdf.name).toBe('ly-lich-trich-ngang-dang-thi-anh.pdf');
  expect(factsOf(pdf.bytes)).toMatchObject({ pages, sizes: Array(pages).fill('210 x 297') });
  await expect(
    page.getByRole('status').getByText('Đã lưu tệp ly-lich-trich-ngang-dang-thi-anh.pdf.'),
  ).toBeVisible();
  const word = await fileOf(page, 'Xuất Word');
  expect(word.name).toBe('ly-lich-trich-ngang-dang-thi-anh.docx');
  expect(word.bytes.subarray(0, 2).toString()).toBe('PK');
});

/** Presses a button of the bar by keyboard; the file that arrives. */
async function fileOf(page: Page, button: string) {
  const coming = page.waitForEvent('download');
  await page.getByRole('dialog').getByRole('button', { name: button }).press('Enter');
  const file = await coming;
  return { name: file.suggestedFilename(), bytes: readFileSync(await file.path()) };
}

/** The list of people is not where the program begins. */
async function peopleOf(page: Page): Promise<PeoplePage> {
  await page.evaluate(`location.hash = '#/people'`);
  return new PeoplePage(page);
}

const previewOf = (page: Page, name: string) =>
  page.getByRole('dialog', { name: `Lý lịch trích ngang: ${name}` });

test('the record and its menu in the list lead to the sheet, which bears the portrait', async ({ page }) => {
  await new SignInPage(page).signIn(administrator);
  const people = await peopleOf(page);
  await people.open('Đặng Thị Anh');
  await people.sheet('Lý lịch');
  const chosen = await portrait(page, 'chan-dung.png');
  await new Papers(page).choose(people.panel.getByRole('button', { name: 'Thêm ảnh' }), chosen);
  await expect(people.panel.getByRole('img', { name: 'Ảnh chân dung của Đặng Thị Anh' })).toBeVisible();

  await people.panel.getByRole('button', { name: 'In lý lịch trích ngang' }).press('Enter');
  const preview = previewOf(page, 'Đặng Thị Anh');
  const photo = preview.locator('image').first();
  await expect(photo).toBeVisible();
  // It fills a frame of 4 x 6 cm and keeps its shape.
  const frame = await photo.boundingBox();
  expect((frame?.height ?? 0) / (frame?.width ?? 1)).toBeCloseTo(1.5, 2);
  await expect(photo).toHaveAttribute('preserveAspectRatio', 'xMidYMid slice');
  await page.keyboard.press('Escape');
  await expect(people.panel.getByRole('heading', { name: 'Đặng Thị Anh' })).toBeVisible();

  await people.list.line('Đặng Thị Anh').click({ button: 'right' });
  await page.getByRole('menuitem', { name: 'In lý lịch trích ngang' }).click();
  await expect(preview.getByText('LÝ LỊCH TRÍCH NGANG', { exact: true })).toBeVisible();
});

test('of whom only name and year of birth are known, the sheet has room to write the rest', async ({
  page,
}) => {
  await new SignInPage(page).signIn(administrator);
  const people = await peopleOf(page);
  await people.action('Thêm người');
  await people.field('Họ và tên').fill('Lò Văn Mới');
  await people.field('Ngày sinh').fill('1990');
  await people.save.click();
  await expect(people.panel.getByRole('heading', { name: 'Lò Văn Mới' })).toBeVisible();
  await people.panel.getByRole('button', { name: 'In lý lịch trích ngang' }).click();
  const preview = previewOf(page, 'Lò Văn Mới');
  await expect(preview.getByText('XÁC NHẬN CỦA THỦ TRƯỞNG ĐƠN VỊ')).toBeVisible();
  await expect(preview).toContainText('1990');
  await expect(preview).not.toContainText(/null|undefined|NaN/);
  await expect(preview).toContainText('Ảnh');
  // A dotted line stands for each fact that is not known.
  expect(await preview.locator('line[stroke-dasharray]').count()).toBeGreaterThan(15);
});

test('a classified record is shown for printing once a reason is given', async ({ page }) => {
  await page.addInitScript('window.print = () => { document.title = "printed"; }');
  await page.reload();
  await new SignInPage(page).signIn(administrator);
  await page.evaluate(`(async () => {
    const call = async (name, input) => {
      const body = JSON.stringify({ name, input, callId: crypto.randomUUID() });
      const headers = { 'content-type': 'application/json' };
      return (await (await fetch('/call', { method: 'POST', headers, body })).json()).value;
    };
    await call('people.setSecrecyApproval', { document: '12/QĐ-CAT' });
    const { accounts: [account] } = await call('accounts.list', {});
    await call('accounts.setSeesClassified', { id: account.id, seesClassified: true });
    const { rows: [person] } = await call('people.list', { filter: { search: '286-344' } });
    await call('people.setSecrecy', { personId: person.id, revision: person.revision, secrecy: 'secret' });
  })()`);
  await page.reload();
  const people = await peopleOf(page);
  await people.list.line('Đặng Thị Anh').click({ button: 'right' });
  await page.getByRole('menuitem', { name: 'In lý lịch trích ngang' }).click();

  const reason = page.getByRole('textbox', { name: 'Lý do in' });
  await expect(reason).toBeFocused();
  await expect(page.getByRole('button', { name: 'Xem bản in' })).toBeDisabled();
  await expect(previewOf(page, 'Đặng Thị Anh')).toBeHidden();
  await page.keyboard.type('Thẩm định bổ nhiệm');
  await page.keyboard.press('Enter');

  const preview = previewOf(page, 'Đặng Thị Anh');
  await expect(preview.getByText('TỐI MẬT').first()).toBeVisible();
  await preview.getByRole('button', { name: 'In' }).click();
  await expect.poll(() => page.title()).toBe('printed');
  expect(await lastSource(page)).toMatch(/^[0-9a-f-]{36}: Thẩm định bổ nhiệm$/);
  expect((await fileOf(page, 'Xuất Word')).name).toBe('ly-lich-trich-ngang.docx');
  expect(await lastSource(page)).toMatch(/^[0-9a-f-]{36}: word: Thẩm định bổ nhiệm$/);
});

const lastSource = (page: Page): Promise<string> =>
  page.evaluate(`fetch('/call', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ name: 'audit.list', input: { limit: 1 }, callId: crypto.randomUUID() }),
  }).then((answer) => answer.json()).then((answer) => answer.value.entries[0].source)`);

test('where no browser is found the PDF is refused in words, and the Word file arrives', async ({
  page,
  program,
}) => {
  // Two programs, one after the other.
  test.slow();
  // The page that still loads would miss the program.
  await page.goto('about:blank');
  await program.stop();
  const poor = await startProgram(program.folder, { env: { DANGVU_BROWSER: '/khong-co' } });
  await page.goto(poor.address);
  await new SignInPage(page).signIn(administrator);
  const people = await peopleOf(page);
  await people.list.line('Đặng Thị Anh').click({ button: 'right' });
  await page.getByRole('menuitem', { name: 'In lý lịch trích ngang' }).click();
  const preview = previewOf(page, 'Đặng Thị Anh');
  await preview.getByRole('button', { name: 'Xuất PDF' }).click();
  await expect(preview.getByRole('alert')).toContainText('không tìm thấy trình duyệt');
  expect((await fileOf(page, 'Xuất Word')).bytes.length).toBeGreaterThan(5_000);
  await expect(preview.getByRole('alert')).toBeHidden();
  await poor.stop();
});
