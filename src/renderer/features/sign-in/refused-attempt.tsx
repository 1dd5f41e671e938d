import { useTranslation } from 'react-i18next';
import type { CallError } from '#shared/contract/errors.ts';
import { ErrorNotice } from '../../components/error-notice.tsx';
import { isRestorable } from '../../components/restore/restorable.ts';
import { RestoreButton } from '../../components/restore/restore-button.tsx';

export type RefusedAttemptProps = { error: CallError; waitSeconds: number };

/** Why an attempt was refused; a slowed one counts its seconds down and then says that it may be tried again. */
export function RefusedAttempt({ error, waitSeconds }: RefusedAttemptProps) {
  const { t } = useTranslation('accounts');
  if (isRestorable(error.code))
    return (
      <>
        <ErrorNotice error={error} />
        <RestoreButton />
      </>
    );
  if (error.code !== 'SIGN_IN_SLOWED') return <ErrorNotice error={error} />;
  if (waitSeconds === 0) return <div role="status">{t('signIn.tryAgain')}</div>;
  return <ErrorNotice error={{ ...error, params: { ...error.params, seconds: waitSeconds } }} />;
}
