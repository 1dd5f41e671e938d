import { Modal, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { Fragment, type KeyboardEvent, useEffect, useId, useLayoutEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { findEverywhere } from '#shared/search/search.contract.ts';
import { useProcedureQuery } from '../../api/use-procedure-query.ts';
import { isComposing } from '../../components/keyboard.ts';
import { useKeyboardBack } from '../../components/use-keyboard-back.ts';
import classes from './quick-find.module.css';
import { QuickFindLine } from './quick-find-line.tsx';
import { type QuickFindRow, quickFindGroups } from './quick-find-rows.ts';
import { useCommands } from './use-commands.ts';
import { useOpenFound } from './use-open-found.ts';
import { useRecentThings } from './use-recent-things.ts';
import { useTyped } from './use-typed.ts';

export type QuickFindDialogProps = { opened: boolean; onClose: () => void; onLock: () => void };

/** "Tìm nhanh": one field over people, units, Party organisations and what can be done. */
export function QuickFindDialog({ opened, onClose, onLock }: QuickFindDialogProps) {
  const { t } = useTranslation('app');
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      size="46rem"
      yOffset="10vh"
      centered={false}
      padding={0}
      withCloseButton={false}
      // Esc belongs to the input method first.
      closeOnEscape={false}
      // `useKeyboardBack` does it: the dialog would remember its own field, which has the keyboard before it looks.
      returnFocus={false}
      aria-label={t('quickFind.title')}
    >
      <QuickFind onClose={onClose} onLock={onLock} />
    </Modal>
  );
}

function QuickFind({ onClose, onLock }: Omit<QuickFindDialogProps, 'opened'>) {
  const { t } = useTranslation('app');
  const id = useId();
  const { asked, settled, field } = useTyped();
  const { value, fetching } = useProcedureQuery(
    findEverywhere,
    { text: asked },
    { enabled: asked !== '', keepPrevious: true },
  );
  const { recent, remember } = useRecentThings(true);
  const commands = useCommands(true, onLock);
  const open = useOpenFound();
  const groups = quickFindGroups(asked, value?.found ?? [], recent, commands);
  const rows = groups.flatMap((group) => group.rows);
  const [at, setAt] = useState(0);
  const active = rows[at];
  const ready = settled && !fetching;

  // Before the next key: the trap of the dialog takes the keyboard only some time later, and letters would be lost.
  const input = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => input.current?.focus({ preventScroll: true }), []);
  useKeyboardBack();

  // Another text: the first line is chosen again.
  const [shown, setShown] = useState(asked);
  if (shown !== asked) {
    setShown(asked);
    setAt(0);
  }

  function choose(row: QuickFindRow | undefined) {
    if (row === undefined) return;
    onClose();
    if (row.of === 'command') return row.command.run();
    remember(row.found);
    open(row.found);
  }

  // Enter pressed before the answer is there means the first of what will be found, not of what was.
  const [waiting, setWaiting] = useState(false);
  const latest = useRef(choose);
  useEffect(() => {
    latest.current = choose;
  });
  useEffect(() => {
    if (!waiting || !ready) return;
    setWaiting(false);
    latest.current(active);
  }, [waiting, ready, active]);

  function go(by: number) {
    if (rows.length === 0) return;
    const next = (at + by + rows.length) % rows.length;
    setAt(next);
    document.getElementById(`${id}-${next}`)?.scrollIntoView({ block: 'nearest' });
  }

  function onKeyDown(event: KeyboardEvent<HTMLInputElement>) {
    if (isComposing(event)) return;
    if (event.key === 'ArrowDown') go(1);
    else if (event.key === 'ArrowUp') go(-1);
    else if (event.key === 'Escape') onClose();
    else if (event.key === 'Enter') setWaiting(true);
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  return (
    <>
      <TextInput
        {...field}
        ref={input}
        data-autofocus
        role="combobox"
        aria-label={t('quickFind.title')}
        aria-expanded
        aria-controls={id}
        aria-activedescendant={active === undefined ? undefined : `${id}-${at}`}
        placeholder={t('quickFind.placeholder')}
        leftSection={<IconSearch size="1.25rem" stroke={1.8} aria-hidden />}
        leftSectionWidth="2.75rem"
        classNames={{ root: classes.field, input: classes.input }}
        onKeyDown={onKeyDown}
        autoComplete="off"
        autoCorrect="off"
        autoCapitalize="none"
        spellCheck={false}
      />
      <div id={id} role="listbox" aria-label={t('quickFind.results')} className={classes.list}>
        {groups.map((group) => (
          <Fragment key={group.title}>
            <div role="presentation" className={classes.heading}>
              {t(`quickFind.group.${group.title}`)}
            </div>
            {group.rows.map((row) => {
              const index = rows.indexOf(row);
              return (
                <QuickFindLine
                  key={row.key}
                  id={`${id}-${index}`}
                  row={row}
                  active={index === at}
                  onActive={() => setAt(index)}
                  onChoose={() => choose(row)}
                />
              );
            })}
          </Fragment>
        ))}
        {rows.length === 0 && ready && <p className={classes.nothing}>{t('quickFind.nothing')}</p>}
      </div>
      <div className={classes.keys} aria-hidden>
        <span>{t('quickFind.keys.move')}</span>
        <span>{t('quickFind.keys.open')}</span>
        <span>{t('quickFind.keys.close')}</span>
      </div>
    </>
  );
}
