import { useTranslation } from 'react-i18next';
import type { PartyOrgState } from '#shared/organisation/party-orgs.contract.ts';

/** What a Party organisation stood under, whom it organised and how it counted in one stretch of time, in words. */
export function usePartyDetails(): (state: PartyOrgState) => string[] {
  const { t } = useTranslation('organisation');
  return ({ superiorName, unitName, countsInProvince }) => [
    ...(superiorName === null ? [] : [t('states.under', { name: superiorName })]),
    ...(unitName === null ? [] : [t('states.unit', { name: unitName })]),
    t(countsInProvince ? 'states.counts' : 'states.countsNot'),
  ];
}
