import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { OutputOf } from '#shared/contract/define.ts';
import { instantText } from '#shared/domain/instant-text.ts';
import type { restoreBackup } from '#shared/system/system.contract.ts';
import { EntranceHeading } from '../../components/entrance-heading.tsx';
import { MissingPapers } from '../../components/restore/missing-papers.tsx';
import { RestoreForm } from '../../components/restore/restore-form.tsx';
import { useCountText } from '../../components/use-count-text.ts';
import classes from './restore-face.module.css';

export type RestoreFaceProps = { onBack: () => void; onFinished: () => void };

/** A store comes back from a backup, or moves here from an old computer: the same file, the same way. */
export function RestoreFace({ onBack, onFinished }: RestoreFaceProps) {
  const { t } = useTranslation('system');
  const countText = useCountText();
  const [restored, setRestored] = useState<OutputOf<typeof restoreBackup> | null>(null);
  return (
    <div className={classes.face}>
      {restored === null ? (
        <>
          <EntranceHeading title={t('firstRun.restore.title')}>{t('firstRun.restore.how')}</EntranceHeading>
          <RestoreForm bar onCancel={onBack} onRestored={setRestored} />
        </>
      ) : (
        <>
          <EntranceHeading title={t('restore.done', { people: countText(restored.people) })}>
            {t('restore.doneFrom', { createdAt: instantText(restored.createdAt) })}
          </EntranceHeading>
          <MissingPapers of={restored} />
          <div>
            <Button onClick={onFinished} autoFocus>
              {t('restore.goOn')}
            </Button>
          </div>
        </>
      )}
    </div>
  );
}
