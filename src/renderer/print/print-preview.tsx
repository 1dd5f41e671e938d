import { Button, FocusTrap } from '@mantine/core';
import { useHotkeys } from '@mantine/hooks';
import { IconPrinter, IconX } from '@tabler/icons-react';
import { type ReactNode, useEffect } from 'react';
import { createPortal } from 'react-dom';
import { useTranslation } from 'react-i18next';
import classes from './print-preview.module.css';

export type PrintPreviewProps = {
  title: string;
  onClose: () => void;
  /** Asked before the printer dialog opens; false keeps it closed. */
  beforePrint?: () => Promise<boolean>;
  /** Further buttons of the bar, after "In". */
  actions?: ReactNode;
  /** Below the bar: what was refused, what the pages leave out. Never printed. */
  notice?: ReactNode;
  /** The page itself: one or more sheets. */
  children: ReactNode;
};

/** Shows the sheet as it will leave the printer; printing always goes through the printer dialog. */
export function PrintPreview({ title, onClose, beforePrint, actions, notice, children }: PrintPreviewProps) {
  const { t } = useTranslation('common');
  async function print() {
    if (beforePrint === undefined || (await beforePrint())) window.print();
  }
  useHotkeys(
    [
      ['Escape', onClose],
      ['mod+P', () => void print()],
    ],
    [],
  );

  // While the attribute stands, printing the window prints the sheet and nothing else.
  useEffect(() => {
    document.documentElement.dataset.printing = 'sheet';
    return () => {
      delete document.documentElement.dataset.printing;
    };
  }, []);

  return createPortal(
    <div className={classes.layer} data-print-layer>
      <FocusTrap active>
        <div role="dialog" aria-modal aria-label={title} className={classes.dialog}>
          <header className={classes.bar}>
            <span className={classes.title}>{title}</span>
            <Button
              leftSection={<IconPrinter size="1.125rem" stroke={1.6} />}
              onClick={() => void print()}
              data-autofocus
            >
              {t('print.print')}
            </Button>
            {actions}
            <Button variant="default" leftSection={<IconX size="1.125rem" stroke={1.6} />} onClick={onClose}>
              {t('action.close')}
            </Button>
          </header>
          {notice && <div className={classes.notice}>{notice}</div>}
          <div className={classes.desk}>{children}</div>
        </div>
      </FocusTrap>
    </div>,
    document.body,
  );
}
