import { IconChevronDown, IconChevronRight } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { DatedItem, DatedRow } from './dated-rows.ts';
import classes from './dated-view.module.css';

const INDENT_REM = 1.25;

type Props = { row: DatedRow<DatedItem>; onToggle: (id: string) => void };

/** A name in the tree: as far in as its level, with the sign that folds what stands below. */
export function NameCell({ row, onToggle }: Props) {
  const { t } = useTranslation('organisation');
  const { item, level, branch } = row;
  const Sign = branch === 'folded' ? IconChevronRight : IconChevronDown;
  return (
    <span
      className={classes.name}
      data-passing={row.passing || undefined}
      style={{ paddingLeft: `${level * INDENT_REM}rem` }}
    >
      {branch === undefined ? (
        <span className={classes.leaf} />
      ) : (
        <button
          type="button"
          tabIndex={-1}
          className={classes.sign}
          aria-label={t(branch === 'folded' ? 'shape.unfold' : 'shape.fold', { name: item.name })}
          onClick={() => onToggle(item.id)}
        >
          <Sign size="1rem" stroke={2} aria-hidden />
        </button>
      )}
      <span className={classes.word}>{item.name}</span>
    </span>
  );
}
