import { Box, CloseButton } from '@mantine/core';
import { useMergedRef } from '@mantine/hooks';
import { createContext, type ReactNode, type Ref, useContext, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { escapeCloses } from './escape-closes.ts';
import classes from './side-panel.module.css';

export type SidePanelProps = {
  title: string;
  /** Between title and close button: tabs. */
  beside?: ReactNode;
  /** Fixed parts, one `panelBody` that scrolls, and a foot. */
  children: ReactNode;
  /** By the button and by Esc. */
  onClose: () => void;
  ref?: Ref<HTMLDivElement>;
};

/** True while the panel was opened to work in it; false while the list is only walked through beside it. */
export const PanelTakesKeyboard = createContext(false);

/** What is chosen in a list, beside the list: the same head, the same way to close, in every module. */
export function SidePanel({ title, beside, children, onClose, ref }: SidePanelProps) {
  const { t } = useTranslation('common');
  const takesKeyboard = useContext(PanelTakesKeyboard);
  const box = useRef<HTMLDivElement>(null);
  const boxRef = useMergedRef(ref, box);
  useEffect(() => {
    if (takesKeyboard) box.current?.querySelector<HTMLInputElement>('form input:not(:disabled)')?.focus();
  }, [takesKeyboard]);
  return (
    <Box ref={boxRef} className={classes.panel} onKeyDown={escapeCloses(onClose)}>
      <header className={classes.head}>
        <h2 className={classes.title} title={title}>
          {title}
        </h2>
        {beside}
        <CloseButton onClick={onClose} aria-label={t('action.close')} />
      </header>
      {children}
    </Box>
  );
}

/** Class of the part that scrolls. */
export const panelBody = classes.body;
/** Class of a line across the panel that says why something cannot be done. */
export const panelRemark = classes.remark;
