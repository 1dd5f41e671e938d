import { Button, Menu } from '@mantine/core';
import { IconColumns3 } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';

export type ColumnChooserProps = {
  columns: readonly { key: string; title: string; always?: boolean }[];
  hidden: readonly string[];
  onChange: (hidden: string[]) => void;
  onReset: () => void;
};

/** Which columns a list shows; the ones without which a row says nothing stay. */
export function ColumnChooser({ columns, hidden, onChange, onReset }: ColumnChooserProps) {
  const { t } = useTranslation('common');
  return (
    <Menu closeOnItemClick={false} position="bottom-end">
      <Menu.Target>
        <Button variant="default" leftSection={<IconColumns3 size="1rem" stroke={1.6} />}>
          {t('columns.button')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {columns.map(({ key, title, always }) => (
          <Menu.CheckboxItem
            key={key}
            checked={!hidden.includes(key)}
            disabled={always}
            onChange={(shown) => onChange(shown ? hidden.filter((one) => one !== key) : [...hidden, key])}
          >
            {title}
          </Menu.CheckboxItem>
        ))}
        <Menu.Divider />
        <Menu.Item onClick={onReset}>{t('columns.reset')}</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
