import { useTranslation } from 'react-i18next';
import type { OutputOf } from '#shared/contract/define.ts';
import { instantText } from '#shared/domain/instant-text.ts';
import type { inspectBackup } from '#shared/system/system.contract.ts';
import { DefinitionTable } from '../definition-table.tsx';
import { useCountText } from '../use-count-text.ts';

export type BackupFactsProps = { fileName: string; facts: OutputOf<typeof inspectBackup> };

/** What a backup file says of itself before it is opened. */
export function BackupFacts({ fileName, facts }: BackupFactsProps) {
  const { t } = useTranslation('system');
  const countText = useCountText();
  const papers = (): [string, string] => {
    const all = countText(facts.attachments);
    const missing = countText(facts.missingAttachments);
    const words = facts.missingAttachments === 0 ? all : t('restore.facts.papersMissing', { all, missing });
    return [t('restore.facts.papers'), words];
  };
  return (
    <DefinitionTable
      rows={[
        [t('restore.facts.file'), fileName],
        [t('restore.facts.organisation'), facts.organisationName],
        [t('restore.facts.createdAt'), instantText(facts.createdAt)],
        [t('restore.facts.people'), countText(facts.people)],
        [t('restore.facts.units'), countText(facts.units)],
        ...(facts.attachments === 0 ? [] : [papers()]),
        [t('restore.facts.version'), facts.version],
      ]}
    />
  );
}
