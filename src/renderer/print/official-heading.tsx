import { useTranslation } from 'react-i18next';
import type { Organisation } from '#shared/organisation/organisation.contract.ts';
import { officialDay } from './official-day.ts';
import classes from './official-heading.module.css';

export type OfficialHeadingProps = {
  organisation: Organisation;
  /** ISO day; null leaves the day to be written by hand. */
  day: string | null;
};

/** Head of a State document (Decree 30/2020/ND-CP): issuing body at the left, national name and motto at the right. */
export function OfficialHeading({ organisation, day }: OfficialHeadingProps) {
  const { t } = useTranslation('common');
  return (
    <header className={classes.heading}>
      <div className={classes.issuer}>
        <div>{organisation.superior.toLocaleUpperCase('vi')}</div>
        <div className={classes.issuerName}>{organisation.name.toLocaleUpperCase('vi')}</div>
      </div>
      <div className={classes.nation}>
        <div className={classes.nationName}>{t('print.nation')}</div>
        <div className={classes.motto}>{t('print.motto')}</div>
        <div className={classes.day}>
          {t('print.placeAndDay', { place: organisation.place, ...officialDay(day) })}
        </div>
      </div>
    </header>
  );
}
