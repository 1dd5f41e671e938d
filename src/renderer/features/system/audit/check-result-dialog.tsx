import { Button, Group } from '@mantine/core';
import { IconAlertTriangle, IconCircleCheck } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Dialog } from '../../../components/dialog.tsx';
import { useCountText } from '../../../components/use-count-text.ts';
import { type CheckResult, checkFindings } from './check-findings.ts';
import classes from './check-result-dialog.module.css';

export type CheckResultDialogProps = { result: CheckResult | null; onClose: () => void };

/** Outcome of a check, line by line; what is broken says where. */
export function CheckResultDialog({ result, onClose }: CheckResultDialogProps) {
  const { t } = useTranslation(['system', 'common']);
  const countText = useCountText();
  if (result === null) return null;
  return (
    <Dialog onClose={onClose} title={t(result.kind === 'chain' ? 'audit.verify' : 'audit.verifyStore')}>
      <ul className={classes.findings}>
        {checkFindings(result).map(({ code, sound, count }) => (
          <li key={code} className={sound ? classes.sound : classes.broken}>
            {sound ? (
              <IconCircleCheck size="1.25rem" stroke={1.6} aria-hidden />
            ) : (
              <IconAlertTriangle size="1.25rem" stroke={1.6} aria-hidden />
            )}
            <span>{t(`audit.finding.${code}`, { count: count, number: countText(count) })}</span>
          </li>
        ))}
      </ul>
      <Group justify="flex-end" mt="lg">
        <Button onClick={onClose} data-autofocus>
          {t('common:action.close')}
        </Button>
      </Group>
    </Dialog>
  );
}
