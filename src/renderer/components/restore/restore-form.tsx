import { Button } from '@mantine/core';
import { IconDatabaseImport, IconFileSearch } from '@tabler/icons-react';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { OutputOf } from '#shared/contract/define.ts';
import type { CallError } from '#shared/contract/errors.ts';
import { inspectBackup, restoreBackup } from '#shared/system/system.contract.ts';
import { pickFile } from '../../api/files.ts';
import { useProcedureCommand } from '../../api/use-procedure-command.ts';
import { ErrorNotice } from '../error-notice.tsx';
import { PasswordField } from '../password-field.tsx';
import { ProgressDialog } from '../progress-dialog.tsx';
import { TextField } from '../text-field.tsx';
import { useFieldErrors } from '../use-field-errors.ts';
import { BackupFacts } from './backup-facts.tsx';
import { MissingPapers } from './missing-papers.tsx';
import classes from './restore-form.module.css';

export type RestoreFormProps = {
  onRestored: (result: OutputOf<typeof restoreBackup>) => void;
  onCancel: () => void;
  /** On a face of its own the buttons stand in the bar at its foot. */
  bar?: boolean;
};

type ChosenBackup = { fileName: string; facts: OutputOf<typeof inspectBackup> };

/** Two steps on one face: choose a file and read what it says of itself, then prove the right to open it. */
export function RestoreForm({ onRestored, onCancel, bar = false }: RestoreFormProps) {
  const { t } = useTranslation(['system', 'common', 'accounts']);
  const inspect = useProcedureCommand(inspectBackup);
  const restore = useProcedureCommand(restoreBackup);
  const [chosen, setChosen] = useState<ChosenBackup | null>(null);
  const [signInName, setSignInName] = useState('');
  const [password, setPassword] = useState('');
  const [error, setError] = useState<CallError | null>(null);
  const fieldErrors = useFieldErrors(error);

  async function choose() {
    const file = await pickFile('.dvbackup');
    if (file === null) return;
    const answer = await inspect.run({ fileId: file.fileId });
    setChosen(answer.ok ? { fileName: file.fileName, facts: answer.value } : null);
    setError(answer.ok ? null : answer.error);
  }

  async function submit(event: FormEvent) {
    event.preventDefault();
    if (chosen === null || restore.running) return;
    setError(null);
    const answer = await restore.run({ fileId: chosen.facts.fileId, signInName, password });
    if (answer.ok) onRestored(answer.value);
    else setError(answer.error);
  }

  return (
    <form className={classes.form} onSubmit={submit}>
      <div className={classes.fields}>
        <Button
          variant={chosen === null ? 'filled' : 'default'}
          leftSection={<IconFileSearch size="1.125rem" stroke={1.6} />}
          onClick={choose}
          loading={inspect.running}
        >
          {t(chosen === null ? 'restore.choose' : 'restore.chooseOther')}
        </Button>
        {chosen !== null && (
          <>
            <BackupFacts fileName={chosen.fileName} facts={chosen.facts} />
            <MissingPapers of={chosen.facts} />
            <p className={classes.hint}>{t('restore.proof')}</p>
            <div className={classes.pair}>
              <TextField
                label={t('accounts:field.signInName')}
                value={signInName}
                onChange={setSignInName}
                error={fieldErrors.signInName}
                autoFocus
              />
              <PasswordField
                label={t('accounts:field.password')}
                value={password}
                onChange={setPassword}
                error={fieldErrors.password}
              />
            </div>
          </>
        )}
        {error !== null && <ErrorNotice error={error} />}
      </div>
      <div className={bar ? classes.bar : classes.actions}>
        <Button variant="default" onClick={onCancel}>
          {t('common:action.back')}
        </Button>
        <Button
          type="submit"
          leftSection={<IconDatabaseImport size="1.125rem" stroke={1.6} />}
          disabled={chosen === null || signInName === '' || password === ''}
          loading={restore.running}
        >
          {t('restore.submit')}
        </Button>
      </div>
      <ProgressDialog callId={restore.callId} procedure={restoreBackup} title={t('restore.running')} />
    </form>
  );
}
