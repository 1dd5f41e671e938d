import { useTranslation } from 'react-i18next';
import { getStatus } from '#shared/system/system.contract.ts';
import { useProcedureQuery } from '../../api/use-procedure-query.ts';
import { useCountText } from '../use-count-text.ts';
import classes from './missing-papers.module.css';

export type MissingPapersProps = { of: { attachments: number; missingAttachments: number } };

/** A backup was copied without the folder of its papers: how many, and how they come back. Nothing when all are there. */
export function MissingPapers({ of: { attachments, missingAttachments } }: MissingPapersProps) {
  const { t } = useTranslation('system');
  const countText = useCountText();
  const folder = useProcedureQuery(getStatus, {}).value?.dataFolder ?? '';
  if (missingAttachments === 0) return null;
  return (
    <p role="status" className={classes.missing}>
      {t('restore.papersMissing', {
        missing: countText(missingAttachments),
        all: countText(attachments),
        folder: `${folder}${folder.includes('\\') ? '\\' : '/'}backups`,
      })}
    </p>
  );
}
