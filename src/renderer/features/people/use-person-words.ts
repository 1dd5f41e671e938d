import { useTranslation } from 'react-i18next';
import { formatPartialVietnamese, parsePartialDate } from '#shared/domain/partial-date.ts';
import { getCatalogues, listUnits } from '#shared/organisation/organisation.contract.ts';
import { fieldNames } from '#shared/people/field-names.ts';
import { isPersonDateField } from '#shared/people/person.ts';
import { useProcedureQuery } from '../../api/use-procedure-query.ts';
import { useLanguage } from '../../i18n/use-language.ts';
import { personFieldNames } from './person-draft.ts';

/** Says a field and its stored value as people say them: units and ranks by name, dates as dd/MM/yyyy. */
export function usePersonWords() {
  const { t } = useTranslation('people');
  const language = useLanguage();
  const units = useProcedureQuery(listUnits, {}).value?.units;
  const ranks = useProcedureQuery(getCatalogues, {}).value?.ranks;

  function valueWords(field: string, value: string | number | null): string {
    if (value === null || value === '') return t('history.nothing');
    const text = String(value);
    if (field === 'unitId') return units?.find((unit) => unit.id === text)?.name ?? text;
    if (field === 'rankCode') return ranks?.find((rank) => rank.code === text)?.name ?? text;
    if (field === 'sex') return text === 'male' || text === 'female' ? t(`sex.${text}`) : text;
    const date = isPersonDateField(field) ? parsePartialDate(text) : null;
    return date === null ? text : formatPartialVietnamese(date);
  }

  function fieldWords(field: string): string {
    const known = personFieldNames.find((name) => name === field);
    return known === undefined ? field : fieldNames[known].full[language];
  }

  return { fieldWords, valueWords };
}
