import { administrator, expect, test } from './fixtures.ts';
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
  const people = new PeoplePage(page);
  const opened = page.waitForResponse(
    (response) => response.request().postData()?.includes('people.getRecord') ?? false,
  );
  await people.open('Đặng Thị Anh');
  const record = await (await opened).json();
  const id: string = record.value.person.id;
  await page.evaluate((path) => {
    history.pushState(null, '', path);
    dispatchEvent(new PopStateEvent('popstate'));
  }, `/people/print/${id}`);

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
