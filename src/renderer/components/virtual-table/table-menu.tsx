import { Menu, Portal } from '@mantine/core';
import { IconCopy } from '@tabler/icons-react';
import { Fragment, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './virtual-table.module.css';

export type TableMenuItem = {
  key: string;
  label: string;
  icon?: ReactNode;
  /** Shown at the right; the key itself is handled where the action lives. */
  shortcut?: string;
  danger?: boolean;
  disabled?: boolean;
  /** A line above this item. */
  divided?: boolean;
  run: () => void;
};

type Props = {
  /** Where the right button was pressed; null keeps the menu closed. */
  at: { x: number; y: number } | null;
  items: readonly TableMenuItem[];
  onCopy: (withTitles: boolean) => void;
  onClose: () => void;
};

/** The menu of the right mouse button: what the list offers for the selected rows, and copying. */
export function TableMenu({ at, items, onCopy, onClose }: Props) {
  const { t } = useTranslation('common');
  return (
    // Outside the list: its containment would count the place of the pointer from its own corner.
    <Portal>
      <Menu
        opened={at !== null}
        onClose={onClose}
        position="bottom-start"
        offset={0}
        width="20rem"
        shadow="md"
      >
        <Menu.Target>
          <span className={classes.menuAnchor} style={{ left: at?.x ?? 0, top: at?.y ?? 0 }} />
        </Menu.Target>
        <Menu.Dropdown aria-label={t('table.rowMenu')}>
          {items.map((item) => (
            <Fragment key={item.key}>
              {item.divided && <Menu.Divider />}
              <Menu.Item
                leftSection={item.icon}
                rightSection={item.shortcut && <span className={classes.shortcut}>{item.shortcut}</span>}
                color={item.danger ? 'red' : undefined}
                disabled={item.disabled}
                onClick={item.run}
              >
                {item.label}
              </Menu.Item>
            </Fragment>
          ))}
          {items.length > 0 && <Menu.Divider />}
          <Menu.Item
            leftSection={<IconCopy size="1rem" />}
            rightSection={<span className={classes.shortcut}>Ctrl+C</span>}
            onClick={() => onCopy(false)}
          >
            {t('table.copy')}
          </Menu.Item>
          <Menu.Item leftSection={<IconCopy size="1rem" />} onClick={() => onCopy(true)}>
            {t('table.copyWithTitles')}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
    </Portal>
  );
}
