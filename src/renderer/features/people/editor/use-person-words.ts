import { useTranslation } from 'react-i18next';
import { fieldNames } from '#shared/people/field-names.ts';
import { type HistoryKind, historyKinds } from '#shared/people/histories.ts';
import { isPersonDateField } from '#shared/people/person.ts';
import { useLanguage } from '../../../i18n/use-language.ts';
import { detailShapes } from '../details/detail-shapes.ts';
import { personFieldNames } from '../form/person-draft.ts';
import { shapeOf } from '../histories/history-shapes.ts';
import type { FieldInput, FieldShape } from '../record/field-shape.ts';
import { useRecordWords } from '../record/use-record-words.ts';

/** Says a field of the record and its stored value as people say them, also "rank.rankCode" of the audit. */
export function usePersonWords() {
  const { t } = useTranslation('people');
  const { t: record } = useTranslation('record');
  const { t: papers } = useTranslation('attachments');
  const language = useLanguage();
  const { valueText, labelOf } = useRecordWords();

  function valueWords(field: string, value: string | number | null): string {
    if (value === null || value === '') return t('history.nothing');
    const text = String(value);
    if (field === 'sex') return text === 'male' || text === 'female' ? t(`sex.${text}`) : text;
    const input = inputOf(field);
    // The store holds yes and no as 1 and 0.
    if (input === 'yesNo') return valueText('yesNo', text === '1' ? 'yes' : 'no');
    return valueText(input, text);
  }

  function fieldWords(field: string): string {
    const known = personFieldNames.find((name) => name === field);
    if (known !== undefined) return fieldNames[known].full[language];
    if (field === 'secrecy') return record('field.secrecy');
    if (field === 'attachment' || field === 'photo') return papers(`history.${field}`);
    const row = rowField(field);
    if (row !== null) {
      const name = labelOf(row.shape);
      return saysItself.has(field) ? name : `${record(`kind.${row.kind}`)} – ${name.toLowerCase()}`;
    }
    const detail = detailShapes.find(({ name }) => name === field);
    return detail === undefined ? field : labelOf(detail);
  }

  return { fieldWords, valueWords };
}

/** Fields everybody knows without the name of their history. */
const saysItself = new Set([
  'rank.rankCode',
  'assignment.unitId',
  'assignment.post',
  'membership.partyOrgId',
]);

function inputOf(field: string): FieldInput {
  if (field === 'unitId') return 'unit';
  if (field === 'rankCode') return 'rank';
  if (field === 'secrecy') return 'secrecy';
  if (isPersonDateField(field)) return 'date';
  const shape = rowField(field)?.shape ?? detailShapes.find(({ name }) => name === field);
  return shape?.input ?? 'text';
}

/** "assignment.unitId" -> the field of that kind of history. */
function rowField(field: string): { kind: HistoryKind; shape: FieldShape } | null {
  const [before, name] = field.split('.');
  const kind = historyKinds.find((one) => one === before);
  const shape = kind && shapeOf(kind).fields.find((one) => one.name === name);
  return kind && shape ? { kind, shape } : null;
}
