import { expect, test } from 'vitest';
import type { DocumentType, Issuer } from '#shared/documents/documents.contract.ts';
import { typeFor, typesOf } from './document-types.ts';

const types: DocumentType[] = [
  { code: 'BC', name: 'Báo cáo', symbol: 'BC', families: ['state', 'party'] },
  { code: 'KL', name: 'Kết luận', symbol: 'KL', families: ['party'] },
  { code: 'CV', name: 'Công văn', symbol: 'CV', families: ['party'] },
  { code: 'CV-NN', name: 'Công văn', symbol: '', families: ['state'] },
];
const body = (family: Issuer['family']): Issuer => ({
  id: family,
  family,
  superior: '',
  name: '',
  symbol: '',
  place: '',
  retired: false,
});

test.each([
  ['a kind of both families stays', 'state', 'BC', 'BC'],
  ['an official letter becomes the one of the other family', 'state', 'CV', 'CV-NN'],
  ['and back', 'party', 'CV-NN', 'CV'],
  ['a kind the family does not have gives way to its first', 'state', 'KL', 'BC'],
  ['and so does one nobody knows', 'party', 'XX', 'BC'],
] as const)('%s', (_, family, wanted, expected) => {
  expect(typeFor(body(family), types, wanted)).toBe(expected);
});

test('a body writes the kinds of its family', () => {
  expect(typesOf(body('state'), types).map(({ code }) => code)).toEqual(['BC', 'CV-NN']);
  expect(typesOf(undefined, types)).toEqual([]);
});
