import { Modal, type ModalProps } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { useKeyboardBack } from './use-keyboard-back.ts';

/** After the trap of the dialog has taken the keyboard itself, for its closing cross. */
const AFTER_TRAP_MILLISECONDS = 30;

/**
 * A dialog that is mounted while it is open: the keyboard begins in its first field, and goes back to where it was.
 * A bare `Modal` gives it back only when it stays mounted.
 */
export function Dialog({ children, ...rest }: Omit<ModalProps, 'opened'>) {
  const body = useRef<HTMLDivElement>(null);
  useKeyboardBack();
  useEffect(() => {
    const timer = window.setTimeout(() => {
      const inside = body.current;
      if (inside === null || inside.contains(document.activeElement)) return;
      inside
        .querySelector<HTMLElement>('form input:not(:disabled, [readonly], [type="hidden"], [type="file"])')
        ?.focus();
    }, AFTER_TRAP_MILLISECONDS);
    return () => window.clearTimeout(timer);
  }, []);
  return (
    <Modal opened {...rest}>
      <div ref={body}>{children}</div>
    </Modal>
  );
}
