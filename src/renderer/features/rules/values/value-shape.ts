import { z } from 'zod';
import { type RuleCode, ruleValues } from '#shared/rulebook/rule-values.ts';

/** What one field of a value is entered and said as. */
export type ScalarShape =
  /** `share`: 0.15 stored, 15 % shown and typed. */
  | { kind: 'number'; whole: boolean; share: boolean }
  | { kind: 'text' }
  | { kind: 'day' }
  /** Day of every year, "02-03" stored, 03/02 shown and typed. */
  | { kind: 'monthDay' }
  /** 1 is Monday. */
  | { kind: 'weekday' }
  | { kind: 'flag' }
  | { kind: 'choice'; options: readonly string[] }
  /** Only this may stand there. */
  | { kind: 'fixed'; value: string };

export type ShapeField = { key: string; shape: ValueShape; optional: boolean };

export type ValueShape =
  | ScalarShape
  | { kind: 'list'; of: ScalarShape }
  /** Rows of the same fields; `keyed`: stored as a record from the first column to the second. */
  | { kind: 'table'; columns: readonly ShapeField[]; keyed: boolean }
  | { kind: 'object'; fields: readonly ShapeField[] };

/** The part of a JSON schema that values of rules use. */
const schemaNode = z.object({
  type: z.string(),
  const: z.string().optional(),
  enum: z.array(z.string()).optional(),
  format: z.string().optional(),
  pattern: z.string().optional(),
  minimum: z.number().optional(),
  maximum: z.number().optional(),
  required: z.array(z.string()).optional(),
  get items() {
    return schemaNode.optional();
  },
  get properties() {
    return z.record(z.string(), schemaNode).optional();
  },
  get additionalProperties() {
    return z.union([z.literal(false), schemaNode]).optional();
  },
});
type SchemaNode = z.output<typeof schemaNode>;

const shapes = new Map<RuleCode, ValueShape>();

/** The shape of the value of a rule, read from its schema: a form of a new rule needs no code of its own. */
export function shapeOf(code: RuleCode): ValueShape {
  const known = shapes.get(code);
  if (known !== undefined) return known;
  const shape = read(schemaNode.parse(z.toJSONSchema(ruleValues[code])));
  shapes.set(code, shape);
  return shape;
}

function read(node: SchemaNode): ValueShape {
  if (node.type === 'array' && node.items !== undefined) {
    const of = read(node.items);
    if (of.kind === 'object') return { kind: 'table', columns: of.fields, keyed: false };
    return isScalar(of) ? { kind: 'list', of } : { kind: 'text' };
  }
  if (node.type === 'object') return readObject(node);
  return readScalar(node);
}

function readObject({ properties, required = [], additionalProperties }: SchemaNode): ValueShape {
  if (properties === undefined && additionalProperties !== undefined && additionalProperties !== false) {
    const value: ShapeField = { key: 'days', shape: read(additionalProperties), optional: false };
    const key: ShapeField = { key: 'weekday', shape: { kind: 'weekday' }, optional: false };
    return { kind: 'table', columns: [key, value], keyed: true };
  }
  const fields = Object.entries(properties ?? {}).map(([key, node]) => ({
    key,
    shape: read(node),
    optional: !required.includes(key),
  }));
  return { kind: 'object', fields };
}

const MONTH_DAY = String.raw`^\d{2}-\d{2}$`;

function readScalar(node: SchemaNode): ScalarShape {
  const { type, minimum, maximum } = node;
  if (node.const !== undefined) return { kind: 'fixed', value: node.const };
  if (node.enum !== undefined) return { kind: 'choice', options: node.enum };
  if (type === 'boolean') return { kind: 'flag' };
  if (type === 'integer' && minimum === 1 && maximum === 7) return { kind: 'weekday' };
  if (type === 'integer') return { kind: 'number', whole: true, share: false };
  if (type === 'number') return { kind: 'number', whole: false, share: minimum === 0 && maximum === 1 };
  if (node.format === 'date') return { kind: 'day' };
  return node.pattern === MONTH_DAY ? { kind: 'monthDay' } : { kind: 'text' };
}

export function isScalar(shape: ValueShape): shape is ScalarShape {
  return shape.kind !== 'list' && shape.kind !== 'table' && shape.kind !== 'object';
}
