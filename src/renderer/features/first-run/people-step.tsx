import { Button } from '@mantine/core';
import { IconFileSpreadsheet } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { EntranceHeading } from '../../components/entrance-heading.tsx';
import { FirstRunFace } from './first-run-face.tsx';

/** The store is ready; the roster comes from Excel, or the list starts empty. */
export function PeopleStep({ onFinished }: { onFinished: () => void }) {
  const { t } = useTranslation('system');
  const [, navigate] = useLocation();
  const leaveTo = (path: string) => {
    navigate(path, { replace: true });
    onFinished();
  };
  return (
    <FirstRunFace
      onSubmit={() => leaveTo('/people/import')}
      actions={
        <>
          <Button variant="default" onClick={() => leaveTo('/people')}>
            {t('firstRun.people.empty')}
          </Button>
          <Button type="submit" leftSection={<IconFileSpreadsheet size="1.125rem" stroke={1.6} />} autoFocus>
            {t('firstRun.people.import')}
          </Button>
        </>
      }
    >
      <EntranceHeading title={t('firstRun.people.title')}>{t('firstRun.people.text')}</EntranceHeading>
      <p>{t('firstRun.people.later')}</p>
    </FirstRunFace>
  );
}
