import { Button, Popover } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { formatVietnamese } from '#shared/domain/local-date.ts';
import classes from './file-summary.module.css';
import type { RosterPreview } from './use-roster-file.ts';
import { useRowWords } from './use-row-words.ts';

/** What was understood of the file: sheet, columns, and the columns that are not read. */
export function FileSummary({ preview }: { preview: RosterPreview }) {
  const { t } = useTranslation('exchange');
  const { fieldWords } = useRowWords();
  const { fileName, sheetName, columns, unread, skipped, otherSheets, asOf } = preview;
  return (
    <div className={classes.line}>
      <span className={classes.words}>
        {t('file.summary', { file: fileName, sheet: sheetName, count: columns.length })}
        {asOf !== null && ` · ${t('file.asOf', { day: formatVietnamese(asOf) })}`}
        {otherSheets.length > 0 && (
          <>
            {' · '}
            <strong>{t('file.otherSheets', { sheets: otherSheets.join(', ') })}</strong>
          </>
        )}
        {unread.length > 0 && (
          <>
            {' · '}
            <strong>{t('file.unread', { titles: unread.join(', ') })}</strong>
          </>
        )}
      </span>
      <Popover position="bottom-end" shadow="md" withinPortal>
        <Popover.Target>
          <Button variant="subtle" size="compact-xs">
            {t('file.columns')}
          </Button>
        </Popover.Target>
        <Popover.Dropdown className={classes.columns}>
          <h3 className={classes.caption}>{t('file.understood')}</h3>
          <dl className={classes.list}>
            {columns.map(({ column, title, field }) => (
              <div key={column} className={classes.pair}>
                <dt>
                  {column} · {title}
                </dt>
                <dd>{fieldWords(field)}</dd>
              </div>
            ))}
          </dl>
          {unread.length > 0 && (
            <>
              <h3 className={classes.caption}>{t('file.notUnderstood')}</h3>
              <p className={classes.note}>{unread.join(', ')}</p>
              <p className={classes.note}>{t('file.note')}</p>
            </>
          )}
          {skipped.length > 0 && (
            <>
              <h3 className={classes.caption}>{t('file.skipped')}</h3>
              {skipped.map(({ row, text }) => (
                <p key={row} className={classes.note}>
                  {t('panel.title', { row, name: text })}
                </p>
              ))}
            </>
          )}
        </Popover.Dropdown>
      </Popover>
    </div>
  );
}
