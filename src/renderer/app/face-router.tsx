import { lazy, Suspense, useEffect, useState } from 'react';
import { getSettings } from '#shared/accounts/accounts.contract.ts';
import { getStatus } from '#shared/system/system.contract.ts';
import { useProcedureQuery } from '../api/use-procedure-query.ts';
import { ErrorNotice } from '../components/error-notice.tsx';
import { LockOverlay } from '../features/sign-in/lock-overlay.tsx';
import { SignInPage } from '../features/sign-in/sign-in-page.tsx';
import { ClosedPage } from './closed-page.tsx';
import { LeaveDialog } from './leave-dialog.tsx';
import { OpeningPage } from './opening-page.tsx';
import { RefusedPage } from './refused-page.tsx';
import { Routes, warmFirstScreen } from './routes.tsx';
import { Shell } from './shell.tsx';
import { useCore } from './use-core.ts';
import { useSessionCache } from './use-session-cache.ts';

/** Needed once in the life of a store; every other start is faster without it. */
const FirstRunPage = lazy(async () => ({
  default: (await import('../features/first-run/first-run-page.tsx')).FirstRunPage,
}));

/** The sign-in form comes first: what follows it is fetched while the password is typed. */
const WARM_UP_AFTER_MS = 800;

/** Which of the program's faces is shown; the store's state decides, nothing else does. */
export function FaceRouter() {
  const closed = useCore();
  const { value: status, error, refetch } = useProcedureQuery(getStatus, {});
  useSessionCache(status);
  // The recovery key is shown after the store exists and a session is open: first run ends when its last step says so.
  const [settingUp, setSettingUp] = useState(false);
  // A page loaded while the session is locked has nothing to keep behind the lock.
  const [wasSignedIn, setWasSignedIn] = useState(false);

  const state = status?.state;
  // Lists are drawn once, with the columns the account likes.
  const settings = useProcedureQuery(getSettings, {}, { enabled: state === 'signedIn' });
  const settingsKnown = settings.value !== undefined || settings.error !== null;

  if (state === 'noStore' && !settingUp) setSettingUp(true);
  if (state === 'signedIn' && !wasSignedIn) setWasSignedIn(true);
  if (state === 'signedOut' && wasSignedIn) setWasSignedIn(false);

  useEffect(() => {
    if (state !== 'signedOut') return;
    const timer = setTimeout(warmFirstScreen, WARM_UP_AFTER_MS);
    return () => clearTimeout(timer);
  }, [state]);

  if (closed) return <ClosedPage />;
  if (status === undefined) return error === null ? <OpeningPage /> : <ErrorNotice error={error} />;
  if (settingUp) {
    return (
      <Suspense fallback={<OpeningPage />}>
        <FirstRunPage onFinished={() => setSettingUp(false)} />
      </Suspense>
    );
  }
  if (status.state === 'refused') return <RefusedPage status={status} onRetry={refetch} />;
  if (status.state === 'signedOut') return <SignInPage status={status} />;
  const locked = status.state === 'locked';
  return (
    <>
      {(!locked || wasSignedIn) && settingsKnown && (
        <Shell status={status}>
          <Routes />
        </Shell>
      )}
      {locked && <LockOverlay status={status} />}
      <LeaveDialog />
    </>
  );
}
