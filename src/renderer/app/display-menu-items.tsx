import { Menu } from '@mantine/core';
import { IconCheck, IconContrast, IconTextSize } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { textSizes, usePreferences } from './preferences.ts';

/** Text size and contrast. */
export function DisplayMenuItems() {
  const { t } = useTranslation('app');
  const { highContrast, setHighContrast, textSize, setTextSize } = usePreferences();
  return (
    <>
      <Menu.Item
        leftSection={<IconContrast size="1.125rem" stroke={1.6} />}
        rightSection={highContrast ? <IconCheck size="1.125rem" aria-label={t('account.on')} /> : undefined}
        onClick={() => setHighContrast(!highContrast)}
        closeMenuOnClick={false}
      >
        {t('account.highContrast')}
      </Menu.Item>
      {textSizes.map((size) => (
        <Menu.Item
          key={size}
          leftSection={<IconTextSize size="1.125rem" stroke={1.6} />}
          rightSection={
            textSize === size ? <IconCheck size="1.125rem" aria-label={t('account.on')} /> : undefined
          }
          onClick={() => setTextSize(size)}
          closeMenuOnClick={false}
        >
          {t('account.textSize', { percent: size })}
        </Menu.Item>
      ))}
    </>
  );
}
