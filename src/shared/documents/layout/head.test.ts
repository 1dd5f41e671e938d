import { describe, expect, test } from 'vitest';
import { plainDocument } from '../__fixtures__/documents.ts';
import { partySpecimen, stateSpecimen } from '../__fixtures__/specimens.ts';
import type { TextPiece } from '../laid-out.ts';
import { layOut } from '../lay-out.ts';
import type { PrintedDocument } from '../printed-document.ts';

const itemsOf = (document: PrintedDocument) => layOut(document).pages[0]?.items ?? [];
const piecesOf = (document: PrintedDocument): TextPiece[] =>
  itemsOf(document).flatMap((item) => (item.kind === 'text' ? item.pieces : []));
const headOf = (document: PrintedDocument) =>
  plainDocument([], { family: document.family, head: document.head, marks: document.marks });
const pieceWith = (document: PrintedDocument, text: string) => {
  const found = piecesOf(document).find((piece) => piece.text.includes(text));
  if (found === undefined) throw new Error(`No text "${text}".`);
  return found;
};

describe('the head of the Party', () => {
  const document = headOf(partySpecimen);

  test('names the bodies, a star, the number without a colon, the Party and the day', () => {
    expect(piecesOf(document).map((piece) => piece.text)).toEqual([
      'ĐẢNG BỘ TỈNH QUẢNG NINH',
      'ĐẢNG ỦY CÔNG AN TỈNH',
      '*',
      'ĐẢNG CỘNG SẢN VIỆT NAM',
      'Số\u00a012-BC/ĐUCA',
      'Quảng Ninh, ngày 05 tháng 02 năm 2026',
      'MẬT',
      'Bản số: 02',
    ]);
  });

  test('has a rule under the Party as long as its name', () => {
    const party = pieceWith(document, 'ĐẢNG CỘNG SẢN');
    expect(party).toMatchObject({ size: 15, bold: true });
    const rule = itemsOf(document).find(
      (item) => item.kind === 'stroke' && Math.abs(item.x1 - party.x) < 0.01,
    );
    expect(rule?.kind === 'stroke' && rule.x2 - rule.x1).toBeCloseTo(party.width, 3);
  });
});

describe('an official letter', () => {
  test.each([
    { specimen: stateSpecimen, italic: false },
    { specimen: partySpecimen, italic: true },
  ])('says below its number what it is about', ({ specimen, italic }) => {
    const { head } = specimen;
    const letter = headOf({ ...specimen, head: head && { ...head, about: 'V/v báo cáo số liệu' } });
    expect(pieceWith(letter, 'V/v báo cáo')).toMatchObject({ size: 12, italic, bold: false });
    const texts = piecesOf(letter).map((piece) => piece.text);
    const at = texts.findIndex((text) => text.startsWith('V/v'));
    expect(texts.slice(0, at).some((text) => text.startsWith('Số'))).toBe(true);
  });
});

describe('the head of the State', () => {
  const document = headOf(stateSpecimen);

  test('names the bodies, the Republic and the number with a colon, with room for what is not yet known', () => {
    expect(piecesOf(document).map((piece) => piece.text)).toEqual([
      'BỘ CÔNG AN',
      'CÔNG AN TỈNH QUẢNG NINH',
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'Độc lập - Tự do - Hạnh phúc',
      `Số:${'\u00a0'.repeat(9)}/QĐ-CAT-PX01`,
      'Quảng Ninh, ngày ...... tháng ...... năm ........',
      'KHẨN',
      'DỰ THẢO',
    ]);
  });

  test('the rule under the issuing body is a third to a half of its name, that under the motto as long', () => {
    const rules = itemsOf(document).flatMap((item) =>
      item.kind === 'stroke' && item.y1 === item.y2 ? [item.x2 - item.x1] : [],
    );
    const issuer = pieceWith(document, 'CÔNG AN TỈNH').width;
    expect(rules[0]).toBeGreaterThan(issuer / 3);
    expect(rules[0]).toBeLessThan(issuer / 2);
    expect(rules[1]).toBeCloseTo(pieceWith(document, 'Độc lập').width, 3);
  });

  test('number and day stand on one line, though the issuing body takes three', () => {
    const issuer =
      'Phòng Hướng dẫn xây dựng phong trào toàn dân bảo vệ an ninh Tổ quốc và quản lý hành chính';
    const head = document.head && { ...document.head, issuer };
    const baselines = itemsOf({ ...document, head }).flatMap((item) =>
      item.kind === 'text' && /^(Số|Quảng)/.test(item.pieces[0]?.text ?? '') ? [item.baseline] : [],
    );
    expect(baselines).toHaveLength(2);
    expect(baselines[0]).toBe(baselines[1]);
  });
});

test('marks stand in the order of secrecy, copy, urgency and draft, and stay without a head', () => {
  const marks = { secrecy: 'TỐI MẬT', urgency: 'HỎA TỐC', draft: 'DỰ THẢO', copy: 'Bản số: 01' };
  const texts = piecesOf(plainDocument([], { marks })).map((piece) => piece.text);
  expect(texts).toEqual(['TỐI MẬT', 'Bản số: 01', 'HỎA TỐC', 'DỰ THẢO']);
});

test('a paper without a number has no line for one, and the day stays where it is', () => {
  const { head } = stateSpecimen;
  if (head === null) throw new Error('The specimen has a head.');
  const document = plainDocument([], { family: 'state', head: { ...head, number: '' } });
  expect(piecesOf(document).map((piece) => piece.text)).not.toContainEqual(expect.stringContaining('Số'));
  const baselineOf = (given: PrintedDocument) =>
    itemsOf(given).find((item) => item.kind === 'text' && item.pieces[0]?.text.includes('ngày'));
  expect(baselineOf(document)).toEqual(baselineOf(headOf(stateSpecimen)));
});

test('the mark of a paper without a number stands beside the day, above nothing', () => {
  const { head } = stateSpecimen;
  if (head === null) throw new Error('The specimen has a head.');
  const marks = { secrecy: 'MẬT', urgency: null, draft: null, copy: null };
  const document = plainDocument([], { family: 'state', head: { ...head, number: '' }, marks });
  const baselineOf = (text: string) => {
    const line = itemsOf(document).find(
      (item) => item.kind === 'text' && item.pieces[0]?.text.includes(text),
    );
    return line?.kind === 'text' ? line.baseline : 0;
  };
  expect(Math.abs(baselineOf('MẬT') - baselineOf('ngày'))).toBeLessThan(5);
});
