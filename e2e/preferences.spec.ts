import { administrator, expect, startProgram, test } from './fixtures.ts';
import { PeoplePage } from './pages/people.page.ts';
import { Shell } from './pages/shell.page.ts';
import { SignInPage } from './pages/sign-in.page.ts';

test.use({ kind: 'commune' });

test('what an account likes to see is there at the next start, in a browser that knows nothing of it', async ({
  page,
  program,
  browser,
}) => {
  await new SignInPage(page).signIn(administrator);
  const people = new PeoplePage(page);
  const title = people.list.grid.getByRole('columnheader', { name: 'Chức vụ' });
  const width = async () => Math.round((await title.boundingBox())?.width ?? 0);
  const before = await width();
  const box = await title.boundingBox();
  if (box === null) throw new Error('the column is not on screen');
  await page.mouse.move(box.x + box.width - 2, box.y + box.height / 2);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width + 58, box.y + box.height / 2, { steps: 4 });
  const kept = page.waitForResponse(
    (answer) => answer.request().postData()?.includes('widths.people') ?? false,
  );
  await page.mouse.up();
  await kept;
  const dragged = await width();
  expect(dragged).toBeGreaterThan(before + 40);
  const shell = new Shell(page);
  const contrast = page.waitForResponse(
    (answer) => answer.request().postData()?.includes('highContrast') ?? false,
  );
  await shell.choose('Tương phản cao');
  await contrast;
  await page.keyboard.press('Escape');
  const language = page.waitForResponse(
    (answer) => answer.request().postData()?.includes('language') ?? false,
  );
  await shell.choose('English');
  await language;
  await expect(page.getByRole('heading', { name: 'Officers, Party members' })).toBeVisible();
  await program.stop();

  const next = await startProgram(program.folder);
  const elsewhere = await browser.newContext({ viewport: { width: 1366, height: 768 } });
  try {
    const again = await elsewhere.newPage();
    await again.goto(next.address);
    const entrance = new SignInPage(again);
    await expect(entrance.heading).toBeVisible();
    await entrance.tryWith(administrator);
    await again.getByRole('link', { name: 'Officers, Party members' }).click();
    await expect(again.getByRole('heading', { name: 'Officers, Party members' })).toBeVisible();
    const english = again.getByRole('columnheader', { name: 'Post' });
    await expect(english).toBeVisible();
    expect(Math.round((await english.boundingBox())?.width ?? 0)).toBe(dragged);
    await expect(again.locator('html')).toHaveAttribute('data-contrast', 'high');
  } finally {
    await elsewhere.close();
    await next.stop();
  }
});
