import { Button } from '@mantine/core';
import { IconBuildingBank, IconListDetails, IconPencil, IconPlus, IconUserStar } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { compareVietnamese } from '#shared/domain/vietnamese-text.ts';
import { listUnits } from '#shared/organisation/organisation.contract.ts';
import { listSeats, postLevels, type Seat } from '#shared/organisation/seats.contract.ts';
import { useProcedureQuery } from '../../../api/use-procedure-query.ts';
import { useSession } from '../../../api/use-session.ts';
import { ChoiceChip } from '../../../components/chips/choice-chip.tsx';
import { ToggleChip } from '../../../components/chips/toggle-chip.tsx';
import { EmptyState } from '../../../components/empty-state.tsx';
import { ErrorNotice } from '../../../components/error-notice.tsx';
import { PageFrame } from '../../../components/page-frame.tsx';
import { SearchBox } from '../../../components/search-box.tsx';
import { PanelTakesKeyboard } from '../../../components/side-panel.tsx';
import { askBeforeLeaving } from '../../../components/unsaved-changes.ts';
import { useCountText } from '../../../components/use-count-text.ts';
import { useLinkState } from '../../../components/use-link-state.ts';
import { ADDED, useOpenedRow } from '../../../components/use-opened-row.ts';
import { arrayRows } from '../../../components/virtual-table/row-source.ts';
import { VirtualTable } from '../../../components/virtual-table/virtual-table.tsx';
import { seatsLink } from '../links.ts';
import type { DayShown } from '../organisation-views.ts';
import { PostsDialog } from './posts-dialog.tsx';
import { SeatPanel } from './seat-panel.tsx';
import {
  countState,
  everySeat,
  filterSeats,
  type SeatSort,
  type SeatsFilter,
  seatTotals,
  sortSeats,
} from './seat-rows.ts';
import { useSeatColumns } from './use-seat-columns.tsx';

const noSeats: Seat[] = [];

/** "Chức danh, biên chế": every post of every unit with its places, who holds them and what is vacant. */
export function SeatsView({ asOf }: DayShown) {
  const { t } = useTranslation('seats');
  const countText = useCountText();
  const { may } = useSession();
  const [, navigate] = useLocation();
  const [unitId, setUnitId] = useState<string | null>(null);
  const [filter, setFilter] = useState<SeatsFilter>(everySeat);
  const [sort, setSort] = useState<SeatSort | null>(null);
  const { open, setOpen, working, openRow, close, grid, focusGrid } = useOpenedRow();
  const [posts, setPosts] = useState(false);
  useLinkState(seatsLink, setUnitId);

  const { value, error } = useProcedureQuery(listSeats, { asOf, unitId }, { keepPrevious: true });
  const units = useProcedureQuery(listUnits, { asOf }, { keepPrevious: true }).value?.units;
  const seats = value?.seats ?? noSeats;
  const shown = useMemo(
    () => sortSeats(filterSeats(seats, filter), sort, compareVietnamese),
    [seats, filter, sort],
  );
  const source = useMemo(() => arrayRows(shown), [shown]);
  const columns = useSeatColumns();
  const totals = seatTotals(shown);
  const narrowed = unitId !== null || JSON.stringify(filter) !== JSON.stringify(everySeat);
  const change = (part: Partial<SeatsFilter>) => setFilter((now) => ({ ...now, ...part }));
  const chosen = seats.find(({ id }) => id === open) ?? null;

  return (
    <PageFrame
      title={t('title')}
      count={value && t('count', { places: countText(totals.places), vacant: countText(totals.vacant) })}
      left={
        <>
          <SearchBox
            label={t('search')}
            value={filter.search}
            onSearch={(search) => change({ search })}
            onDown={focusGrid}
          />
          <ChoiceChip
            label={t('unitFilter')}
            options={(units ?? []).map(({ id, name }) => ({ value: id, label: name }))}
            value={unitId}
            onChange={setUnitId}
          />
          <ChoiceChip
            label={t('levelFilter')}
            options={postLevels.map((level) => ({ value: level, label: t(`level.${level}`) }))}
            value={filter.level}
            onChange={(level) => change({ level: postLevels.find((known) => known === level) ?? null })}
          />
          {(['vacant', 'over'] as const).map((state) => (
            <ToggleChip
              key={state}
              label={t(state)}
              count={countText(countState(seats, filter, state))}
              on={filter.state === state}
              onChange={(on) => change({ state: on ? state : null })}
            />
          ))}
        </>
      }
      right={
        may('organisation.write') && (
          <>
            <Button
              variant="default"
              leftSection={<IconListDetails size="1rem" stroke={1.6} />}
              onClick={() => setPosts(true)}
            >
              {t('action.posts')}
            </Button>
            <Button leftSection={<IconPlus size="1rem" stroke={1.6} />} onClick={() => openRow(ADDED, true)}>
              {t('action.add')}
            </Button>
          </>
        )
      }
      panelLabel={t('panel.label')}
      panel={
        (chosen !== null || open === ADDED) && (
          <PanelTakesKeyboard value={working}>
            <SeatPanel
              key={open}
              seat={chosen}
              unitId={unitId}
              onClose={close}
              onSaved={setOpen}
              onPerson={(personId) => navigate('/people', { state: { personId } })}
            />
          </PanelTakesKeyboard>
        )
      }
    >
      {error !== null && <ErrorNotice error={error} />}
      {value !== undefined && shown.length === 0 ? (
        <EmptyState
          icon={<IconUserStar size="2rem" stroke={1.4} />}
          title={t(narrowed ? 'none.title' : 'empty.title')}
          actions={
            narrowed ? (
              <Button
                onClick={() => {
                  setFilter(everySeat);
                  setUnitId(null);
                }}
              >
                {t('none.clear')}
              </Button>
            ) : (
              may('organisation.write') && (
                <Button onClick={() => openRow(ADDED, true)}>{t('action.add')}</Button>
              )
            )
          }
        >
          {t(narrowed ? 'none.text' : 'empty.text')}
        </EmptyState>
      ) : (
        <VirtualTable
          label={t('title')}
          name="seats"
          gridRef={grid}
          columns={columns}
          source={source}
          rowId={({ id }) => id}
          scope={JSON.stringify([filter, sort, asOf, unitId])}
          sort={sort ?? undefined}
          onSort={setSort}
          onOpen={({ id }) => openRow(id, true)}
          onActive={({ id }) => open !== null && openRow(id, false)}
          onBack={() => open !== null && askBeforeLeaving(close)}
          menu={menuOf}
          tone={({ id }) => (id === open ? 'marked' : undefined)}
        />
      )}
      {posts && <PostsDialog onClose={() => setPosts(false)} />}
    </PageFrame>
  );

  function menuOf([seat, ...others]: Seat[]) {
    if (seat === undefined || others.length > 0) return [];
    return [
      {
        key: 'open',
        label: t('action.open'),
        icon: <IconPencil size="1rem" stroke={1.6} />,
        shortcut: 'Enter',
        run: () => openRow(seat.id, true),
      },
      {
        key: 'unit',
        label: t('action.unit'),
        icon: <IconBuildingBank size="1rem" stroke={1.6} />,
        run: () => navigate('/units', { state: { openUnitId: seat.unitId } }),
      },
    ];
  }
}
