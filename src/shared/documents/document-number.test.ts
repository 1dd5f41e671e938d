import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { LocalDate } from '../domain/local-date.ts';
import { createRulebook, type RuleRow } from '../rulebook/rulebook.ts';
import {
  nextNumber,
  numberFindings,
  numberText,
  type RegisteredNumber,
  seriesOn,
  skippedNumbers,
} from './document-number.ts';

const day = (text: string) => text as LocalDate;

function row(code: RuleRow['code'], value: unknown, changed: Partial<RuleRow> = {}): RuleRow {
  return {
    id: code,
    sequence: 1,
    code,
    name: code,
    value,
    unit: '',
    severity: 'block',
    citation: '',
    effectiveFrom: null,
    effectiveTo: null,
    sure: 'logic',
    note: '',
    ...changed,
  };
}

const rules = createRulebook([
  row('DOC_NUMBER_TWICE', true, { severity: 'never' }),
  row('DOC_NUMBER_ORDER', true),
  row('DOC_NUMBER_GAP', true),
  row('DOC_PARTY_TERM', { name: '2020-2025' }, { id: 'a', effectiveFrom: day('2020-10-01') }),
  row('DOC_PARTY_TERM', { name: '2025-2030' }, { id: 'b', sequence: 2, effectiveFrom: day('2025-08-01') }),
]);

const given = (number: number, on: string): RegisteredNumber => ({ number, status: 'given', day: day(on) });

describe('the text of a number', () => {
  test.each([
    ['state', 'BC', 'CAT-PX03', 12, '12/BC-CAT-PX03'],
    ['party', 'BC', 'ĐUCA', 12, '12-BC/ĐUCA'],
    ['state', '', 'CAT-PX03', 7, '7/CAT-PX03'],
    ['state', 'BC', 'CAT-PX03', null, '/BC-CAT-PX03'],
    ['party', 'CV', 'UBKTĐU', null, '-CV/UBKTĐU'],
  ] as const)('%s %s of %s with %s is %s', (family, type, issuer, number, text) => {
    expect(numberText(family, type, issuer, number)).toBe(text);
  });
});

describe('the register of a day', () => {
  test.each([
    ['state', '2026-12-31', '2026'],
    ['state', '2027-01-02', '2027'],
    ['party', '2026-12-31', '2025-2030'],
    ['party', '2027-01-02', '2025-2030'],
    ['party', '2025-07-31', '2020-2025'],
    ['party', '2025-08-01', '2025-2030'],
    ['party', '2020-09-30', null],
  ] as const)('a %s document of %s stands in %s', (family, on, series) => {
    expect(seriesOn(family, day(on), rules)).toBe(series);
  });
});

describe('what stands against a number', () => {
  const register = [
    given(1, '2026-01-05'),
    given(2, '2026-02-10'),
    { ...given(3, '2026-02-10'), status: 'reserved' as const },
    { ...given(4, '2026-02-10'), status: 'skipped' as const },
    { ...given(5, '2026-02-11'), status: 'cancelled' as const },
    given(6, '2026-03-01'),
  ];
  test.each([
    ['the next one on a later day', 7, '2026-03-02', []],
    ['the next one on the same day', 7, '2026-03-01', []],
    ['the next one on an earlier day', 7, '2026-02-28', ['DOC_NUMBER_ORDER']],
    ['one that was given', 2, '2026-02-10', ['DOC_NUMBER_TWICE']],
    ['one that was skipped', 4, '2026-02-20', ['DOC_NUMBER_TWICE']],
    ['one that was cancelled', 5, '2026-02-20', ['DOC_NUMBER_TWICE']],
    ['one kept free, between its neighbours', 3, '2026-02-20', []],
    ['one kept free, later than the number after it', 3, '2026-03-02', ['DOC_NUMBER_ORDER']],
    ['one kept free, earlier than the number before it', 3, '2026-02-09', ['DOC_NUMBER_ORDER']],
    ['one beyond the next', 9, '2026-03-02', ['DOC_NUMBER_GAP']],
    ['one beyond the next on an earlier day', 9, '2026-02-02', ['DOC_NUMBER_ORDER', 'DOC_NUMBER_GAP']],
  ])('%s', (_, number, on, codes) => {
    const findings = numberFindings({ number, day: day(on) }, register, rules);
    expect(findings.map(({ code }) => code)).toEqual(codes);
  });

  test('the sentences carry the figures, and the severity comes from the rule', () => {
    const [order, gap] = numberFindings({ number: 9, day: day('2026-02-02') }, register, rules);
    expect(order?.said.vi).toBe('Số 9 ghi ngày 02/02/2026, trước ngày 01/03/2026 của số 6 đứng trước.');
    expect(gap?.said.vi).toBe('Số tiếp theo của sổ là 7; cấp số 9 thì bỏ qua số 7-8.');
    expect(numberFindings({ number: 1, day: day('2026-01-05') }, register, rules)).toMatchObject([
      { code: 'DOC_NUMBER_TWICE', severity: 'never', said: { vi: expect.stringContaining('05/01/2026') } },
    ]);
  });

  test('a rule that does not hold stands against nothing', () => {
    const off = createRulebook([row('DOC_NUMBER_ORDER', false)]);
    expect(numberFindings({ number: 9, day: day('2026-02-02') }, register, off)).toEqual([]);
  });
});

describe('laws of a register', () => {
  const registers = fc
    .uniqueArray(fc.integer({ min: 1, max: 60 }), { maxLength: 30 })
    .map((numbers) => numbers.map((number) => given(number, '2026-01-05')));

  test('the next number is never used, leaves no gap and breaks no rule on the day of the last', () => {
    fc.assert(
      fc.property(registers, (register) => {
        const number = nextNumber(register);
        expect(register.some((one) => one.number === number)).toBe(false);
        expect(skippedNumbers(number, register)).toEqual([]);
        expect(numberFindings({ number, day: day('2026-01-05') }, register, rules)).toEqual([]);
      }),
    );
  });

  test('with the skipped ones written down, the register has no gap below the new number', () => {
    fc.assert(
      fc.property(registers, fc.integer({ min: 1, max: 30 }), (register, beyond) => {
        const number = nextNumber(register) + beyond;
        const skipped = skippedNumbers(number, register);
        expect(skipped).toHaveLength(beyond);
        expect(skipped.at(-1)).toBe(number - 1);
      }),
    );
  });
});
