import { type PersonFields, personFields } from '#shared/people/people.contract.ts';

/** The fields a form holds, without what the store adds. */
export function fieldsOf(person: PersonFields): PersonFields {
  return Object.fromEntries(FIELDS.map((field) => [field, person[field]])) as PersonFields;
}

/** What a person has on every day alike. */
export function coreOf(fields: PersonFields) {
  const { rankCode: _rank, post: _post, unitId: _unit, ...core } = fieldsOf(fields);
  return core;
}

const FIELDS = Object.keys(personFields.shape) as (keyof PersonFields)[];
