import type { PersonDetails } from '#shared/people/histories.ts';
import type { vi } from '../../../i18n/resources.ts';
import type { FieldShape } from '../record/field-shape.ts';

type DetailShape = FieldShape<keyof PersonDetails>;
export type DetailGroup = { group: keyof (typeof vi)['record']['group']; fields: readonly DetailShape[] };

/** The rest of the paper record, in the order of form 2-KNĐ. */
export const detailGroups: readonly DetailGroup[] = [
  {
    group: 'names',
    fields: [
      { name: 'birthName', label: 'birthName', input: 'text', wide: 2 },
      { name: 'otherNames', label: 'otherNames', input: 'text', wide: 4 },
    ],
  },
  {
    group: 'places',
    fields: [
      { name: 'birthplace', label: 'birthplace', input: 'text', wide: 6 },
      { name: 'permanentResidence', label: 'permanentResidence', input: 'text', wide: 3 },
      { name: 'temporaryResidence', label: 'temporaryResidence', input: 'text', wide: 3 },
    ],
  },
  {
    group: 'education',
    fields: [
      { name: 'religion', label: 'religion', input: 'text', wide: 2 },
      { name: 'generalEducation', label: 'generalEducation', input: 'text', wide: 2 },
      { name: 'academicTitle', label: 'academicTitle', input: 'text', wide: 2 },
      { name: 'foreignLanguage', label: 'foreignLanguage', input: 'text', wide: 4 },
      { name: 'informatics', label: 'informatics', input: 'text', wide: 2 },
    ],
  },
  {
    group: 'youth',
    fields: [
      { name: 'youthUnionDate', label: 'youthUnionDate', input: 'date', wide: 2 },
      { name: 'youthUnionPlace', label: 'youthUnionPlace', input: 'text', wide: 4 },
      { name: 'partyDecision', label: 'partyDecision', input: 'date', wide: 2 },
      { name: 'partyFileNumber', label: 'partyFileNumber', input: 'text', wide: 2 },
      { name: 'partyCardNumber', label: 'partyCardNumber', input: 'text', wide: 2 },
    ],
  },
  {
    group: 'other',
    fields: [
      { name: 'healthClass', label: 'healthClass', input: 'text', wide: 2 },
      { name: 'deferredUntil', label: 'deferredUntil', input: 'day', wide: 2 },
      { name: 'assetsDeclared', label: 'assetsDeclared', input: 'yesNo', wide: 2 },
    ],
  },
];

export const detailShapes: readonly DetailShape[] = detailGroups.flatMap(({ fields }) => fields);
