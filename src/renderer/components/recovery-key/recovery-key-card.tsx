import { Button, Checkbox } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconPrinter } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { PrintPreview } from '../../print/print-preview.tsx';
import { RecoveryKeySheet, type RecoveryKeySheetProps } from '../../print/recovery-key-sheet.tsx';
import { keyGroups } from './key-groups.ts';
import classes from './recovery-key-card.module.css';

export type RecoveryKeyCardProps = RecoveryKeySheetProps & {
  /** The person says the key is on paper. */
  kept: boolean;
  onKept: (kept: boolean) => void;
};

/** The recovery key, shown once: large, in groups, with the sheet to print. It is never put on the clipboard. */
export function RecoveryKeyCard({ kept, onKept, ...sheet }: RecoveryKeyCardProps) {
  const { t } = useTranslation('system');
  const [previewing, { open, close }] = useDisclosure(false);
  return (
    <div className={classes.card}>
      <section className={classes.key} aria-label={t('recoveryKey.label')}>
        {keyGroups(sheet.recoveryKey).map((group) => (
          <span key={group.position}>{group.text}</span>
        ))}
      </section>
      <Button
        variant="light"
        leftSection={<IconPrinter size="1.125rem" stroke={1.6} />}
        onClick={open}
        autoFocus
      >
        {t('recoveryKey.print')}
      </Button>
      <Checkbox
        label={t('recoveryKey.kept')}
        checked={kept}
        onChange={(event) => onKept(event.currentTarget.checked)}
      />
      {previewing && (
        <PrintPreview title={t('recoveryKey.sheet')} onClose={close}>
          <RecoveryKeySheet {...sheet} />
        </PrintPreview>
      )}
    </div>
  );
}
