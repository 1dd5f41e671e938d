import { Button } from '@mantine/core';
import { useHotkeys } from '@mantine/hooks';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './form-footer.module.css';

export type FormFooterProps = {
  onSave: () => void;
  onCancel?: () => void;
  saving?: boolean;
  disabled?: boolean;
  saveLabel?: string;
  cancelLabel?: string;
  /** At the left end, away from saving: e.g. moving the record into the bin. */
  extra?: ReactNode;
};

/** End of every form: save (Ctrl+S from any field) and leave, always in the same place. */
export function FormFooter(props: FormFooterProps) {
  const { onSave, onCancel, saving = false, disabled = false, saveLabel, cancelLabel, extra } = props;
  const { t } = useTranslation('common');
  useHotkeys([['mod+S', () => !saving && !disabled && onSave()]], []);
  return (
    <footer className={classes.footer}>
      <div className={classes.extra}>{extra}</div>
      {onCancel !== undefined && (
        <Button variant="default" onClick={onCancel} disabled={saving}>
          {cancelLabel ?? t('action.cancel')}
        </Button>
      )}
      <Button onClick={onSave} loading={saving} disabled={disabled} title="Ctrl+S">
        {saveLabel ?? t('action.save')}
      </Button>
    </footer>
  );
}
