import { Button } from '@mantine/core';
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';

/** Null: there is nothing further in that direction. */
export type AuditPagerProps = { newer: (() => void) | null; older: (() => void) | null };

export function AuditPager({ newer, older }: AuditPagerProps) {
  const { t } = useTranslation('system');
  if (newer === null && older === null) return null;
  return (
    <>
      <Button
        variant="default"
        leftSection={<IconChevronLeft size="1.125rem" />}
        disabled={newer === null}
        onClick={newer ?? undefined}
      >
        {t('audit.newer')}
      </Button>
      <Button
        variant="default"
        rightSection={<IconChevronRight size="1.125rem" />}
        disabled={older === null}
        onClick={older ?? undefined}
      >
        {t('audit.older')}
      </Button>
    </>
  );
}
