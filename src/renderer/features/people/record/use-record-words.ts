import { useTranslation } from 'react-i18next';
import { formatPartialVietnamese, parsePartialDate } from '#shared/domain/partial-date.ts';
import { getCatalogues, listUnits } from '#shared/organisation/organisation.contract.ts';
import { listPartyOrgs } from '#shared/organisation/party-orgs.contract.ts';
import type { HistoryKind } from '#shared/people/histories.ts';
import { useProcedureQuery } from '../../../api/use-procedure-query.ts';
import type { Draft } from '../conflict/record-conflict.ts';
import { shapeOf } from '../histories/history-shapes.ts';
import { type ChoiceWord, choiceWord } from './choice-word.ts';
import type { FieldInput, FieldShape } from './field-shape.ts';
import { isChoice } from './record-choices.ts';

/** Says values of the record as people say them: units, ranks and organisations by name, dates as dd/MM/yyyy. */
export function useRecordWords() {
  const { t } = useTranslation('record');
  const units = useProcedureQuery(listUnits, {}).value?.units;
  const partyOrgs = useProcedureQuery(listPartyOrgs, {}).value?.partyOrgs;
  const ranks = useProcedureQuery(getCatalogues, {}).value?.ranks;
  const choice: ChoiceWord = (name, value) => choiceWord(t, name, value);

  /** A stored value in words; '' stays empty. */
  function valueText(input: FieldInput, value: string): string {
    if (value === '') return '';
    if (input === 'unit') return units?.find(({ id }) => id === value)?.name ?? value;
    if (input === 'partyOrg') return partyOrgs?.find(({ id }) => id === value)?.name ?? value;
    if (input === 'rank') return ranks?.find(({ code }) => code === value)?.name ?? value;
    if (input === 'date' || input === 'day') return dateText(value);
    return isChoice(input) ? choice(input, value) : value;
  }

  /** "01/2019 – 30/06/2025", "từ 2019", "đến 2025" or that nobody knows; '' for kinds without dates. */
  function timeText(kind: HistoryKind, row: Draft): string {
    if (row.year !== undefined) return row.year;
    if (!shapeOf(kind).fields.some(({ name }) => name === 'from')) return '';
    const from = dateText(row.from ?? '');
    const end = row.to ?? row.returnedOn;
    const to = dateText(end ?? '');
    if (from !== '' && to !== '') return t('time.between', { from, to });
    if (to !== '') return t('time.until', { to });
    if (from === '') return t('time.sinceUnknown');
    return end === undefined ? from : t('time.since', { from });
  }

  /** What tells a row from others of its kind, for messages: "Đại úy, từ 2019". */
  function rowText(kind: HistoryKind, row: Draft): string {
    const main = shapeOf(kind)
      .line.map((name) => fieldText(kind, row, name))
      .find((text) => text !== '');
    return [main ?? '', timeText(kind, row)].filter((text) => text !== '').join(', ');
  }

  function fieldText(kind: HistoryKind, row: Draft, name: string): string {
    const shape = shapeOf(kind).fields.find((field) => field.name === name);
    return shape === undefined ? '' : valueText(shape.input, row[name] ?? '');
  }

  function fieldName(kind: HistoryKind, name: string): string {
    const shape = shapeOf(kind).fields.find((field) => field.name === name);
    return shape === undefined ? name : labelOf(shape);
  }

  const labelOf = (shape: FieldShape) => t(`field.${shape.label}`);

  return { valueText, fieldText, timeText, rowText, fieldName, labelOf, choice };
}

function dateText(value: string): string {
  const date = parsePartialDate(value);
  return date === null ? value : formatPartialVietnamese(date);
}
