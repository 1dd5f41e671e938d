import { IconPower } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { EntranceFrame } from '../components/entrance-frame.tsx';
import { EntranceHeading } from '../components/entrance-heading.tsx';
import classes from './refused-page.module.css';

/** The program behind the window has ended; nothing on screen could be saved or asked any more. */
export function ClosedPage() {
  const { t } = useTranslation('app');
  return (
    <EntranceFrame>
      <div className={classes.face}>
        <IconPower size="2.5rem" stroke={1.4} className={classes.icon} aria-hidden />
        <EntranceHeading title={t('closed.title')}>{t('closed.text')}</EntranceHeading>
      </div>
    </EntranceFrame>
  );
}
