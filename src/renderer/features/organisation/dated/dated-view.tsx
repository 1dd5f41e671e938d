import { Button, SegmentedControl } from '@mantine/core';
import { IconPencil, IconPlus, IconUsers } from '@tabler/icons-react';
import { type ReactNode, useCallback, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { z } from 'zod';
import type { CallError } from '#shared/contract/errors.ts';
import { compareVietnamese } from '#shared/domain/vietnamese-text.ts';
import { useSession } from '../../../api/use-session.ts';
import { ToggleChip } from '../../../components/chips/toggle-chip.tsx';
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
import type { DayShown } from '../organisation-views.ts';
import { DatedEmpty } from './dated-empty.tsx';
import {
  countKinds,
  type DatedFilter,
  type DatedItem,
  type DatedRow,
  type DatedSort,
  everything,
  filterItems,
  isClosed,
  listRows,
  positionOfParent,
  treeRows,
} from './dated-rows.ts';
import { type Side, sideWords } from './side.ts';
import { type DatedColumn, useDatedColumns } from './use-dated-columns.tsx';
import { useShape } from './use-shape.ts';

export type DatedViewProps<Kind extends string, Item extends DatedItem & { kind: Kind }> = DayShown & {
  side: Side;
  /** Undefined while they are on their way. */
  items: readonly Item[] | undefined;
  error: CallError | null;
  kinds: readonly Kind[];
  kindWord: (kind: Kind, length: 'short' | 'long') => string;
  /** The navigation state that opens one. */
  link: z.ZodType<string>;
  extraColumns?: readonly DatedColumn<Item>[];
  onCount: (item: Item) => void;
  panel: (id: string | null, open: { onClose: () => void; onOpen: (id: string) => void }) => ReactNode;
};

const noColumns: never[] = [];
const noItems: never[] = [];

/** A tree of the organisation as a list or as a tree, with one branch of it beside. */
export function DatedView<Kind extends string, Item extends DatedItem & { kind: Kind }>(
  props: DatedViewProps<Kind, Item>,
) {
  const { side, asOf, day, kinds, kindWord, onCount, extraColumns = noColumns } = props;
  const { t } = useTranslation([...sideWords]);
  const countText = useCountText();
  const { may } = useSession();
  const items: readonly Item[] = props.items ?? noItems;
  const [asked, setFilter] = useState<DatedFilter>(everything);
  // Of another day only what existed then is told.
  const filter = useMemo(() => (asOf === null ? asked : { ...asked, closed: false }), [asked, asOf]);
  const [sort, setSort] = useState<DatedSort | null>(null);
  const { open, setOpen, working, openRow, close, grid, focusGrid } = useOpenedRow();
  const { shape, setShape, folded, toggle } = useShape(side);
  useLinkState(props.link, setOpen);

  const longKind = useCallback((item: Item) => kindWord(item.kind, 'long'), [kindWord]);
  const columns = useDatedColumns({
    side,
    items,
    kindWord: longKind,
    onToggle: shape === 'tree' ? toggle : null,
    onCount,
    extra: extraColumns,
  });
  const rows = useMemo(
    () =>
      shape === 'tree'
        ? treeRows(items, filter, day, folded)
        : listRows(filterItems(items, filter, day), sort, kinds, compareVietnamese),
    [shape, items, filter, day, folded, sort, kinds],
  );
  const change = (part: Partial<DatedFilter>) => setFilter((now) => ({ ...now, ...part }));
  const source = useMemo(() => arrayRows(rows), [rows]);
  const found = rows.filter(({ passing }) => !passing).length;

  return (
    <PageFrame
      title={t(`${side}:title`)}
      count={props.items && t(`${side}:count`, { count: found, total: countText(found) })}
      left={
        <>
          <SearchBox
            label={t(`${side}:search`)}
            value={filter.search}
            onSearch={(search) => change({ search })}
            onDown={focusGrid}
          />
          <SegmentedControl
            aria-label={t('organisation:shape.label')}
            data={(['list', 'tree'] as const).map((value) => ({
              value,
              label: t(`organisation:shape.${value}`),
            }))}
            value={shape}
            onChange={setShape}
          />
          {countKinds(items, kinds, filter, day).map(([kind, count]) => (
            <ToggleChip
              key={kind}
              label={kindWord(kind, 'short')}
              count={countText(count)}
              on={filter.kind === kind}
              onChange={(on) => change({ kind: on ? kind : null })}
            />
          ))}
          {asOf === null && items.some((item) => isClosed(item, day)) && (
            <ToggleChip
              label={t('organisation:filter.closed')}
              on={filter.closed}
              onChange={(closed) => change({ closed })}
            />
          )}
        </>
      }
      right={
        may('organisation.write') && (
          <Button leftSection={<IconPlus size="1rem" stroke={1.6} />} onClick={() => openRow(ADDED, true)}>
            {t(`${side}:action.add`)}
          </Button>
        )
      }
      panelLabel={t(`${side}:panelLabel`)}
      panel={
        open !== null && (
          <PanelTakesKeyboard value={working}>
            {props.panel(open === ADDED ? null : open, { onClose: close, onOpen: setOpen })}
          </PanelTakesKeyboard>
        )
      }
    >
      {props.error !== null && <ErrorNotice error={props.error} />}
      {props.items !== undefined && rows.length === 0 ? (
        <DatedEmpty
          side={side}
          why={items.length > 0 ? 'none' : asOf === null ? 'empty' : 'notThen'}
          onClear={() => setFilter(everything)}
        />
      ) : (
        <VirtualTable
          label={t(`${side}:title`)}
          name={side}
          gridRef={grid}
          columns={columns}
          source={source}
          rowId={({ item }) => item.id}
          scope={JSON.stringify([filter, sort, asOf, shape])}
          sort={(shape === 'list' && sort) || undefined}
          onSort={setSort}
          onOpen={({ item }) => openRow(item.id, true)}
          onActive={({ item }) => open !== null && openRow(item.id, false)}
          onBack={() => open !== null && askBeforeLeaving(close)}
          menu={menuOf}
          tone={({ item }) => (item.id === open ? 'marked' : isClosed(item, day) ? 'muted' : undefined)}
          tree={
            shape === 'list'
              ? undefined
              : {
                  level: ({ level }) => level,
                  expanded: ({ branch }) => (branch === undefined ? undefined : branch === 'open'),
                  onSide: goAside,
                }
          }
        />
      )}
    </PageFrame>
  );

  /** To the left: fold, else up to the superior; to the right: unfold. */
  function goAside({ item, branch }: DatedRow<Item>, to: 'left' | 'right'): number | null {
    if (to === 'right') {
      if (branch === 'folded') toggle(item.id);
      return null;
    }
    if (branch !== 'open') return positionOfParent(rows, item.id);
    toggle(item.id);
    return null;
  }

  function menuOf([row, ...others]: DatedRow<Item>[]) {
    if (row === undefined || others.length > 0) return [];
    return [
      {
        key: 'open',
        label: t(`${side}:action.open`),
        icon: <IconPencil size="1rem" stroke={1.6} />,
        shortcut: 'Enter',
        run: () => openRow(row.item.id, true),
      },
      {
        key: 'count',
        label: t(`${side}:action.showCount`),
        icon: <IconUsers size="1rem" stroke={1.6} />,
        disabled: row.item.count === 0,
        run: () => onCount(row.item),
      },
    ];
  }
}
