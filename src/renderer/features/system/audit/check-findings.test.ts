import { expect, test } from 'vitest';
import { checkFindings } from './check-findings.ts';

test('a whole chain says how many rows were checked', () => {
  expect(checkFindings({ kind: 'chain', rows: 120, brokenAt: null })).toEqual([
    { code: 'chainSound', sound: true, count: 120 },
  ]);
});

test('a broken chain names the first row that does not fit', () => {
  expect(checkFindings({ kind: 'chain', rows: 120, brokenAt: 37 })).toEqual([
    { code: 'chainBroken', sound: false, count: 37 },
  ]);
});

test('a sound store says so of its pages, links, standings and audit', () => {
  const found = checkFindings({
    kind: 'store',
    integrity: ['ok'],
    foreignKeys: 0,
    standings: 0,
    auditRows: 5,
    auditBrokenAt: null,
    sound: true,
  });
  expect(found.map(({ code }) => code)).toEqual(['pagesSound', 'linksSound', 'standingsSound', 'chainSound']);
});

test('a damaged store counts its faults', () => {
  const found = checkFindings({
    kind: 'store',
    integrity: ['row 1 missing from index', 'row 2 missing from index'],
    foreignKeys: 3,
    standings: 4,
    auditRows: 5,
    auditBrokenAt: 2,
    sound: false,
  });
  expect(found).toEqual([
    { code: 'pagesBroken', sound: false, count: 2 },
    { code: 'linksBroken', sound: false, count: 3 },
    { code: 'standingsBroken', sound: false, count: 4 },
    { code: 'chainBroken', sound: false, count: 2 },
  ]);
});
