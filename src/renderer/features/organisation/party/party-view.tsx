import { useCallback, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { listUnits } from '#shared/organisation/organisation.contract.ts';
import { listPartyOrgs, type PartyOrgKind, partyOrgKinds } from '#shared/organisation/party-orgs.contract.ts';
import { useProcedureQuery } from '../../../api/use-procedure-query.ts';
import { DatedView } from '../dated/dated-view.tsx';
import type { DatedColumn } from '../dated/use-dated-columns.tsx';
import { partyOrgLink } from '../links.ts';
import type { DayShown } from '../organisation-views.ts';
import { type PartyItem, partyItem } from './party-items.ts';
import { PartyPanel } from './party-panel.tsx';

/** Party organisations below their own superiors, which need not be those of the units. */
export function PartyView({ asOf, day }: DayShown) {
  const { t } = useTranslation('partyOrgs');
  const [, navigate] = useLocation();
  const { value, error } = useProcedureQuery(listPartyOrgs, { asOf }, { keepPrevious: true });
  const units = useProcedureQuery(listUnits, { asOf }, { keepPrevious: true }).value?.units;
  const items = useMemo(() => value?.partyOrgs.map(partyItem), [value]);
  const showMembers = useCallback(
    ({ id }: { id: string }) =>
      navigate('/people', { state: asOf === null ? { partyOrgId: id } : { partyOrgId: id, asOf } }),
    [navigate, asOf],
  );
  // The long words fill a column that the list has no room for.
  const kindWord = useCallback((kind: PartyOrgKind) => t(`kind.${kind}`), [t]);
  const extraColumns = useMemo((): DatedColumn<PartyItem>[] => {
    const names = new Map(units?.map(({ id, name }) => [id, name]));
    return [
      {
        key: 'unit',
        title: t('unitColumn'),
        width: 150,
        text: ({ item }) => (item.unitId === null ? '' : (names.get(item.unitId) ?? '')),
      },
      {
        key: 'counts',
        title: t('countsColumn'),
        width: 116,
        text: ({ item }) => t(item.countsInProvince ? 'counts' : 'countsNot'),
      },
    ];
  }, [units, t]);
  return (
    <DatedView<PartyOrgKind, PartyItem>
      side="partyOrgs"
      asOf={asOf}
      day={day}
      items={items}
      error={error}
      kinds={partyOrgKinds}
      kindWord={kindWord}
      link={partyOrgLink}
      extraColumns={extraColumns}
      onCount={showMembers}
      panel={(id, open) => (
        <PartyPanel key={id} id={id} otherDay={asOf !== null} onMembers={showMembers} {...open} />
      )}
    />
  );
}
