import type { vi } from '../../../i18n/resources.ts';
import type { ChoiceName } from './record-choices.ts';

/** `date` may be a year or month alone, `day` is a whole day. */
export type FieldInput =
  | 'text'
  | 'post'
  | 'date'
  | 'day'
  | 'year'
  | 'unit'
  | 'rank'
  | 'partyOrg'
  | ChoiceName;

/** One field of the record: what it is called, how it is entered and how many of six columns it takes. */
export type FieldShape<Name extends string = string> = {
  name: Name;
  label: keyof (typeof vi)['record']['field'];
  input: FieldInput;
  wide: 1 | 2 | 3 | 4 | 6;
};
