import type { TFunction } from 'i18next';
import { formatVietnamese, parseLocalDate } from '#shared/domain/local-date.ts';
import type { JsonValue, RuleCode } from '#shared/rulebook/rule-values.ts';
import { vi } from '../../../i18n/resources.ts';
import { type ScalarShape, type ShapeField, shapeOf, type ValueShape } from './value-shape.ts';

export type Speaker = { t: TFunction<'ruleValues'>; number: (value: number) => string };

/** One named part of a value; a table of the value is one part with several texts. */
export type ValuePart = { key: string; label: string; texts: string[] };

/** The value in one line of words: "12 tháng; nhắc trước 60, 30 ngày". `unit` as stored, said behind a bare number. */
export function valueLine(code: RuleCode, value: JsonValue, unit: string, say: Speaker): string {
  const shape = shapeOf(code);
  const { t } = say;
  if (shape.kind === 'object') return objectLine(code, shape.fields, value, say);
  if (shape.kind === 'table') {
    const rows = rowTexts(code, shape, value, say);
    return t('rows', { total: String(rows.length), text: rows.join('; ') });
  }
  if (shape.kind === 'list') return textsOf(code, shape, value, say).join(', ');
  if (shape.kind === 'flag') return t(value === true ? 'flag.ruleOn' : 'flag.ruleOff');
  const text = scalarText(shape, value, say);
  const counts = shape.kind === 'number' && !shape.share && unit !== '';
  return counts ? t('withUnit', { number: text, unit: unitWord(unit, say) }) : text;
}

/** The value part by part, for comparing two versions and for reading a long one. */
export function valueParts(code: RuleCode, value: JsonValue, say: Speaker): ValuePart[] {
  const shape = shapeOf(code);
  if (shape.kind !== 'object') {
    const texts =
      shape.kind === 'flag' ? [valueLine(code, value, '', say)] : textsOf(code, shape, value, say);
    return [{ key: '', label: '', texts }];
  }
  const record = asRecord(value);
  return shape.fields
    .filter(({ key }) => record[key] !== undefined)
    .map(({ key, shape: part }) => ({
      key,
      label: fieldLabel(key, say),
      texts: textsOf(code, part, record[key] ?? null, say),
    }));
}

/** Cells of a value that is a table, with its titles; null for any other value. */
export function valueTable(code: RuleCode, value: JsonValue, say: Speaker) {
  const shape = shapeOf(code);
  if (shape.kind !== 'table') return null;
  return {
    titles: shape.columns.map(({ key }) => fieldLabel(key, say)),
    rows: rowsOf(shape, value).map((row) =>
      shape.columns.map((column) => textsOf(code, column.shape, row[column.key] ?? null, say).join(', ')),
    ),
  };
}

export function fieldLabel(key: string, { t }: Speaker): string {
  return isKeyOf(vi.ruleValues.field, key) ? t(`field.${key}`) : key;
}

/** A stored word as people say it; what is no known word is its own. */
export function wordOf(stored: string, { t }: Speaker): string {
  return isKeyOf(vi.ruleValues.word, stored) ? t(`word.${stored}`) : stored;
}

/** The usual units in the language of the reader; any other is data and stays as it was entered. */
export function unitWord(stored: string, { t }: Speaker): string {
  return isKeyOf(vi.ruleValues.unit, stored) ? t(`unit.${stored}`) : stored;
}

export function weekdayWord(day: JsonValue, { t }: Speaker): string {
  const key = String(day);
  return isKeyOf(vi.ruleValues.weekday, key) ? t(`weekday.${key}`) : key;
}

/** "02-03" -> "03/02" */
export function monthDayText(stored: string): string {
  return `${stored.slice(3)}/${stored.slice(0, 2)}`;
}

function objectLine(code: RuleCode, fields: readonly ShapeField[], value: JsonValue, say: Speaker): string {
  const record = asRecord(value);
  const { num, den, strict } = record;
  const { t } = say;
  if (typeof num === 'number' && typeof den === 'number')
    return t(strict === true ? 'fraction.over' : 'fraction.atLeast', { share: `${num}/${den}` });
  const parts = fields.map(({ key, shape }) => ({
    key,
    text: textsOf(code, shape, record[key] ?? null, say).join(', '),
  }));
  // The blanks differ from rule to rule, which the types of the words cannot follow.
  const words = Object.fromEntries(parts.map(({ key, text }) => [key, text]));
  if (isKeyOf(vi.ruleValues.line, code)) return String(t(`line.${code}`, words as never));
  return parts.map(({ key, text }) => t('labelled', { label: fieldLabel(key, say), text })).join('; ');
}

function textsOf(code: RuleCode, shape: ValueShape, value: JsonValue, say: Speaker): string[] {
  if (shape.kind === 'list')
    return Array.isArray(value) ? value.map((one) => scalarText(shape.of, one, say)) : [];
  if (shape.kind === 'table') return rowTexts(code, shape, value, say);
  if (shape.kind === 'object') return [objectLine(code, shape.fields, value, say)];
  return [scalarText(shape, value, say)];
}

function rowTexts(
  code: RuleCode,
  shape: Extract<ValueShape, { kind: 'table' }>,
  value: JsonValue,
  say: Speaker,
): string[] {
  return rowsOf(shape, value).map((row) => {
    const cells = shape.columns.map(
      ({ key, shape: cell }) => [key, textsOf(code, cell, row[key] ?? null, say).join(', ')] as const,
    );
    if (isKeyOf(vi.ruleValues.row, code))
      return String(say.t(`row.${code}`, Object.fromEntries(cells) as never));
    return cells.map(([, text]) => text).join(' - ');
  });
}

/** Rows of a table; a record is rows of its key and its value. */
export function rowsOf(
  { columns, keyed }: Extract<ValueShape, { kind: 'table' }>,
  value: JsonValue,
): Record<string, JsonValue>[] {
  if (!keyed) return Array.isArray(value) ? value.map(asRecord) : [];
  const [key, content] = columns;
  if (key === undefined || content === undefined) return [];
  return Object.entries(asRecord(value)).map(([name, one]) => ({ [key.key]: name, [content.key]: one }));
}

export function asRecord(value: JsonValue): Record<string, JsonValue> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : {};
}

function scalarText(shape: ScalarShape, value: JsonValue, say: Speaker): string {
  if (value === null) return '';
  if (shape.kind === 'number' && typeof value === 'number') return numberText(shape, value, say);
  if (shape.kind === 'flag') return say.t(value === true ? 'flag.on' : 'flag.off');
  if (shape.kind === 'weekday') return weekdayWord(value, say);
  const text = String(value);
  if (shape.kind === 'monthDay') return monthDayText(text);
  if (shape.kind === 'day') return formatDay(text);
  return shape.kind === 'text' ? fractionText(text, say) : wordOf(text, say);
}

function numberText({ share }: { share: boolean }, value: number, { t, number }: Speaker): string {
  // 0.15 * 100 is not quite 15.
  return share ? t('percent', { number: number(Math.round(value * 10_000) / 100) }) : number(value);
}

const formatDay = (text: string) => {
  const day = parseLocalDate(text);
  return day === null ? text : formatVietnamese(day);
};

/** ">1/2" and ">=2/3" in words; any other text as it is, or as the word it is the code of. */
function fractionText(text: string, say: Speaker): string {
  const found = /^(>=?)(\d+\/\d+)$/.exec(text);
  if (found === null) return wordOf(text, say);
  return say.t(found[1] === '>' ? 'fraction.over' : 'fraction.atLeast', { share: found[2] ?? '' });
}

function isKeyOf<Words extends object>(words: Words, key: string): key is Extract<keyof Words, string> {
  return Object.hasOwn(words, key);
}
