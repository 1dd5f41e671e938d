import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Seat } from '#shared/organisation/seats.contract.ts';
import { useCountText } from '../../../components/use-count-text.ts';
import type { TableColumn } from '../../../components/virtual-table/table-column.ts';
import { type SeatSortKey, seatState } from './seat-rows.ts';
import classes from './seats-view.module.css';
import { useHolderWords } from './use-holder-words.ts';

/** Names in one line of the table; the panel shows them all. */
const NAMES_SHOWN = 3;

export function useSeatColumns(): TableColumn<Seat, SeatSortKey>[] {
  const { t } = useTranslation('seats');
  const countText = useCountText();
  const holderWords = useHolderWords();
  return useMemo(() => {
    const holders = ({ holders: all }: Seat) => {
      const names = all.slice(0, NAMES_SHOWN).map(holderWords);
      const more = all.length - names.length;
      return [...names, ...(more > 0 ? [t('holder.more', { total: countText(more) })] : [])].join('; ');
    };
    const state = (seat: Seat) => t(`state.${seatState(seat)}`, { total: countText(Math.abs(seat.vacant)) });
    return [
      { key: 'unit', title: t('column.unit'), width: 280, sortBy: 'unit', text: ({ unitName }) => unitName },
      { key: 'post', title: t('column.post'), width: 180, sortBy: 'post', text: ({ postName }) => postName },
      {
        key: 'places',
        title: t('column.places'),
        width: 96,
        align: 'right',
        figure: true,
        sortBy: 'places',
        text: ({ places }) => countText(places),
      },
      {
        key: 'vacant',
        title: t('column.vacant'),
        width: 110,
        sortBy: 'vacant',
        text: state,
        render: (seat) => (
          <span className={classes.state} data-state={seatState(seat)}>
            {state(seat)}
          </span>
        ),
      },
      { key: 'holders', title: t('column.holders'), width: 320, grow: true, text: holders },
      { key: 'decision', title: t('column.decision'), width: 160, text: ({ decision }) => decision ?? '' },
    ];
  }, [t, countText, holderWords]);
}
