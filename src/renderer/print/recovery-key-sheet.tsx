import type { Organisation } from '#shared/organisation/organisation.contract.ts';
import { keyGroups } from '../components/recovery-key/key-groups.ts';
import { OfficialHeading } from './official-heading.tsx';
import classes from './recovery-key-sheet.module.css';
import { recoverySheetWords as words } from './recovery-sheet-words.ts';
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
  return (
    <Sheet>
      <OfficialHeading organisation={organisation} day={day} />
      <h1 className={classes.title}>{words.title}</h1>
      <p className={classes.subtitle}>{words.subtitle}</p>
      <p className={classes.paragraph}>{words.purpose}</p>
      <div className={classes.key}>
        {keyGroups(recoveryKey).map((group) => (
          <span key={group.position}>{group.text}</span>
        ))}
      </div>
      <table className={classes.facts}>
        <tbody>
          <tr>
            <th scope="row">{words.administrator}</th>
            <td>{administrator}</td>
          </tr>
          <tr>
            <th scope="row">{words.dataFolder}</th>
            <td>{dataFolder}</td>
          </tr>
        </tbody>
      </table>
      <ol className={classes.rules}>
        {words.rules.map((rule) => (
          <li key={rule}>{rule}</li>
        ))}
      </ol>
      <div className={classes.signatures}>
        <div>
          <div className={classes.signer}>{words.keeper}</div>
          <div className={classes.signNote}>{words.signNote}</div>
        </div>
        <div>
          <div className={classes.signer}>{words.maker}</div>
          <div className={classes.signNote}>{words.signNote}</div>
        </div>
      </div>
    </Sheet>
  );
}
