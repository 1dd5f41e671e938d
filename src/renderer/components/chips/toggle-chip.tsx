import type { ReactNode } from 'react';
import classes from './chip.module.css';

export type ToggleChipProps = {
  label: string;
  icon?: ReactNode;
  /** How many records it lets through. */
  count?: string;
  /** These are overdue: the count is red. */
  overdue?: boolean;
  on: boolean;
  onChange: (on: boolean) => void;
};

/** A filter that is on or off. */
export function ToggleChip({ label, icon, count, overdue = false, on, onChange }: ToggleChipProps) {
  return (
    <button
      type="button"
      className={classes.chip}
      aria-pressed={on}
      data-on={on || undefined}
      onClick={() => onChange(!on)}
    >
      {icon}
      <span className={classes.word}>{label}</span>
      {count !== undefined && (
        <span className={classes.count} data-overdue={overdue || undefined}>
          {count}
        </span>
      )}
    </button>
  );
}
