import { Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import classes from './undo-notice.module.css';

type UndoNotice = {
  message: string;
  undoLabel: string;
  /** What to say when it was taken back; null when that was refused, which is shown by then. */
  undo: () => Promise<string | null>;
};

/** Reports what was done with a button beside it that takes it back; goes away by itself. */
export function showUndoNotice({ message, undoLabel, undo }: UndoNotice): void {
  const id = crypto.randomUUID();
  const takeBack = async () => {
    notifications.hide(id);
    const done = await undo();
    if (done !== null) notifications.show({ message: done });
  };
  notifications.show({
    id,
    autoClose: 10_000,
    message: (
      <span className={classes.line}>
        {message}
        <Button variant="subtle" onClick={() => void takeBack()}>
          {undoLabel}
        </Button>
      </span>
    ),
  });
}
