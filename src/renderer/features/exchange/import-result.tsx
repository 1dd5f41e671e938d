import { Button } from '@mantine/core';
import { IconArrowBackUp, IconCircleCheck, IconUsers } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import type { OutputOf } from '#shared/contract/define.ts';
import type { applyRoster } from '#shared/exchange/exchange.contract.ts';
import { useCountText } from '../../components/use-count-text.ts';
import classes from './import-page.module.css';
import type { Undoable } from './use-undo-import.tsx';

export type ImportResultProps = {
  fileName: string;
  result: OutputOf<typeof applyRoster>;
  onUndo: (record: Undoable) => void;
};

/** What the import did, and the way back. */
export function ImportResult({ fileName, result, onUndo }: ImportResultProps) {
  const { t } = useTranslation('exchange');
  const countText = useCountText();
  const [, navigate] = useLocation();
  const { importId, created, changed, leftOut } = result;
  return (
    <section role="status" className={classes.result}>
      <IconCircleCheck size="1.25rem" stroke={1.6} aria-hidden />
      <span className={classes.sentence}>
        {t('result.done', {
          file: fileName,
          created: countText(created),
          changed: countText(changed),
          leftOut: countText(leftOut),
        })}
      </span>
      {importId !== null && (
        <Button
          variant="default"
          leftSection={<IconArrowBackUp size="1rem" stroke={1.6} />}
          onClick={() => onUndo({ id: importId, fileName, created, changed })}
        >
          {t('result.undo')}
        </Button>
      )}
      <Button leftSection={<IconUsers size="1rem" stroke={1.6} />} onClick={() => navigate('/people')}>
        {t('result.open')}
      </Button>
    </section>
  );
}
