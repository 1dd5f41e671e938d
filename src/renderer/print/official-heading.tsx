import { officialPlaceAndDay, stateNation } from '#shared/domain/official-heading.ts';
import type { Organisation } from '#shared/organisation/organisation.contract.ts';
import classes from './official-heading.module.css';

export type OfficialHeadingProps = {
  organisation: Organisation;
  /** ISO day; null leaves the day to be written by hand. */
  day: string | null;
};

/** Head of a State document (Decree 30/2020/ND-CP): issuing body at the left, national name and motto at the right. */
export function OfficialHeading({ organisation, day }: OfficialHeadingProps) {
  return (
    <header className={classes.heading}>
      <div className={classes.issuer}>
        <div>{organisation.superior.toLocaleUpperCase('vi')}</div>
        <div className={classes.issuerName}>{organisation.name.toLocaleUpperCase('vi')}</div>
      </div>
      <div className={classes.nation}>
        <div className={classes.nationName}>{stateNation.name}</div>
        <div className={classes.motto}>{stateNation.motto}</div>
        <div className={classes.day}>{officialPlaceAndDay(organisation.place, day)}</div>
      </div>
    </header>
  );
}
