import {
  IconAlertTriangle,
  IconBan,
  IconCheck,
  IconEqual,
  IconPencil,
  IconPlus,
  type TablerIcon,
} from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { RowStatus } from './import-answers.ts';
import classes from './status-word.module.css';

export type ShownStatus = RowStatus | 'decided';

const icons: Record<ShownStatus, TablerIcon> = {
  new: IconPlus,
  changed: IconPencil,
  same: IconEqual,
  doubt: IconAlertTriangle,
  refused: IconBan,
  decided: IconCheck,
};

/** Outcome of a row: a sign and a word, the colour only helps. */
export function StatusWord({ status }: { status: ShownStatus }) {
  const { t } = useTranslation('exchange');
  const Icon = icons[status];
  return (
    <span className={classes.status} data-status={status}>
      <Icon size="0.875rem" stroke={1.8} aria-hidden />
      {t(`status.${status}`)}
    </span>
  );
}
