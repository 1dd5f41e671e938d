import { useCallback, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { listUnits, type UnitKind, unitKinds } from '#shared/organisation/organisation.contract.ts';
import { useProcedureQuery } from '../../../api/use-procedure-query.ts';
import { DatedView } from '../dated/dated-view.tsx';
import { unitLink } from '../links.ts';
import type { DayShown } from '../organisation-views.ts';
import { type UnitItem, unitItem } from './unit-items.ts';
import { UnitPanel } from './unit-panel.tsx';

/** Every unit with its people, as a list or a tree, and one unit beside it. */
export function UnitsView({ asOf, day }: DayShown) {
  const { t } = useTranslation('units');
  const [, navigate] = useLocation();
  const { value, error } = useProcedureQuery(listUnits, { asOf }, { keepPrevious: true });
  const items = useMemo(() => value?.units.map(unitItem), [value]);
  const showPeople = useCallback(
    ({ id }: { id: string }) =>
      navigate('/people', { state: asOf === null ? { unitId: id } : { unitId: id, asOf } }),
    [navigate, asOf],
  );
  const kindWord = useCallback(
    (kind: UnitKind, length: 'short' | 'long') => t(`${length === 'short' ? 'kind' : 'kindLong'}.${kind}`),
    [t],
  );
  return (
    <DatedView<UnitKind, UnitItem>
      side="units"
      asOf={asOf}
      day={day}
      items={items}
      error={error}
      kinds={unitKinds}
      kindWord={kindWord}
      link={unitLink}
      onCount={showPeople}
      panel={(id, open) => (
        <UnitPanel key={id} id={id} otherDay={asOf !== null} onPeople={showPeople} {...open} />
      )}
    />
  );
}
