import { expect, test } from 'vitest';
import { systemTabs, tabAt, tabsOf } from './system-tabs.ts';

test('an administrator sees every part of the system', () => {
  expect(tabsOf('administrator')).toEqual(systemTabs);
});

test('an officer sees the office and the program, no accounts, backups or audit', () => {
  expect(tabsOf('officer')).toEqual(['organisation', 'about']);
});

test('a leader may also read the audit', () => {
  expect(tabsOf('leader')).toEqual(['audit', 'organisation', 'about']);
});

test('an address the role may not open leads to the first part it may', () => {
  expect(tabAt('accounts', 'officer')).toBe('organisation');
  expect(tabAt(undefined, 'administrator')).toBe('accounts');
  expect(tabAt('backups', 'administrator')).toBe('backups');
});
