import { Button } from '@mantine/core';
import { IconFileSpreadsheet, IconFolderOpen } from '@tabler/icons-react';
import { type DragEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { takesDroppedFiles } from '../../api/files.ts';
import { RosterTemplateButton } from '../../components/roster-template-button.tsx';
import classes from './drop-area.module.css';

export type DropAreaProps = { onChoose: () => void; onDrop: (file: File) => void };

/** Where an import begins: choose the unit's file, drop it, or take the template. */
export function DropArea({ onChoose, onDrop }: DropAreaProps) {
  const { t } = useTranslation('exchange');
  const [over, setOver] = useState(false);

  const dropping = {
    onDragOver: (event: DragEvent) => {
      event.preventDefault();
      setOver(true);
    },
    onDragLeave: () => setOver(false),
    onDrop: (event: DragEvent) => {
      event.preventDefault();
      setOver(false);
      const file = event.dataTransfer.files.item(0);
      if (file !== null) onDrop(file);
    },
  };

  return (
    <section
      className={classes.area}
      aria-label={t('start.title')}
      data-over={over || undefined}
      {...(takesDroppedFiles ? dropping : {})}
    >
      <IconFileSpreadsheet size="2.25rem" stroke={1.3} className={classes.icon} aria-hidden />
      <div className={classes.words}>
        <h2 className={classes.title}>{t('start.title')}</h2>
        <p className={classes.text}>{t('start.text')}</p>
        {takesDroppedFiles && <p className={classes.text}>{t('start.drop')}</p>}
      </div>
      <div className={classes.buttons}>
        <Button leftSection={<IconFolderOpen size="1rem" stroke={1.6} />} onClick={onChoose}>
          {t('start.choose')}
        </Button>
        <RosterTemplateButton />
      </div>
    </section>
  );
}
