import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { LocalDate } from '#shared/domain/local-date.ts';
import { formatVietnamese } from '#shared/domain/local-date.ts';
import { listUnits } from '#shared/organisation/organisation.contract.ts';
import { listPartyOrgs } from '#shared/organisation/party-orgs.contract.ts';
import { useProcedureQuery } from '../../api/use-procedure-query.ts';
import { useSession } from '../../api/use-session.ts';

type Option = { value: string; label: string };
type Dated = { id: string; name: string; validFrom: LocalDate | null; validTo: LocalDate | null };

/** Units to choose from as they stood on a day (null: today), and the chosen one even when it did not stand then. */
export function useUnitOptions(day: LocalDate | null, chosen: string | null): Option[] {
  const { today } = useSession();
  const units = useProcedureQuery(listUnits, { asOf: day ?? today }, { keepPrevious: true }).value?.units;
  const all = useProcedureQuery(listUnits, {}).value?.units;
  return useOptions(units, all, chosen);
}

/** The same for Party organisations. */
export function usePartyOrgOptions(day: LocalDate | null, chosen: string | null): Option[] {
  const { today } = useSession();
  const asked = { asOf: day ?? today };
  const orgs = useProcedureQuery(listPartyOrgs, asked, { keepPrevious: true }).value?.partyOrgs;
  const all = useProcedureQuery(listPartyOrgs, {}).value?.partyOrgs;
  return useOptions(orgs, all, chosen);
}

function useOptions(
  standing: readonly Dated[] | undefined,
  all: readonly Dated[] | undefined,
  chosen: string | null,
): Option[] {
  const { t } = useTranslation('record');
  return useMemo(() => {
    const options = (standing ?? []).map(({ id, name }) => ({ value: id, label: name }));
    if (chosen === null || options.some(({ value }) => value === chosen)) return options;
    const past = all?.find(({ id }) => id === chosen);
    if (past === undefined) return options;
    const closed =
      past.validTo === null ? '' : ` (${t('row.closed', { date: formatVietnamese(past.validTo) })})`;
    return [...options, { value: past.id, label: past.name + closed }];
  }, [standing, all, chosen, t]);
}
