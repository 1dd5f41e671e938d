import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { formatVietnamese } from '#shared/domain/local-date.ts';
import type { Unit } from '#shared/organisation/organisation.contract.ts';
import { useCountText } from '../../components/use-count-text.ts';
import type { TableColumn } from '../../components/virtual-table/table-column.ts';
import classes from './units-page.module.css';
import type { UnitSortKey } from './units-view.ts';

/** Columns of the list of units; the number of people opens the people behind it. */
export function useUnitColumns(
  units: readonly Unit[],
  onPeople: (unit: Unit) => void,
): TableColumn<Unit, UnitSortKey>[] {
  const { t } = useTranslation('organisation');
  const countText = useCountText();
  return useMemo(() => {
    const names = new Map(units.map(({ id, name }) => [id, name]));
    const date = (value: Unit['validFrom']) => (value === null ? '' : formatVietnamese(value));
    return [
      { key: 'code', title: t('column.code'), width: 90, sortBy: 'code', text: ({ code }) => code },
      {
        key: 'name',
        title: t('column.name'),
        width: 280,
        grow: true,
        sortBy: 'name',
        text: ({ name }) => name,
      },
      {
        key: 'people',
        title: t('column.people'),
        width: 104,
        align: 'right',
        figure: true,
        sortBy: 'people',
        text: ({ people }) => countText(people),
        render: (unit) =>
          unit.people === 0 ? undefined : (
            <button
              type="button"
              tabIndex={-1}
              className={classes.people}
              title={t('action.people')}
              onClick={() => onPeople(unit)}
            >
              {countText(unit.people)}
            </button>
          ),
      },
      {
        key: 'kind',
        title: t('column.kind'),
        width: 150,
        sortBy: 'kind',
        text: ({ kind }) => t(`kindLong.${kind}`),
      },
      {
        key: 'parent',
        title: t('column.parent'),
        width: 220,
        grow: true,
        text: ({ parentId }) => (parentId === null ? '' : (names.get(parentId) ?? '')),
      },
      {
        key: 'validFrom',
        title: t('column.validFrom'),
        width: 106,
        text: ({ validFrom }) => date(validFrom),
      },
      { key: 'validTo', title: t('column.validTo'), width: 106, text: ({ validTo }) => date(validTo) },
    ];
  }, [units, onPeople, t, countText]);
}
