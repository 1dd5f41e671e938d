import { Button } from '@mantine/core';
import { IconBuildingBank, IconPencil, IconPlus, IconUsers } from '@tabler/icons-react';
import { useCallback, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { compareVietnamese } from '#shared/domain/vietnamese-text.ts';
import { listUnits, type Unit } from '#shared/organisation/organisation.contract.ts';
import { useProcedureQuery } from '../../api/use-procedure-query.ts';
import { useSession } from '../../api/use-session.ts';
import { ToggleChip } from '../../components/chips/toggle-chip.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { ErrorNotice } from '../../components/error-notice.tsx';
import { PageFrame } from '../../components/page-frame.tsx';
import { SearchBox } from '../../components/search-box.tsx';
import { askBeforeLeaving } from '../../components/unsaved-changes.ts';
import { useCountText } from '../../components/use-count-text.ts';
import { arrayRows } from '../../components/virtual-table/row-source.ts';
import { VirtualTable } from '../../components/virtual-table/virtual-table.tsx';
import { UnitPanel } from './unit-panel.tsx';
import {
  countKinds,
  everyUnit,
  filterUnits,
  isClosed,
  sortUnits,
  type UnitSort,
  type UnitsFilter,
} from './units-view.ts';
import { useUnitColumns } from './use-unit-columns.tsx';

const noUnits: Unit[] = [];

/** "Tổ chức đảng, đơn vị": every unit with its people, and one unit beside the list. */
export function UnitsPage() {
  const { t } = useTranslation('organisation');
  const countText = useCountText();
  const { may, today } = useSession();
  const [, navigate] = useLocation();
  const { value, error } = useProcedureQuery(listUnits, {});
  const units = value?.units ?? noUnits;
  const [filter, setFilter] = useState<UnitsFilter>(everyUnit);
  const [sort, setSort] = useState<UnitSort | null>(null);
  const [open, setOpen] = useState<string | 'new' | null>(null);
  const grid = useRef<HTMLTableElement>(null);

  const showPeople = useCallback(
    (unit: Unit) => navigate('/people', { state: { unitId: unit.id } }),
    [navigate],
  );
  const columns = useUnitColumns(units, showPeople);
  const shown = useMemo(
    () => sortUnits(filterUnits(units, filter, today), sort, compareVietnamese),
    [units, filter, sort, today],
  );
  const source = useMemo(() => arrayRows(shown), [shown]);
  const change = (part: Partial<UnitsFilter>) => setFilter((now) => ({ ...now, ...part }));
  const openUnit = (id: string) => id !== open && askBeforeLeaving(() => setOpen(id));
  const close = () => {
    setOpen(null);
    grid.current?.focus();
  };
  const chosen = units.find(({ id }) => id === open) ?? null;

  return (
    <PageFrame
      title={t('title')}
      count={value && t('count', { total: countText(shown.length) })}
      left={
        <>
          <SearchBox
            label={t('search')}
            value={filter.search}
            onSearch={(search) => change({ search })}
            onDown={() => grid.current?.focus()}
          />
          {countKinds(units, filter, today).map(([kind, count]) => (
            <ToggleChip
              key={kind}
              label={t(`kind.${kind}`)}
              count={countText(count)}
              on={filter.kind === kind}
              onChange={(on) => change({ kind: on ? kind : null })}
            />
          ))}
          {units.some((unit) => isClosed(unit, today)) && (
            <ToggleChip
              label={t('filter.closed')}
              on={filter.closed}
              onChange={(closed) => change({ closed })}
            />
          )}
        </>
      }
      right={
        may('organisation.write') && (
          <Button
            leftSection={<IconPlus size="1rem" stroke={1.6} />}
            onClick={() => askBeforeLeaving(() => setOpen('new'))}
          >
            {t('action.add')}
          </Button>
        )
      }
      panelLabel={t('panel.label')}
      panel={
        (chosen !== null || open === 'new') && (
          <UnitPanel
            key={open}
            unit={chosen}
            units={units}
            onClose={close}
            onSaved={({ id }) => setOpen(id)}
            onPeople={showPeople}
          />
        )
      }
    >
      {error !== null && <ErrorNotice error={error} />}
      {value !== undefined && shown.length === 0 ? (
        <EmptyState
          icon={<IconBuildingBank size="2rem" stroke={1.4} />}
          title={t(units.length === 0 ? 'empty.title' : 'none.title')}
          actions={
            units.length > 0 && <Button onClick={() => setFilter(everyUnit)}>{t('none.clear')}</Button>
          }
        >
          {t(units.length === 0 ? 'empty.text' : 'none.text')}
        </EmptyState>
      ) : (
        <VirtualTable
          label={t('title')}
          name="units"
          gridRef={grid}
          columns={columns}
          source={source}
          rowId={({ id }) => id}
          scope={JSON.stringify([filter, sort])}
          sort={sort ?? undefined}
          onSort={setSort}
          onOpen={({ id }) => openUnit(id)}
          onActive={({ id }) => open !== null && openUnit(id)}
          onBack={() => open !== null && askBeforeLeaving(close)}
          menu={(rows) => menuOf(rows)}
          tone={(unit) => (unit.id === open ? 'marked' : isClosed(unit, today) ? 'muted' : undefined)}
        />
      )}
    </PageFrame>
  );

  function menuOf([unit, ...others]: Unit[]) {
    if (unit === undefined || others.length > 0) return [];
    return [
      {
        key: 'open',
        label: t('action.open'),
        icon: <IconPencil size="1rem" stroke={1.6} />,
        shortcut: 'Enter',
        run: () => openUnit(unit.id),
      },
      {
        key: 'people',
        label: t('action.people'),
        icon: <IconUsers size="1rem" stroke={1.6} />,
        disabled: unit.people === 0,
        run: () => showPeople(unit),
      },
    ];
  }
}
