import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { getStatus } from '#shared/system/system.contract.ts';
import { useProcedureQuery } from '../../api/use-procedure-query.ts';
import { EntranceHeading } from '../../components/entrance-heading.tsx';
import { RecoveryKeyCard } from '../../components/recovery-key/recovery-key-card.tsx';
import { useUnsavedGuard } from '../../components/use-unsaved-guard.ts';
import type { FirstRunDraft } from './first-run-draft.ts';
import { FirstRunFace } from './first-run-face.tsx';

export type RecoveryKeyStepProps = { draft: FirstRunDraft; recoveryKey: string; onNext: () => void };

/** The only moment the key is seen; going on needs the word that it is on paper. */
export function RecoveryKeyStep({ draft, recoveryKey, onNext }: RecoveryKeyStepProps) {
  const { t } = useTranslation(['system', 'common']);
  const { value: status } = useProcedureQuery(getStatus, {});
  const [kept, setKept] = useState(false);
  useUnsavedGuard(!kept);
  const { displayName, signInName } = draft.administrator;
  return (
    <FirstRunFace
      onSubmit={() => kept && onNext()}
      actions={
        <Button type="submit" disabled={!kept}>
          {t('common:action.next')}
        </Button>
      }
    >
      <EntranceHeading title={t('firstRun.step.recoveryKey')}>
        {t('firstRun.recoveryKey.text')}
      </EntranceHeading>
      <RecoveryKeyCard
        organisation={draft.organisation}
        recoveryKey={recoveryKey}
        administrator={`${displayName} (${signInName})`}
        dataFolder={status?.dataFolder ?? ''}
        day={status?.today ?? ''}
        kept={kept}
        onKept={setKept}
      />
    </FirstRunFace>
  );
}
