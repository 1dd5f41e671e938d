import { useTranslation } from 'react-i18next';
import type { Organisation } from '#shared/organisation/organisation.contract.ts';
import { keyGroups } from '../components/recovery-key/key-groups.ts';
import { OfficialHeading } from './official-heading.tsx';
import classes from './recovery-key-sheet.module.css';
import { Sheet } from './sheet.tsx';

export type RecoveryKeySheetProps = {
  organisation: Organisation;
  recoveryKey: string;
  administrator: string;
  dataFolder: string;
  /** ISO day of making the key. */
  day: string;
};

/** The sheet that is printed once, sealed in an envelope and kept in a safe. */
export function RecoveryKeySheet(props: RecoveryKeySheetProps) {
  const { organisation, recoveryKey, administrator, dataFolder, day } = props;
  const { t } = useTranslation('system');
  const rules = t('recoverySheet.rules', { returnObjects: true });
  return (
    <Sheet>
      <OfficialHeading organisation={organisation} day={day} />
      <h1 className={classes.title}>{t('recoverySheet.title')}</h1>
      <p className={classes.subtitle}>{t('recoverySheet.subtitle')}</p>
      <p className={classes.paragraph}>{t('recoverySheet.purpose')}</p>
      <div className={classes.key}>
        {keyGroups(recoveryKey).map((group) => (
          <span key={group.position}>{group.text}</span>
        ))}
      </div>
      <table className={classes.facts}>
        <tbody>
          <tr>
            <th scope="row">{t('recoverySheet.administrator')}</th>
            <td>{administrator}</td>
          </tr>
          <tr>
            <th scope="row">{t('recoverySheet.dataFolder')}</th>
            <td>{dataFolder}</td>
          </tr>
        </tbody>
      </table>
      <ol className={classes.rules}>
        {rules.map((rule) => (
          <li key={rule}>{rule}</li>
        ))}
      </ol>
      <div className={classes.signatures}>
        <div>
          <div className={classes.signer}>{t('recoverySheet.keeper')}</div>
          <div className={classes.signNote}>{t('recoverySheet.signNote')}</div>
        </div>
        <div>
          <div className={classes.signer}>{t('recoverySheet.maker')}</div>
          <div className={classes.signNote}>{t('recoverySheet.signNote')}</div>
        </div>
      </div>
    </Sheet>
  );
}
