import { readFile } from 'node:fs/promises';
import { administrator, expect, test } from './fixtures.ts';
import { Papers, pdf, portrait } from './pages/papers.page.ts';
import { PeoplePage } from './pages/people.page.ts';
import { Shell } from './pages/shell.page.ts';
import { SignInPage } from './pages/sign-in.page.ts';

test.use({ kind: 'commune' });

test.beforeEach(async ({ page }) => {
  await new SignInPage(page).signIn(administrator);
});

/** As many kilobytes as a scan would have. */
const scan = (kilobytes: number) => 'x'.repeat(kilobytes * 1024);

test('papers are added by keyboard and by drop, saved again byte for byte, and a removal is taken back', async ({
  page,
  picture,
}) => {
  const people = new PeoplePage(page);
  const papers = new Papers(page);
  await people.open('Đặng Thị Anh');
  await people.sheet('Giấy tờ');
  await expect(papers.region).toContainText('Chưa có giấy tờ');

  await papers.add(pdf('qd-nang-luong-2024.pdf', scan(420)), 'Quyết định nâng lương năm 2024');
  await expect(papers.rows).toHaveCount(1);
  await expect(papers.rows.first()).toContainText('qd-nang-luong-2024.pdf');
  await expect(papers.rows.first()).toContainText(/Thêm \d\d\/\d\d\/\d{4} \d\d:\d\d, /);

  await papers.drop([pdf('Bằng tốt nghiệp.pdf', scan(880)), pdf('Lý lịch đảng viên.pdf', scan(1300))]);
  await expect(papers.dialog).toContainText('Còn 1 tệp nữa sau tệp này.');
  await papers.name();
  await expect(papers.dialog).toContainText('Lý lịch đảng viên.pdf');
  await papers.name();
  await expect(papers.rows).toHaveCount(3);
  await expect(papers.dialog).toBeHidden();
  await picture('giay-to');

  const coming = page.waitForEvent('download');
  await papers.region.getByRole('button', { name: 'Lưu ra tệp: Bằng tốt nghiệp' }).click();
  const saved = await coming;
  expect(saved.suggestedFilename()).toBe('Bằng tốt nghiệp.pdf');
  expect((await readFile(await saved.path())).toString()).toBe(`%PDF-1.7\n${scan(880)}`);

  await papers.region.getByRole('button', { name: 'Bỏ khỏi hồ sơ: Bằng tốt nghiệp' }).click();
  await expect(papers.rows).toHaveCount(2);
  await page.getByRole('button', { name: 'Hoàn tác' }).click();
  await expect(papers.rows).toHaveCount(3);

  await people.sheet('Lịch sử sửa');
  await expect(people.panel.getByRole('list', { name: 'Lịch sử sửa' })).toContainText(
    'Giấy tờtrống → Quyết định nâng lương năm 2024',
  );
});

test('what is no paper is refused with the reason, and nothing is kept', async ({ page }) => {
  const people = new PeoplePage(page);
  const papers = new Papers(page);
  await people.open('Đặng Thị Anh');
  await people.sheet('Giấy tờ');
  await papers.add({ name: 'chuong-trinh.pdf', mimeType: 'application/pdf', buffer: Buffer.from('MZ') });
  await expect(papers.dialog.getByRole('alert')).toContainText('không phải loại được đính kèm');
  await page.keyboard.press('Escape');
  await expect(papers.dialog).toBeHidden();
  await expect(papers.region).toContainText('Chưa có giấy tờ');
});

test('a portrait is shown, replaced and removed', async ({ page, picture }) => {
  const people = new PeoplePage(page);
  const papers = new Papers(page);
  await people.open('Đặng Thị Anh');
  await people.sheet('Lý lịch');
  const shown = people.panel.getByRole('img', { name: 'Ảnh chân dung của Đặng Thị Anh' });
  await expect(people.panel.getByText('Chưa có ảnh')).toBeVisible();
  await papers.choose(
    people.panel.getByRole('button', { name: 'Thêm ảnh' }),
    await portrait(page, 'chan-dung.png'),
  );
  await expect(shown).toBeVisible();
  expect(await shown.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(360);
  await picture('anh-chan-dung');
  await people.panel.getByRole('button', { name: 'Bỏ ảnh' }).click();
  await expect(people.panel.getByText('Chưa có ảnh')).toBeVisible();
  await new Shell(page)
    .notice('Đã bỏ Ảnh chân dung khỏi hồ sơ')
    .getByRole('button', { name: 'Hoàn tác' })
    .click();
  await expect(shown).toBeVisible();
});
