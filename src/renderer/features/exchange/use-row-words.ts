import { useTranslation } from 'react-i18next';
import type { PreviewRow } from '#shared/exchange/exchange.contract.ts';
import { rosterFieldName, rosterSentence } from '#shared/exchange/roster-messages.ts';
import { useLanguage } from '../../i18n/use-language.ts';
import type { RowIssue } from './import-answers.ts';

/** Says remarks and changes of a row in the words of the reader. */
export function useRowWords() {
  const { t } = useTranslation('exchange');
  const language = useLanguage();

  const fieldWords = (field: string) => rosterFieldName(field, language);

  const issueWords = (issue: RowIssue) => rosterSentence(issue, language);

  function changeWords({ field, before, after }: PreviewRow['changes'][number]): string {
    return t('change', {
      field: fieldWords(field),
      before: before ?? t('nothing'),
      after: after ?? t('nothing'),
    });
  }

  /** One line for the list: the reasons first, then what changes. */
  const remark = (row: PreviewRow) =>
    [...row.issues.map(issueWords), ...row.changes.map(changeWords)].join(' · ');

  return { fieldWords, issueWords, changeWords, remark };
}
