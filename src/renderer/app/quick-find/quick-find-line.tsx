import { UnstyledButton } from '@mantine/core';
import { IconBuildingBank, IconFlag, IconUser, type TablerIcon } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Found } from '#shared/search/search.contract.ts';
import classes from './quick-find.module.css';
import type { QuickFindRow } from './quick-find-rows.ts';

const icons: Record<Found['kind'], TablerIcon> = {
  person: IconUser,
  unit: IconBuildingBank,
  partyOrg: IconFlag,
};

export type QuickFindLineProps = {
  id: string;
  row: QuickFindRow;
  active: boolean;
  onActive: () => void;
  onChoose: () => void;
};

/** What it is called, what tells it from others, and in words what kind of thing it is. */
export function QuickFindLine({ id, row, active, onActive, onChoose }: QuickFindLineProps) {
  const { t } = useTranslation('app');
  const Icon = row.of === 'found' ? icons[row.found.kind] : row.command.icon;
  const details = row.of === 'found' ? detailsOf(row.found, t('quickFind.formerly')) : '';
  return (
    <UnstyledButton
      id={id}
      role="option"
      aria-selected={active}
      tabIndex={-1}
      className={classes.line}
      data-past={row.of === 'found' && row.found.past ? true : undefined}
      onMouseMove={onActive}
      // The cursor stays in the field.
      onMouseDown={(event) => event.preventDefault()}
      onClick={onChoose}
    >
      <Icon size="1.125rem" stroke={1.6} className={classes.icon} aria-hidden />
      <span className={classes.title}>{row.of === 'found' ? row.found.title : row.command.label}</span>
      <span className={classes.details}>{details}</span>
      {row.of === 'found' && row.found.past && (
        <span className={classes.past}>
          {t(row.found.kind === 'person' ? 'quickFind.leftService' : 'quickFind.dissolved')}
        </span>
      )}
      <span className={classes.kind}>
        {row.of === 'found'
          ? t(`quickFind.kind.${row.found.kind}`)
          : (row.command.keys ?? t('quickFind.kind.command'))}
      </span>
    </UnstyledButton>
  );
}

function detailsOf({ detail, formerName }: Found, formerly: string): string {
  return [detail, formerName === null ? '' : `${formerly} ${formerName}`]
    .filter((part) => part !== '')
    .join(' · ');
}
