import { UnstyledButton } from '@mantine/core';
import { IconDatabaseImport, IconDatabasePlus, type TablerIcon } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { EntranceHeading } from '../../components/entrance-heading.tsx';
import { FirstRunFace } from './first-run-face.tsx';
import classes from './way-choice.module.css';

const ways: readonly { way: 'create' | 'restore'; icon: TablerIcon }[] = [
  { way: 'create', icon: IconDatabasePlus },
  { way: 'restore', icon: IconDatabaseImport },
];

export function WayChoice({ onChoose }: { onChoose: (way: 'create' | 'restore') => void }) {
  const { t } = useTranslation('system');
  return (
    <FirstRunFace>
      <EntranceHeading title={t('firstRun.welcome.title')}>{t('firstRun.welcome.text')}</EntranceHeading>
      <div className={classes.ways}>
        {ways.map(({ way, icon: Icon }) => (
          <UnstyledButton
            key={way}
            className={classes.way}
            onClick={() => onChoose(way)}
            aria-label={t(`firstRun.${way}.title`)}
            aria-describedby={`way-${way}`}
          >
            <Icon size="2rem" stroke={1.4} className={classes.icon} aria-hidden />
            <span>
              <span className={classes.title}>{t(`firstRun.${way}.title`)}</span>
              <span id={`way-${way}`} className={classes.text}>
                {t(`firstRun.${way}.text`)}
              </span>
            </span>
          </UnstyledButton>
        ))}
      </div>
    </FirstRunFace>
  );
}
