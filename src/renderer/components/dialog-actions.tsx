import { Button, Group } from '@mantine/core';
import { useTranslation } from 'react-i18next';

export type DialogActionsProps = {
  /** The verb of the action. */
  submitLabel: string;
  disabled?: boolean;
  running?: boolean;
  onCancel: () => void;
};

/** End of a form in a dialog: leave, and the button that submits it. */
export function DialogActions({
  submitLabel,
  disabled = false,
  running = false,
  onCancel,
}: DialogActionsProps) {
  const { t } = useTranslation('common');
  return (
    <Group justify="flex-end" mt="lg" gap="xs">
      <Button variant="default" onClick={onCancel} disabled={running}>
        {t('action.cancel')}
      </Button>
      <Button type="submit" disabled={disabled} loading={running}>
        {submitLabel}
      </Button>
    </Group>
  );
}
