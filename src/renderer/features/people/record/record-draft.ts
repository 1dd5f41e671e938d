import type { z } from 'zod';
import type { InputOf } from '#shared/contract/define.ts';
import type { FieldErrorKey } from '#shared/contract/errors.ts';
import { type HistoryKind, type PersonDetails, personDetails } from '#shared/people/histories.ts';
import { saveHistoryRow } from '#shared/people/record.contract.ts';
import { checkInput } from '../../../api/check-input.ts';
import type { Draft } from '../conflict/record-conflict.ts';
import { detailShapes } from '../details/detail-shapes.ts';
import { shapeOf } from '../histories/history-shapes.ts';
import type { FieldShape } from './field-shape.ts';

/** One row with its kind, as it is saved. */
export type HistoryInput = InputOf<typeof saveHistoryRow>['row'];

type Stored = Readonly<Record<string, string | number | boolean | null>>;
type Reading<T> = { ok: true; value: T } | { ok: false; fieldErrors: Record<string, FieldErrorKey> };

/** What a new row of a kind starts with: the choice that is right most of the time. */
const usual: Partial<Record<HistoryKind, Draft>> = {
  assignment: { kind: 'official' },
  evaluation: { subject: 'officer' },
  training: { kind: 'professional' },
  discipline: { side: 'state' },
  leave: { reason: 'retired' },
};

export function emptyRow(kind: HistoryKind): Draft {
  return { ...draftOf(shapeOf(kind).fields, {}), ...usual[kind] };
}

export function rowDraft(kind: HistoryKind, row: Stored): Draft {
  return draftOf(shapeOf(kind).fields, row);
}

export function detailsDraft(details: PersonDetails): Draft {
  return draftOf(detailShapes, details);
}

/** A row with its kind as the core takes it, or why single fields cannot be taken. */
export function readRow(kind: HistoryKind, draft: Draft): Reading<HistoryInput> {
  const row = { kind, fields: inputOf(shapeOf(kind).fields, draft) };
  return read(saveHistoryRow.input.shape.row, row, 'fields.', draft);
}

export function readDetails(draft: Draft): Reading<PersonDetails> {
  const tidy = { ...draft, partyFileNumber: (draft.partyFileNumber ?? '').replace(/\s/g, '').toUpperCase() };
  return read(personDetails, inputOf(detailShapes, tidy), '', draft);
}

function read<T>(schema: z.ZodType<T>, input: unknown, path: string, draft: Draft): Reading<T> {
  const result = schema.safeParse(input);
  if (result.success) return { ok: true, value: result.data };
  const fieldErrors: Record<string, FieldErrorKey> = {};
  for (const [at, key] of Object.entries(checkInput(schema, input))) {
    const field = at.slice(path.length);
    // A schema says of an absent year or choice that it is no number or no choice; the person only left it out.
    fieldErrors[field] = draft[field] ? key : 'required';
  }
  return { ok: false, fieldErrors };
}

function inputOf(
  shapes: readonly FieldShape[],
  draft: Draft,
): Record<string, string | number | boolean | null> {
  return Object.fromEntries(shapes.map((shape) => [shape.name, readValue(shape, draft[shape.name] ?? '')]));
}

function readValue({ input }: FieldShape, text: string): string | number | boolean | null {
  if (text === '') return null;
  if (input === 'year' && /^\d+$/.test(text)) return Number(text);
  return input === 'yesNo' ? text === 'yes' : text;
}

function draftOf(shapes: readonly FieldShape[], stored: Stored): Draft {
  return Object.fromEntries(shapes.map(({ name }) => [name, typedText(stored[name] ?? null)]));
}

function typedText(value: string | number | boolean | null): string {
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  return value === null ? '' : String(value);
}
