import type { FieldErrorKey } from '#shared/contract/errors.ts';
import { localDateOf, parseLocalDate } from '#shared/domain/local-date.ts';
import { type JsonValue, type RuleCode, ruleValues } from '#shared/rulebook/rule-values.ts';
import { type ScalarShape, type ShapeField, shapeOf, type ValueShape } from '../values/value-shape.ts';
import { asRecord, monthDayText, rowsOf } from '../values/value-words.ts';

/**
 * A value while it is typed: texts as they stand in the fields, records of them, rows of tables. Lists are one text,
 * their entries behind commas or, where an entry may hold a comma, one a line.
 */
export type ValueDraft = string | DraftRecord | readonly DraftRecord[];
export type DraftRecord = { readonly [key: string]: ValueDraft };
/** Where a row of a table keeps what tells it from the others while rows come and go. */
export const ROW_ID = '';

let rowsMade = 0;

export function newRow(columns: readonly ShapeField[]): DraftRecord {
  rowsMade += 1;
  const cells = columns.map(({ key, shape }) => [key, draftOf(shape, null)] as const);
  return { ...Object.fromEntries(cells), [ROW_ID]: `row ${rowsMade}` };
}

/** What stands in the fields for a stored value; null: an empty field. */
export function draftOf(shape: ValueShape, value: JsonValue): ValueDraft {
  if (shape.kind === 'table')
    return rowsOf(shape, value).map((row) => {
      const cells = shape.columns.map(
        ({ key, shape: cell }) => [key, draftOf(cell, row[key] ?? null)] as const,
      );
      return { ...newRow([]), ...Object.fromEntries(cells) };
    });
  if (shape.kind === 'object')
    return Object.fromEntries(
      shape.fields.map((field) => [field.key, draftOf(field.shape, asRecord(value)[field.key] ?? null)]),
    );
  if (shape.kind === 'list')
    return (Array.isArray(value) ? value : [])
      .map((one) => scalarDraft(shape.of, one))
      .join(betweenOf(shape.of));
  return scalarDraft(shape, value);
}

/** Entries of a list of texts may hold commas themselves. */
export const isOneALine = (of: ScalarShape) => of.kind === 'text';
const betweenOf = (of: ScalarShape) => (isOneALine(of) ? '\n' : ', ');

export function entriesOf(of: ScalarShape, draft: string): string[] {
  return draft
    .split(isOneALine(of) ? '\n' : /[,;]/)
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '');
}

function scalarDraft(shape: ScalarShape, value: JsonValue): string {
  if (shape.kind === 'fixed') return shape.value;
  if (shape.kind === 'flag') return String(value === true);
  if (value === null) return '';
  if (shape.kind === 'number' && shape.share && typeof value === 'number')
    return String(Math.round(value * 10_000) / 100).replace('.', ',');
  if (shape.kind === 'monthDay') return monthDayText(String(value));
  return String(value);
}

export type ReadValue = { value: JsonValue; errors: Record<string, FieldErrorKey> };

/** The value that was typed, and why a field is not accepted, by path: "value.months", "value.0.name". */
export function readValue(code: RuleCode, draft: ValueDraft): ReadValue {
  const errors: Record<string, FieldErrorKey> = {};
  const value = read(shapeOf(code), draft, 'value', errors);
  if (Object.keys(errors).length > 0) return { value, errors };
  const issues = ruleValues[code].safeParse(value).error?.issues ?? [];
  for (const { path } of issues) errors[['value', ...path].join('.')] ??= 'invalid';
  return { value, errors };
}

type Errors = Record<string, FieldErrorKey>;

function read(shape: ValueShape, draft: ValueDraft, path: string, errors: Errors): JsonValue {
  if (shape.kind === 'object') return readFields(shape.fields, draft, path, errors);
  if (shape.kind === 'table') {
    const rows = Array.isArray(draft) ? draft : [];
    const read = rows.map((row, at) => readFields(shape.columns, row, `${path}.${at}`, errors));
    if (!shape.keyed) return read;
    return Object.fromEntries(
      read.map((row) => shape.columns.map(({ key }) => row[key] ?? null) as [string, JsonValue]),
    );
  }
  const text = typeof draft === 'string' ? draft : '';
  if (shape.kind === 'list')
    return entriesOf(shape.of, text).map((entry) => readScalar(shape.of, entry, path, errors));
  return readScalar(shape, text.trim(), path, errors);
}

function readFields(
  fields: readonly ShapeField[],
  draft: ValueDraft,
  path: string,
  errors: Errors,
): Record<string, JsonValue> {
  const record = typeof draft === 'object' && !Array.isArray(draft) ? (draft as DraftRecord) : {};
  const entries = fields.flatMap(({ key, shape, optional }) => {
    const value = read(shape, record[key] ?? '', `${path}.${key}`, errors);
    // What need not be said is not stored when it says nothing.
    return optional && (value === false || value === '') ? [] : [[key, value] as const];
  });
  return Object.fromEntries(entries);
}

/** The one text that may be left empty: a kind of document without a symbol. */
const MAY_BE_EMPTY = /\.symbol$/;

function readScalar(shape: ScalarShape, text: string, path: string, errors: Errors): JsonValue {
  const refuse = (why: FieldErrorKey) => {
    errors[path] ??= why;
    return text;
  };
  if (shape.kind === 'flag') return text === 'true';
  if (text === '') return shape.kind === 'text' && MAY_BE_EMPTY.test(path) ? '' : refuse('required');
  if (shape.kind === 'number') return readNumber(shape, text) ?? refuse('invalid');
  if (shape.kind === 'weekday') return Number(text);
  if (shape.kind === 'day') return parseLocalDate(text) ?? refuse('date');
  if (shape.kind === 'monthDay') return readMonthDay(text) ?? refuse('date');
  return text;
}

function readNumber({ whole, share }: { whole: boolean; share: boolean }, text: string): number | null {
  if (!(whole ? /^\d+$/ : /^\d+([.,]\d+)?$/).test(text)) return null;
  const number = Number(text.replace(',', '.'));
  return share ? Math.round(number * 100) / 10_000 : number;
}

/** "3/2" -> "02-03"; 29 February may be a day of every year. */
function readMonthDay(text: string): string | null {
  const found = /^(\d{1,2})[/-](\d{1,2})$/.exec(text);
  const day = found && localDateOf(2024, Number(found[2]), Number(found[1]));
  return day ? day.slice(5) : null;
}
