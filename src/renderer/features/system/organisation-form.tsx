import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { roleMay } from '#shared/accounts/permissions.ts';
import { type Organisation, updateOrganisation } from '#shared/organisation/organisation.contract.ts';
import { getStatus } from '#shared/system/system.contract.ts';
import { useProcedureCommand } from '../../api/use-procedure-command.ts';
import { useProcedureQuery } from '../../api/use-procedure-query.ts';
import { ErrorNotice } from '../../components/error-notice.tsx';
import { FormFooter } from '../../components/form-footer.tsx';
import { OrganisationFields } from '../../components/organisation-fields.tsx';
import { useRefusal } from '../../components/use-refusal.ts';
import { useUnsavedGuard } from '../../components/use-unsaved-guard.ts';
import classes from './narrow-form.module.css';

export function OrganisationForm({ saved }: { saved: Organisation }) {
  const { t } = useTranslation('system');
  const { value: status } = useProcedureQuery(getStatus, {});
  const { run, running } = useProcedureCommand(updateOrganisation);
  const [value, setValue] = useState(saved);
  const { notice, fieldErrors, refuse, forgive } = useRefusal();
  const role = status?.account?.role;
  const mayWrite = role !== undefined && roleMay(role, 'organisation.write');
  useUnsavedGuard(value !== saved);

  function change(next: Organisation) {
    setValue(next);
    for (const field of ['superior', 'name', 'place', 'symbol'] as const)
      if (next[field] !== value[field]) forgive(field);
  }

  async function save() {
    const answer = await run(value);
    if (!answer.ok) return refuse(answer.error);
    refuse(null);
    notifications.show({ message: t('organisation.saved') });
  }

  return (
    <form className={classes.whole} onSubmit={(event) => event.preventDefault()} noValidate>
      <div className={classes.fields}>
        <p className={classes.text}>{t('organisation.text')}</p>
        <OrganisationFields value={value} onChange={change} errors={fieldErrors} disabled={!mayWrite} />
        {notice !== null && <ErrorNotice error={notice} />}
      </div>
      {mayWrite && <FormFooter onSave={save} saving={running} disabled={value === saved} />}
    </form>
  );
}
