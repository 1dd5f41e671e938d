import { IconLock } from '@tabler/icons-react';
import { describe, expect, test } from 'vitest';
import type { Found } from '#shared/search/search.contract.ts';
import { quickFindGroups } from './quick-find-rows.ts';
import type { Command } from './use-commands.ts';

const person = (title: string): Found => ({
  kind: 'person',
  id: title,
  title,
  detail: '',
  formerName: null,
  past: false,
});
const command = (label: string): Command => ({ key: label, label, icon: IconLock, run: () => {} });
const commands = ['Thêm người mới', 'Sao lưu ngay', 'Đến: Sao lưu', 'Khóa màn hình', 'Đến: Báo cáo'].map(
  command,
);

const shown = (asked: string, found: string[], recent: string[] = []) =>
  quickFindGroups(asked, found.map(person), recent.map(person), commands).map(({ title, rows }) => [
    title,
    rows.map(({ key }) => key),
  ]);

describe('what stands in the dialog', () => {
  test('before anything is typed: what was opened last and all that can be done', () => {
    expect(shown('', ['Lê An'], ['Vũ Bình'])).toEqual([
      ['recent', ['Vũ Bình']],
      ['commands', commands.map(({ key }) => key)],
    ]);
  });

  test('a new account has opened nothing: no empty heading', () => {
    expect(shown('', [])).toEqual([['commands', commands.map(({ key }) => key)]]);
  });

  test.each([
    ['sao luu', ['Sao lưu ngay', 'Đến: Sao lưu']],
    ['Sao lưu', ['Sao lưu ngay', 'Đến: Sao lưu']],
    ['ngay sao', ['Sao lưu ngay']],
    ['khoa', ['Khóa màn hình']],
  ])('"%s" finds what can be done, with or without accents', (asked, expected) => {
    expect(shown(asked, [], ['Vũ Bình'])).toEqual([['commands', expected]]);
  });

  test('people stand before what can be done', () => {
    expect(shown('khoa', ['Lê Khoa'])).toEqual([
      ['found', ['Lê Khoa']],
      ['commands', ['Khóa màn hình']],
    ]);
  });

  test('nothing fits: no heading at all', () => {
    expect(shown('zzz', [])).toEqual([]);
  });
});
