import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { formatVietnamese } from '#shared/domain/local-date.ts';
import { useCountText } from '../../../components/use-count-text.ts';
import type { TableColumn } from '../../../components/virtual-table/table-column.ts';
import { type DatedItem, type DatedRow, type DatedSortKey, lastDayText } from './dated-rows.ts';
import classes from './dated-view.module.css';
import { NameCell } from './name-cell.tsx';
import { type Side, sideWords } from './side.ts';

export type DatedColumn<Item> = TableColumn<DatedRow<Item>, DatedSortKey>;

type Options<Item> = {
  side: Side;
  items: readonly Item[];
  kindWord: (item: Item) => string;
  /** Null in a list. */
  onToggle: ((id: string) => void) | null;
  onCount: (item: Item) => void;
  extra: readonly DatedColumn<Item>[];
};

/** Columns of the list or tree; the number of people or members opens those behind it. A tree does not sort. */
export function useDatedColumns<Item extends DatedItem>(options: Options<Item>): DatedColumn<Item>[] {
  const { side, items, kindWord, onToggle, onCount, extra } = options;
  const { t } = useTranslation([...sideWords]);
  const countText = useCountText();
  return useMemo(() => {
    const names = new Map(items.map(({ id, name }) => [id, name]));
    const sorted = <Key extends DatedSortKey>(by: Key) => (onToggle === null ? { sortBy: by } : {});
    const columns: DatedColumn<Item>[] = [
      {
        key: 'code',
        title: t('organisation:column.code'),
        width: 96,
        ...sorted('code'),
        text: ({ item }) => item.code,
      },
      {
        key: 'name',
        title: t(`${side}:column.name`),
        width: 280,
        grow: true,
        ...sorted('name'),
        text: ({ item }) => item.name,
        render: onToggle === null ? undefined : (row) => <NameCell row={row} onToggle={onToggle} />,
      },
      {
        key: 'count',
        title: t(`${side}:column.count`),
        width: 100,
        align: 'right',
        figure: true,
        ...sorted('count'),
        text: ({ item }) => countText(item.count),
        render: ({ item }) =>
          item.count === 0 ? undefined : (
            <button
              type="button"
              tabIndex={-1}
              className={classes.count}
              title={t(`${side}:action.showCount`)}
              onClick={() => onCount(item)}
            >
              {countText(item.count)}
            </button>
          ),
      },
      {
        key: 'kind',
        title: t('organisation:column.kind'),
        width: 150,
        ...sorted('kind'),
        text: ({ item }) => kindWord(item),
      },
      {
        key: 'parent',
        title: t(`${side}:column.parent`),
        width: 200,
        text: ({ item }) => (item.parentId === null ? '' : (names.get(item.parentId) ?? '')),
      },
      ...extra,
      {
        key: 'validFrom',
        title: t('organisation:column.validFrom'),
        width: 104,
        text: ({ item }) => (item.validFrom === null ? '' : formatVietnamese(item.validFrom)),
      },
      {
        key: 'validTo',
        title: t('organisation:column.validTo'),
        width: 104,
        text: ({ item }) => (item.validTo === null ? '' : lastDayText(item.validTo)),
      },
    ];
    // In the tree the place of a line says what it stands under.
    return columns.filter(({ key }) => onToggle === null || key !== 'parent');
  }, [side, items, kindWord, onToggle, onCount, extra, t, countText]);
}
