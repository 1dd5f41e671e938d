import type { FormEvent, ReactNode } from 'react';
import { FormFooter } from './form-footer.tsx';
import classes from './side-form.module.css';
import { panelBody, SidePanel } from './side-panel.tsx';
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
  useUnsavedGuard(dirty);
  const close = () => askBeforeLeaving(onClose);
  function submit(event: FormEvent) {
    event.preventDefault();
    if (!saving) onSave();
  }
  return (
    <form className={classes.form} onSubmit={submit} aria-label={title} noValidate>
      <SidePanel title={title} onClose={close}>
        <div className={`${panelBody} ${classes.fields}`}>{children}</div>
        <FormFooter onSave={onSave} onCancel={close} saving={saving} saveLabel={saveLabel} />
      </SidePanel>
    </form>
  );
}
