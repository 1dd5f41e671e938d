import { CloseButton } from '@mantine/core';
import type { FormEvent, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { escapeCloses } from './escape-closes.ts';
import { FormFooter } from './form-footer.tsx';
import classes from './side-form.module.css';
import { askBeforeLeaving } from './unsaved-changes.ts';
import { useUnsavedGuard } from './use-unsaved-guard.ts';

export type SideFormProps = {
  title: string;
  children: ReactNode;
  dirty: boolean;
  saving: boolean;
  saveLabel?: string;
  onSave: () => void;
  onClose: () => void;
};

/** A form in the side panel: title, fields, save (Ctrl+S) and close (Esc), which asks when something is unsaved. */
export function SideForm({ title, children, dirty, saving, saveLabel, onSave, onClose }: SideFormProps) {
  const { t } = useTranslation('common');
  useUnsavedGuard(dirty);
  const close = () => askBeforeLeaving(onClose);
  function submit(event: FormEvent) {
    event.preventDefault();
    if (!saving) onSave();
  }
  return (
    <form
      className={classes.form}
      onSubmit={submit}
      onKeyDown={escapeCloses(close)}
      aria-label={title}
      noValidate
    >
      <header className={classes.header}>
        <h2 className={classes.title}>{title}</h2>
        <CloseButton onClick={close} aria-label={t('action.close')} />
      </header>
      <div className={classes.fields}>{children}</div>
      <FormFooter onSave={onSave} onCancel={close} saving={saving} saveLabel={saveLabel} />
    </form>
  );
}
