import { IconAlertTriangle } from '@tabler/icons-react';
import { errorSentence } from '#shared/contract/error-messages.ts';
import type { CallError } from '#shared/contract/errors.ts';
import { useLanguage } from '../i18n/use-language.ts';
import classes from './error-notice.module.css';

/** What happened, what is safe, what to do; an unexpected error names its incident in the log file. */
export function ErrorNotice({ error }: { error: CallError }) {
  const language = useLanguage();
  return (
    <div role="alert" className={classes.notice}>
      <IconAlertTriangle size="1.125rem" stroke={1.8} className={classes.icon} aria-hidden />
      <div>{errorSentence(error, language)}</div>
    </div>
  );
}
