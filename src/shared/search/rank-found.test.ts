import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldForSearch, nameSortKey } from '../domain/vietnamese-text.ts';
import { rankFound, type Searchable, searchable } from './rank-found.ts';

const person = (name: string, numbers: readonly string[] = [], past = false): Searchable =>
  searchable({ kind: 'person', id: name, past, name, numbers, sortKey: nameSortKey(name) });

const unit = (name: string, code: string, former: readonly string[] = [], past = false): Searchable =>
  searchable({ kind: 'unit', id: name, past, name, former, numbers: [code], sortKey: name });

const partyOrg = (name: string, code: string): Searchable =>
  searchable({ kind: 'partyOrg', id: name, past: false, name, numbers: [code], sortKey: name });

const idsFor = (typed: string, all: readonly Searchable[], limit = 20) =>
  rankFound(all, typed, limit).map(({ found }) => found.id);

describe('accents', () => {
  const family = [person('Dang Thi Mai'), person('Đặng Thị Mai'), person('Đăng Thị Mai')];

  test.each([
    ['Đặng Thị', ['Đặng Thị Mai', 'Đăng Thị Mai', 'Dang Thi Mai']],
    ['đăng thị', ['Đăng Thị Mai', 'Đặng Thị Mai', 'Dang Thi Mai']],
    ['dang thi', ['Dang Thi Mai', 'Đăng Thị Mai', 'Đặng Thị Mai']],
    ['THI dang', ['Dang Thi Mai', 'Đăng Thị Mai', 'Đặng Thị Mai']],
  ])('"%s" finds all three, those spelt so first', (typed, expected) => {
    expect(idsFor(typed, family)).toEqual(expected);
  });

  test('the place of a tone mark does not matter', () => {
    expect(idsFor('Hoà', [person('Lê Hoa'), person('Lê Hòa')])).toEqual(['Lê Hòa', 'Lê Hoa']);
  });

  test('an unfinished word with accents finds what it may become', () => {
    expect(idsFor('đặ', [person('Lê Dân'), person('Lê Đặng')])).toEqual(['Lê Đặng', 'Lê Dân']);
    expect(idsFor('nguyê', [person('Lê Nguyen'), person('Lê Nguyễn')])).toEqual(['Lê Nguyễn', 'Lê Nguyen']);
  });
});

describe('where a word is held', () => {
  test('whole given name, its beginning, other words, their beginning, a number, inside', () => {
    const all = [
      person('Lê Thái Sơn'),
      unit('Phòng Trần', 'HAI-1'),
      person('Hạnh Hairong Minh'),
      person('Phạm Hải Nam'),
      person('Bùi Thị Hairy'),
      person('Vũ Văn Hải'),
    ];
    expect(idsFor('hai', all)).toEqual([
      'Vũ Văn Hải',
      'Bùi Thị Hairy',
      'Phạm Hải Nam',
      'Hạnh Hairong Minh',
      'Phòng Trần',
      'Lê Thái Sơn',
    ]);
  });

  test('words that stand together come before the same words apart', () => {
    const all = [unit('Công an phường Tu Hà', 'a'), unit('Công an phường Hà Tu', 'b')];
    expect(idsFor('hà tu', all)).toEqual(['Công an phường Hà Tu', 'Công an phường Tu Hà']);
  });

  test.each(['123-456', '123456', '12345', '123-4', '022', '022099', '456 123'])(
    'a number typed as %s finds its person',
    (typed) => {
      const all = [person('Vũ Hải', ['123-456', '022099001234']), person('Lê An', ['999-888'])];
      expect(idsFor(typed, all)).toEqual(['Vũ Hải']);
    },
  );

  test('the beginning of a number comes before the same digits inside one', () => {
    const all = [person('An', ['912-345']), person('Bình', ['123-459'])];
    expect(idsFor('123', all)).toEqual(['Bình', 'An']);
  });

  test('name and number together narrow to one person', () => {
    const all = [person('Vũ Hải', ['123-456']), person('Lê Hải', ['123-999'])];
    expect(idsFor('hai 123-9', all)).toEqual(['Lê Hải']);
  });
});

describe('people, units and Party organisations', () => {
  test('serving before past, people before units before Party organisations', () => {
    const all = [
      partyOrg('Tham mưu', 'CB01'),
      unit('Tham mưu', 'PV01'),
      person('Tham Mưu', [], true),
      searchable({ kind: 'person', id: 'x', past: false, name: 'Tham mưu', numbers: [], sortKey: 'x' }),
    ];
    expect(rankFound(all, 'tham', 9).map(({ found }) => [found.kind, found.past])).toEqual([
      ['person', false],
      ['unit', false],
      ['partyOrg', false],
      ['person', true],
    ]);
  });

  test('a unit is found by a former name, behind those of that name today', () => {
    const all = [
      unit('Công an phường Hà Tu', '22', ['Công an phường Hà Phong']),
      unit('Công an xã Hà Phong', '33'),
    ];
    expect(rankFound(all, 'ha phong', 9).map(({ found, formerName }) => [found.id, formerName])).toEqual([
      ['Công an xã Hà Phong', null],
      ['Công an phường Hà Tu', 'Công an phường Hà Phong'],
    ]);
  });

  test('a unit is found by its code', () => {
    expect(idsFor('px03', [unit('Phòng Công tác đảng', 'PX03')])).toEqual(['Phòng Công tác đảng']);
  });
});

describe('what is typed besides words', () => {
  test.each(['', '   ', '-', ' . '])('"%s" finds nothing', (typed) => {
    expect(idsFor(typed, [person('Lê An')])).toEqual([]);
  });

  test('a dash between two names is passed over', () => {
    expect(idsFor('An - Lê', [person('Lê An')])).toEqual(['Lê An']);
  });
});

describe('laws', () => {
  const word = fc.constantFrom(
    'Nguyễn',
    'Nguyen',
    'Hải',
    'Hai',
    'Hà',
    'Đặng',
    'Thị',
    'Minh',
    'Thái',
    'Hoà',
    'Hòa',
  );
  const name = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(' '));
  const anything = fc
    .record({
      kind: fc.constantFrom('person' as const, 'unit' as const, 'partyOrg' as const),
      name,
      former: fc.array(name, { maxLength: 2 }),
      numbers: fc.array(fc.stringMatching(/^[0-9]{3}-[0-9]{3}$/), { maxLength: 2 }),
      past: fc.boolean(),
    })
    .map((what) => ({ ...what, sortKey: nameSortKey(what.name) }));
  const office = fc
    .array(anything, { maxLength: 40 })
    .map((all) => all.map((what, at) => searchable({ ...what, id: String(at) })));
  const typed = fc
    .array(
      fc.oneof(word, fc.stringMatching(/^[0-9]{1,3}-?[0-9]{0,3}$/), fc.constantFrom('ng', 'hả', 'đ', 'i')),
      {
        minLength: 1,
        maxLength: 3,
      },
    )
    .map((words) => words.join(' '));

  test('the order in which candidates are given changes nothing', () => {
    fc.assert(
      fc.property(
        office.chain((all) =>
          fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })),
        ),
        typed,
        fc.integer({ min: 1, max: 50 }),
        ([all, shuffled], text, limit) => {
          expect(idsFor(text, shuffled, limit)).toEqual(idsFor(text, all, limit));
        },
      ),
    );
  });

  test('a smaller limit gives the first of a larger one', () => {
    fc.assert(
      fc.property(office, typed, fc.integer({ min: 1, max: 10 }), (all, text, limit) => {
        expect(idsFor(text, all, limit)).toEqual(idsFor(text, all, 50).slice(0, limit));
      }),
    );
  });

  test('what is found holds every word, and what is not found lacks one', () => {
    const holds = (one: Searchable, text: string) =>
      [one.present, ...one.former].some(({ name: called }) =>
        foldForSearch(text)
          .split(' ')
          .every(
            (part) => foldForSearch(called).includes(part) || one.numbers.includes(part.replace('-', '')),
          ),
      );
    fc.assert(
      fc.property(office, typed, (all, text) => {
        const expected = all.filter((one) => holds(one, text)).map(({ id }) => id);
        expect(idsFor(text, all, 50).toSorted()).toEqual(expected.toSorted());
      }),
    );
  });
});
