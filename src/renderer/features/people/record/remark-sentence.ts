import type { TFunction } from 'i18next';
import { formatPartialVietnamese, parsePartialDate } from '#shared/domain/partial-date.ts';
import type { RecordRemark } from '#shared/people/record.contract.ts';
import { choiceWord } from './choice-word.ts';

/** A remark on a record in one plain sentence, with the figures it was made from. */
export function remarkSentence({ code, params }: RecordRemark, t: TFunction<'record'>): string {
  const value = (name: string) => String(params[name] ?? '');
  const day = (name: string) => dayText(value(name), t);
  switch (code) {
    case 'rankBeforeEntry':
      return t('remark.rankBeforeEntry', { rank: value('rank'), from: day('from'), joined: day('joined') });
    case 'rankGoesDown':
      return t('remark.rankGoesDown', {
        rank: value('rank'),
        from: day('from'),
        earlier: value('earlier'),
        earlierFrom: day('earlierFrom'),
      });
    case 'twoUnitsAtOnce': {
      const units = { from: day('from'), unit: value('unit'), other: value('other') };
      return value('to') === ''
        ? t('remark.twoUnitsAtOnceStill', units)
        : t('remark.twoUnitsAtOnce', { ...units, to: day('to') });
    }
    case 'unitNotThen':
      return t('remark.unitNotThen', {
        unit: value('unit'),
        life: lifeText(value('validFrom'), value('validTo'), t),
      });
    case 'endsBeforeBeginning':
      return t('remark.endsBeforeBeginning', { from: day('from'), to: day('to') });
    case 'birthYearOnly':
      return t('remark.birthYearOnly', { birthDate: day('birthDate') });
    case 'assignmentAfterLeaving':
      return t('remark.assignmentAfterLeaving', {
        unit: value('unit'),
        from: day('from'),
        left: day('left'),
      });
    case 'evaluatedTwice':
      return t('remark.evaluatedTwice', {
        year: value('year'),
        subject: choiceWord(t, 'subject', value('subject')).toLowerCase(),
      });
  }
}

function lifeText(validFrom: string, validTo: string, t: TFunction<'record'>): string {
  const [from, to] = [dayText(validFrom, t), dayText(validTo, t)];
  if (validTo === '') return t('remark.lifeFrom', { from });
  return validFrom === '' ? t('remark.lifeTo', { to }) : t('remark.lifeBoth', { from, to });
}

function dayText(iso: string, t: TFunction<'record'>): string {
  const date = parsePartialDate(iso);
  return date === null ? iso || t('remark.undated') : formatPartialVietnamese(date);
}
