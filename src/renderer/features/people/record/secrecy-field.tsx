import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CallError } from '#shared/contract/errors.ts';
import type { Person } from '#shared/people/people.contract.ts';
import { setPersonSecrecy } from '#shared/people/record.contract.ts';
import { secrecyLevels } from '#shared/people/secrecy.ts';
import { useProcedureCommand } from '../../../api/use-procedure-command.ts';
import { ErrorNotice } from '../../../components/error-notice.tsx';
import { SelectField } from '../../../components/select-field.tsx';
import classes from './details-tab.module.css';

/** The secrecy level of a record; it takes effect as soon as it is chosen. */
export function SecrecyField({ person, readOnly }: { person: Person; readOnly: boolean }) {
  const { t } = useTranslation('record');
  const { run } = useProcedureCommand(setPersonSecrecy);
  const [error, setError] = useState<CallError | null>(null);

  async function choose(value: string | null) {
    const level = secrecyLevels.find((one) => one === value);
    if (level === undefined || level === person.secrecy) return;
    const answer = await run({ personId: person.id, revision: person.revision, secrecy: level });
    setError(answer.ok ? null : answer.error);
    if (answer.ok)
      notifications.show({ message: t('secrecy.saved', { level: t(`choice.secrecy.${level}`) }) });
  }

  return (
    <>
      <div className={classes.secrecy}>
        <span className={classes.label}>{t('field.secrecy')}</span>
        <SelectField
          aria-label={t('field.secrecy')}
          data={secrecyLevels.map((level) => ({ value: level, label: t(`choice.secrecy.${level}`) }))}
          value={person.secrecy}
          onChange={(value) => void choose(value)}
          readOnly={readOnly}
          searchable={false}
          w="10rem"
        />
        <span className={classes.hint}>{t('secrecy.hint')}</span>
      </div>
      {error !== null && <ErrorNotice error={error} />}
    </>
  );
}
