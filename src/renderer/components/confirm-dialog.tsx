import { Button, Group, Modal } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

export type ConfirmDialogProps = {
  opened: boolean;
  title: string;
  /** What will happen and what stays safe. */
  children: ReactNode;
  /** The verb of the action, never "OK". */
  confirmLabel: string;
  cancelLabel?: string;
  /** The action takes something away. */
  danger?: boolean;
  running?: boolean;
  onConfirm: () => void;
  onCancel: () => void;
};

export function ConfirmDialog(props: ConfirmDialogProps) {
  const { t } = useTranslation('common');
  const {
    opened,
    title,
    children,
    confirmLabel,
    cancelLabel,
    danger = false,
    running = false,
    onConfirm,
    onCancel,
  } = props;
  return (
    <Modal opened={opened} onClose={onCancel} title={title} size="md">
      <div>{children}</div>
      <Group justify="flex-end" mt="lg" gap="xs">
        <Button
          variant="default"
          onClick={onCancel}
          disabled={running}
          data-autofocus={danger ? true : undefined}
        >
          {cancelLabel ?? t('action.cancel')}
        </Button>
        <Button
          color={danger ? 'red' : undefined}
          onClick={onConfirm}
          loading={running}
          data-autofocus={danger ? undefined : true}
        >
          {confirmLabel}
        </Button>
      </Group>
    </Modal>
  );
}
