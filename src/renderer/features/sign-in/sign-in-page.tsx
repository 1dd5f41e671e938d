import { useState } from 'react';
import type { Status } from '../../api/status.ts';
import { EntranceFrame } from '../../components/entrance-frame.tsx';
import { StoreBand } from '../../components/store-band.tsx';
import { RecoverForm } from './recover-form.tsx';
import { SignInForm } from './sign-in-form.tsx';

export function SignInPage({ status }: { status: Status }) {
  const [recovering, setRecovering] = useState(false);
  return (
    <EntranceFrame band={<StoreBand status={status} />}>
      {recovering ? (
        <RecoverForm onBack={() => setRecovering(false)} />
      ) : (
        <SignInForm demonstration={status.demonstration} onRecover={() => setRecovering(true)} />
      )}
    </EntranceFrame>
  );
}
