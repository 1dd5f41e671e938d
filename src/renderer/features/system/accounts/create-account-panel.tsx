import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { createAccount } from '#shared/accounts/accounts.contract.ts';
import { type Role, roles } from '#shared/accounts/permissions.ts';
import { useProcedureCommand } from '../../../api/use-procedure-command.ts';
import { ErrorNotice } from '../../../components/error-notice.tsx';
import { acceptedPassword, noPassword } from '../../../components/new-password.ts';
import { NewPasswordFields } from '../../../components/new-password-fields.tsx';
import { SelectField } from '../../../components/select-field.tsx';
import { SideForm } from '../../../components/side-form.tsx';
import { TextField } from '../../../components/text-field.tsx';
import { useRefusal } from '../../../components/use-refusal.ts';

const empty = { displayName: '', signInName: '', role: 'officer' as Role };

export function CreateAccountPanel({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('accounts');
  const { run, running } = useProcedureCommand(createAccount);
  const [fields, setFields] = useState(empty);
  const [password, setPassword] = useState(noPassword);
  const { notice, fieldErrors, refuse, forgive } = useRefusal();
  const dirty = fields !== empty || password !== noPassword;

  function change(changed: Partial<typeof empty>) {
    setFields({ ...fields, ...changed });
    for (const field of Object.keys(changed)) forgive(field);
  }

  async function save() {
    const answer = await run({ ...fields, password: acceptedPassword(password) ?? '' });
    if (!answer.ok) return refuse(answer.error);
    notifications.show({ message: t('manage.created', { name: answer.value.account.displayName }) });
    onClose();
  }

  return (
    <SideForm title={t('manage.create')} dirty={dirty} saving={running} onSave={save} onClose={onClose}>
      <TextField
        label={t('field.displayName')}
        value={fields.displayName}
        onChange={(displayName) => change({ displayName })}
        error={fieldErrors.displayName}
        withAsterisk
        autoFocus
      />
      <TextField
        label={t('field.signInName')}
        description={t('field.signInNameRule')}
        value={fields.signInName}
        onChange={(signInName) => change({ signInName })}
        error={fieldErrors.signInName}
        withAsterisk
      />
      <SelectField
        label={t('field.role')}
        description={t(`roleRule.${fields.role}`)}
        data={roles.map((role) => ({ value: role, label: t(`role.${role}`) }))}
        value={fields.role}
        onChange={(chosen) => {
          const role = roles.find((one) => one === chosen);
          if (role !== undefined) change({ role });
        }}
        searchable={false}
        error={fieldErrors.role}
      />
      <NewPasswordFields
        label={t('field.firstPassword')}
        repeatLabel={t('field.repeatPassword')}
        value={password}
        onChange={(typed) => {
          setPassword(typed);
          forgive('password');
        }}
        error={fieldErrors.password}
        required
      />
      {notice !== null && <ErrorNotice error={notice} />}
    </SideForm>
  );
}
