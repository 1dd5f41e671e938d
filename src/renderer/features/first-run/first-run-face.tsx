import { type FormEvent, type ReactNode, useEffect, useRef } from 'react';
import classes from './first-run-face.module.css';

export type FirstRunFaceProps = {
  children: ReactNode;
  /** Buttons at the lower right, always in the same place. */
  actions?: ReactNode;
  onSubmit?: () => void;
};

/** One face of the first run: content above, buttons below. */
export function FirstRunFace({ children, actions, onSubmit }: FirstRunFaceProps) {
  const face = useRef<HTMLFormElement>(null);
  // In a low window the page scrolls; the next face begins at its heading, not where the last one was left.
  useEffect(() => {
    face.current?.scrollIntoView({ block: 'start' });
  }, []);

  function submit(event: FormEvent) {
    event.preventDefault();
    onSubmit?.();
  }
  return (
    <form ref={face} className={classes.face} onSubmit={submit} noValidate>
      <div className={classes.content}>{children}</div>
      {actions !== undefined && <div className={classes.actions}>{actions}</div>}
    </form>
  );
}
