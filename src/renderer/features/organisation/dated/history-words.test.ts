import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type LocalDate, parseLocalDate } from '#shared/domain/local-date.ts';
import type { SuccessionStep } from '#shared/organisation/organisation.contract.ts';
import { chainLines } from './chain-lines.ts';
import { readShare, shareText } from './share.ts';
import { stateSpans } from './state-spans.ts';

const day = (iso: string) => parseLocalDate(iso) ?? ('' as LocalDate);
const step = (
  name: string,
  validTo: string | null,
  on: string,
  steps: SuccessionStep[] = [],
): SuccessionStep => ({
  id: name,
  name,
  validTo,
  on,
  share: null,
  decision: null,
  steps,
});
const read = (lines: ReturnType<typeof chainLines>) =>
  lines.map(({ links }) =>
    links.map(({ name, until }) => (until === null ? name : `${name} (đến ${until})`)).join(' -> '),
  );

describe('where a unit came from', () => {
  it('each predecessor is a line with its last day, read from left to right', () => {
    const lines = chainLines(
      { name: 'Công an phường Hà Tu', validTo: null },
      [
        step('Công an phường Hà Phong', '2025-07-01', '2025-07-01'),
        step('Công an phường Hà Tu cũ', '2025-07-01', '2025-07-01'),
      ],
      [],
    );
    expect(read(lines)).toEqual([
      'Công an phường Hà Phong (đến 30/06/2025) -> Công an phường Hà Tu',
      'Công an phường Hà Tu cũ (đến 30/06/2025) -> Công an phường Hà Tu',
    ]);
    expect(lines[0]?.on).toBe('01/07/2025');
  });

  it('a predecessor of a predecessor stands before it', () => {
    const older = step('Công an xã A', '2020-01-01', '2020-01-01');
    expect(
      read(chainLines({ name: 'C', validTo: null }, [step('B', '2025-07-01', '2025-07-01', [older])], [])),
    ).toEqual(['Công an xã A (đến 31/12/2019) -> B (đến 30/06/2025) -> C']);
  });

  it('a unit that was split goes on in two lines', () => {
    const here = { name: 'Công an thành phố Hạ Long', validTo: day('2025-03-01') };
    expect(
      read(chainLines(here, [], [step('X', null, '2025-03-01'), step('Y', null, '2025-03-01')])),
    ).toEqual([
      'Công an thành phố Hạ Long (đến 28/02/2025) -> X',
      'Công an thành phố Hạ Long (đến 28/02/2025) -> Y',
    ]);
  });
});

it('a state holds until the day before the next, the last until the unit is dissolved', () => {
  const states = [{ from: null }, { from: day('2020-06-01') }, { from: day('2024-01-01') }];
  expect(stateSpans(states, day('2025-07-01'))).toEqual([
    { first: null, last: '31/05/2020' },
    { first: '01/06/2020', last: '31/12/2023' },
    { first: '01/01/2024', last: '30/06/2025' },
  ]);
  expect(stateSpans(states.slice(0, 1), null)).toEqual([{ first: null, last: null }]);
});

describe('shares of a unit that was split', () => {
  it.each([
    ['60', 6000],
    ['33,3 %', 3330],
    ['0.05', 5],
    ['100', 10_000],
    ['', null],
    ['101', undefined],
    ['0', undefined],
    ['một nửa', undefined],
  ])('"%s" is %s hundredths of a percent', (text, share) => {
    expect(readShare(text)).toBe(share);
  });

  it('what is shown is read back as it was', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 10_000 }), (share) => {
        expect(readShare(shareText(share))).toBe(share);
      }),
    );
  });
});
