import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { administrator, expect, test } from './fixtures.ts';
import { Shell } from './pages/shell.page.ts';
import { SignInPage } from './pages/sign-in.page.ts';

test.use({ kind: 'empty' });

const screens: { at: string; vi: string; en: string }[] = [
  { at: '/tasks', vi: 'Việc cần làm', en: 'To do' },
  { at: '/people', vi: 'Cán bộ, đảng viên', en: 'Officers, Party members' },
  { at: '/people/import', vi: 'Nhập từ Excel', en: 'Import from Excel' },
  { at: '/units', vi: 'Đơn vị', en: 'Units' },
  { at: '/units/party', vi: 'Tổ chức đảng', en: 'Party organisations' },
  { at: '/units/seats', vi: 'Chức danh, biên chế', en: 'Posts and seats' },
  { at: '/reports', vi: 'Báo cáo', en: 'Reports' },
  { at: '/system/accounts', vi: 'Tài khoản', en: 'Accounts' },
  { at: '/system/backups', vi: 'Sao lưu', en: 'Backups' },
  { at: '/system/audit', vi: 'Nhật ký', en: 'Audit' },
  { at: '/system/organisation', vi: 'Thông tin cơ quan', en: 'The office' },
  { at: '/system/recoveryKey', vi: 'Khóa khôi phục', en: 'Recovery key' },
  { at: '/system/secrecy', vi: 'Tài liệu mật', en: 'Classified records' },
  { at: '/system/about', vi: 'Giới thiệu', en: 'About' },
];

/** Names of the program, the office and its people stay Vietnamese in every language. */
const data = ['Đảng vụ', 'Công an tỉnh Quảng Ninh', administrator.displayName, 'Tiếng Việt'];

test('in English no screen shows Vietnamese words of the interface, and back again', async ({ page }) => {
  const shell = new Shell(page);
  await new SignInPage(page).signIn(administrator);
  const english = sentencesOf('en');
  const vietnamese = sentencesOf('vi');
  for (const { at, vi } of screens) {
    const said = await interfaceWords(page, at, vi);
    expect(
      said.filter((text) => english.has(text) && !vietnamese.has(text)),
      at,
    ).toEqual([]);
  }

  await shell.choose('English');
  for (const { at, en } of screens) {
    const said = await interfaceWords(page, at, en);
    expect(
      said.filter((text) => isVietnamese(text) && !data.some((known) => text.includes(known))),
      at,
    ).toEqual([]);
  }
  await page.reload();
  await expect(page.getByRole('button', { name: 'Account: ' })).toBeVisible();
  await page.getByRole('button', { name: 'Account: ' }).click();
  await page.getByRole('menuitem', { name: 'Tiếng Việt' }).click();
  await expect(shell.account).toBeVisible();
});

test('who cannot read Vietnamese signs in in English', async ({ page }) => {
  await page.getByText('English', { exact: true }).click();
  await expect(page.getByRole('heading', { name: 'Sign in' })).toBeVisible();
  await page.getByRole('textbox', { name: 'Sign-in name' }).fill('quantri');
  await page.getByLabel('Password', { exact: true }).fill('a wrong password');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('alert')).toContainText('The sign-in name or the password is wrong.');
});

/** Texts and names of everything on a screen but the cells of its lists. */
async function interfaceWords(page: Page, at: string, title: string): Promise<string[]> {
  await page.evaluate((hash) => {
    location.hash = hash;
  }, at);
  await expect(page.getByRole('main').getByRole('heading', { name: title, level: 1 })).toBeVisible();
  return page.evaluate(() => {
    const said = new Set<string>();
    for (const element of document.body.querySelectorAll('*')) {
      if (element.closest('td, dd, [role=option], script, style') !== null) continue;
      for (const name of ['aria-label', 'title', 'placeholder']) said.add(element.getAttribute(name) ?? '');
      for (const node of element.childNodes)
        if (node.nodeType === Node.TEXT_NODE) said.add(node.nodeValue?.trim() ?? '');
    }
    said.delete('');
    return [...said];
  });
}

const isVietnamese = (text: string) => /đ|\p{M}/iu.test(text.normalize('NFD'));

/** Everything the interface can say in a language, without the sentences that hold figures. */
function sentencesOf(language: 'vi' | 'en'): Set<string> {
  const folder = join(import.meta.dirname, '..', 'src', 'renderer', 'i18n', language);
  const found = new Set<string>();
  const collect = (value: unknown) => {
    if (typeof value === 'string') found.add(value);
    else if (typeof value === 'object' && value !== null) Object.values(value).forEach(collect);
  };
  for (const name of readdirSync(folder)) collect(JSON.parse(readFileSync(join(folder, name), 'utf8')));
  return found;
}
