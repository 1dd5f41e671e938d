import { expect, test } from 'vitest';
import { en, vi } from './resources.ts';

const PLURAL = /_(one|other)$/;

/** Paths of all words of a module: "firstRun.step.units" -> its text; lists by position, plurals without ending. */
function words(tree: object, before = ''): [path: string, text: string][] {
  return Object.entries(tree).flatMap(([key, value]): [string, string][] => {
    const path = before + key.replace(PLURAL, '');
    return typeof value === 'string' ? [[path, value]] : words(value, `${path}.`);
  });
}

const modules = Object.keys(vi) as (keyof typeof vi)[];

test('both languages have the same modules, and none is empty', () => {
  expect(Object.keys(en)).toEqual(modules);
  for (const module of modules) expect(words(vi[module]).length, module).toBeGreaterThan(0);
});

test.each(modules)('%s says the same things in Vietnamese and in English', (module) => {
  const paths = (tree: object) => [...new Set(words(tree).map(([path]) => path))].sort();
  expect(paths(en[module])).toEqual(paths(vi[module]));
});

test.each(modules)('%s leaves no text blank and none decomposed', (module) => {
  for (const [path, text] of [...words(vi[module]), ...words(en[module])]) {
    expect(text.trim(), path).not.toBe('');
    expect(text, path).toBe(text.normalize('NFC'));
  }
});

test.each(modules)('%s fills the same blanks in both languages', (module) => {
  const blanks = (text: string) => [...new Set(text.match(/\{\{[^}]+\}\}/g))].sort();
  const vietnamese = new Map(words(vi[module]));
  for (const [path, text] of words(en[module]))
    expect(blanks(text), path).toEqual(blanks(vietnamese.get(path) ?? ''));
});

test.each(modules)('plurals of %s have every form their language needs', (module) => {
  const endings = (tree: object): [string, string][] =>
    Object.entries(tree).flatMap(([key, value]): [string, string][] => {
      if (typeof value !== 'string') return endings(value);
      const ending = PLURAL.exec(key)?.[1];
      return ending === undefined ? [] : [[key.replace(PLURAL, ''), ending]];
    });
  const forms = (tree: object) => Map.groupBy(endings(tree), ([key]) => key);
  for (const [key, found] of forms(en[module]))
    expect(new Set(found.map(([, one]) => one)), key).toEqual(new Set(['one', 'other']));
  for (const [key, found] of forms(vi[module]))
    expect(new Set(found.map(([, one]) => one)), key).toEqual(new Set(['other']));
});
