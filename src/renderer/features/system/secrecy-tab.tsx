import { Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { getSecrecyApproval, setSecrecyApproval } from '#shared/people/secrecy.contract.ts';
import { useProcedureCommand } from '../../api/use-procedure-command.ts';
import { useProcedureQuery } from '../../api/use-procedure-query.ts';
import { ConfirmDialog } from '../../components/confirm-dialog.tsx';
import { ErrorNotice } from '../../components/error-notice.tsx';
import { PageFrame } from '../../components/page-frame.tsx';
import { TextField } from '../../components/text-field.tsx';
import { useRefusal } from '../../components/use-refusal.ts';
import classes from './narrow-form.module.css';

/** "Tài liệu mật": whether this computer may hold classified records, and by which document. */
export function SecrecyTab() {
  const { t } = useTranslation('system');
  const approved = useProcedureQuery(getSecrecyApproval, {});
  const { run, running } = useProcedureCommand(setSecrecyApproval);
  const [document, setDocument] = useState('');
  const [asking, setAsking] = useState(false);
  const { notice, fieldErrors, refuse } = useRefusal();
  const present = approved.value?.document ?? null;

  async function save(next: string | null) {
    setAsking(false);
    const answer = await run({ document: next });
    refuse(answer.ok ? null : answer.error);
    if (!answer.ok) return;
    setDocument('');
    notifications.show({ message: t(next === null ? 'secrecy.withdrawn' : 'secrecy.approved') });
  }

  function submit(event: FormEvent) {
    event.preventDefault();
    if (!running) void save(document);
  }

  return (
    <PageFrame title={t('tab.secrecy')}>
      {approved.error !== null && <ErrorNotice error={approved.error} />}
      {approved.value !== undefined && (
        <form className={classes.form} onSubmit={submit} noValidate>
          <div className={classes.fields}>
            <p className={classes.text}>{t('secrecy.what')}</p>
            {present === null ? (
              <>
                <TextField
                  label={t('secrecy.document')}
                  value={document}
                  onChange={setDocument}
                  error={fieldErrors.document}
                  required
                />
                {notice !== null && <ErrorNotice error={notice} />}
                <Button
                  type="submit"
                  className={classes.start}
                  loading={running}
                  disabled={document.trim() === ''}
                >
                  {t('secrecy.approve')}
                </Button>
              </>
            ) : (
              <>
                <p>{t('secrecy.present', { document: present })}</p>
                {notice !== null && <ErrorNotice error={notice} />}
                <Button
                  variant="default"
                  className={classes.start}
                  loading={running}
                  onClick={() => setAsking(true)}
                >
                  {t('secrecy.withdraw')}
                </Button>
              </>
            )}
            <p className={classes.text}>{t('secrecy.who')}</p>
          </div>
        </form>
      )}
      <ConfirmDialog
        opened={asking}
        title={t('secrecy.withdraw')}
        confirmLabel={t('secrecy.withdraw')}
        danger
        onConfirm={() => void save(null)}
        onCancel={() => setAsking(false)}
      >
        {t('secrecy.withdrawAsk')}
      </ConfirmDialog>
    </PageFrame>
  );
}
