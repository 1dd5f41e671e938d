import { notifications } from '@mantine/notifications';
import { useTranslation } from 'react-i18next';
import type { Person } from '#shared/people/people.contract.ts';
import { setPersonSecrecy } from '#shared/people/record.contract.ts';
import { secrecyLevels } from '#shared/people/secrecy.ts';
import { reportFailure } from '../../../api/failure-report.ts';
import { useProcedureCommand } from '../../../api/use-procedure-command.ts';
import { SelectField } from '../../../components/select-field.tsx';
import classes from './details-tab.module.css';

/** The secrecy level of a record; it takes effect as soon as it is chosen. */
export function SecrecyField({ person }: { person: Person }) {
  const { t } = useTranslation('record');
  const { run } = useProcedureCommand(setPersonSecrecy);

  async function choose(value: string | null) {
    const level = secrecyLevels.find((one) => one === value);
    if (level === undefined || level === person.secrecy) return;
    const answer = await run({ personId: person.id, revision: person.revision, secrecy: level });
    if (!answer.ok) reportFailure(answer.error);
    else notifications.show({ message: t('secrecy.saved', { level: t(`choice.secrecy.${level}`) }) });
  }

  return (
    <div className={classes.secrecy} title={t('secrecy.hint')}>
      <span>{t('field.secrecy')}</span>
      <SelectField
        aria-label={t('field.secrecy')}
        data={secrecyLevels.map((level) => ({ value: level, label: t(`choice.secrecy.${level}`) }))}
        value={person.secrecy}
        onChange={(value) => void choose(value)}
        searchable={false}
        w="8rem"
      />
    </div>
  );
}
