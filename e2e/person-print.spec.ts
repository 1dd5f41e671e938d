import { administrator, expect, test } from './fixtures.ts';
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
  await expect(preview.getByRole('heading', { name: 'LÝ LỊCH TRÍCH NGANG' })).toBeVisible();
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
  const sheets = page.getByRole('dialog').getByRole('article');
  await expect(page.getByText('XÁC NHẬN CỦA THỦ TRƯỞNG ĐƠN VỊ')).toBeVisible();
  // The first sheet is where the pieces are measured.
  await expect.poll(() => sheets.count()).toBeGreaterThan(2);
  const pages = await sheets.count();
  expect(await page.getByRole('columnheader', { name: 'Chức vụ, đơn vị công tác' }).count()).toBeGreaterThan(
    1,
  );
  const pdf = await page.pdf({ preferCSSPageSize: true });
  expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(pages);
});
