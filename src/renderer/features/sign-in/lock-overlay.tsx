import { useEffect, useState } from 'react';
import { createPortal } from 'react-dom';
import type { Status } from '../../api/status.ts';
import { EntranceFrame } from '../../components/entrance-frame.tsx';
import { StoreBand } from '../../components/store-band.tsx';
import { coverPage } from './cover-page.ts';
import classes from './lock-overlay.module.css';
import { UnlockForm } from './unlock-form.tsx';

/** Covers everything, dialogs included; what was open stays as it is and is there again after unlocking. */
export function LockOverlay({ status }: { status: Status }) {
  // Taken while drawing: the password field takes the cursor before any effect runs.
  const [workedAt] = useState(() => document.activeElement);
  useEffect(() => coverPage(workedAt), [workedAt]);
  return createPortal(
    <div className={classes.layer} data-lock-layer>
      <EntranceFrame organisation={status.organisation?.name} band={<StoreBand status={status} />}>
        {status.account !== null && (
          <UnlockForm account={status.account} demonstration={status.demonstration} />
        )}
      </EntranceFrame>
    </div>,
    document.body,
  );
}
