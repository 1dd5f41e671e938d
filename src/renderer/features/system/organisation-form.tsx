import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { roleMay } from '#shared/accounts/permissions.ts';
import type { CallError } from '#shared/contract/errors.ts';
import { type Organisation, updateOrganisation } from '#shared/organisation/organisation.contract.ts';
import { getStatus } from '#shared/system/system.contract.ts';
import { useProcedureCommand } from '../../api/use-procedure-command.ts';
import { useProcedureQuery } from '../../api/use-procedure-query.ts';
import { ErrorNotice } from '../../components/error-notice.tsx';
import { FormFooter } from '../../components/form-footer.tsx';
import { OrganisationFields } from '../../components/organisation-fields.tsx';
import { useFieldErrors } from '../../components/use-field-errors.ts';
import { useUnsavedGuard } from '../../components/use-unsaved-guard.ts';
import classes from './narrow-form.module.css';

export function OrganisationForm({ saved }: { saved: Organisation }) {
  const { t } = useTranslation('system');
  const { value: status } = useProcedureQuery(getStatus, {});
  const { run, running } = useProcedureCommand(updateOrganisation);
  const [value, setValue] = useState(saved);
  const [error, setError] = useState<CallError | null>(null);
  const fieldErrors = useFieldErrors(error);
  const role = status?.account?.role;
  const mayWrite = role !== undefined && roleMay(role, 'organisation.write');
  useUnsavedGuard(value !== saved);

  async function save() {
    const answer = await run(value);
    if (!answer.ok) return setError(answer.error);
    setError(null);
    notifications.show({ message: t('organisation.saved') });
  }

  return (
    <form className={classes.form} onSubmit={(event) => event.preventDefault()} noValidate>
      <div className={classes.fields}>
        <p className={classes.text}>{t('organisation.text')}</p>
        <OrganisationFields value={value} onChange={setValue} errors={fieldErrors} disabled={!mayWrite} />
        {error !== null && error.code !== 'INPUT_INVALID' && <ErrorNotice error={error} />}
      </div>
      {mayWrite && <FormFooter onSave={save} saving={running} disabled={value === saved} />}
    </form>
  );
}
