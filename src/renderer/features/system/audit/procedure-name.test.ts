import { expect, test } from 'vitest';
import { registry } from '#shared/contract/registry.ts';
import { auditedProcedure, auditedProcedures } from './procedure-name.ts';

/** Locking leaves no row: nothing of the store is touched. */
const silent = ['accounts.lock', 'accounts.unlock'];

test('every procedure of the contract that leaves an audit row has words for it', () => {
  const leaving = [...registry.values()]
    .filter(({ kind, audited }) => kind !== 'query' || audited === true)
    .filter(({ unaudited, name }) => unaudited !== true && !silent.includes(name))
    .map(({ name }) => name);
  expect(leaving.length).toBeGreaterThan(20);
  expect(leaving.filter((name) => auditedProcedure(name) === null)).toEqual([]);
});

test('no words are kept for a procedure that is gone', () => {
  expect(auditedProcedures.filter((name) => !registry.has(name))).toEqual([]);
});

test('a row of a later version is not guessed at', () => {
  expect(auditedProcedure('rotation.planMoves')).toBeNull();
});

test('a row written under a former name has the words of the present one', () => {
  expect(auditedProcedure('attachments.setSecrecyApproval')).toBe('people.setSecrecyApproval');
});
