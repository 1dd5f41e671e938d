import { useTranslation } from 'react-i18next';
import { errorSentence } from '#shared/contract/error-messages.ts';
import { useLanguage } from '../../../i18n/use-language.ts';
import { isForeign, type KeeperState } from './draft-keeper.ts';
import classes from './write.module.css';

const two = (part: number) => String(part).padStart(2, '0');

/** "Đã lưu 10:32", quietly; what was refused is said in words. */
export function SavedNote({ state }: { state: KeeperState }) {
  const { t } = useTranslation('documents');
  const language = useLanguage();
  if (state.kind === 'refused') {
    return (
      <span role="alert" className={classes.saved} data-refused>
        {isForeign(state.error)
          ? t('saved.not')
          : t('saved.refused', { why: errorSentence(state.error, language) })}
      </span>
    );
  }
  if (state.kind === 'kept') {
    if (state.at === null) return null;
    const time = `${two(state.at.getHours())}:${two(state.at.getMinutes())}`;
    return <span className={classes.saved}>{t('saved.at', { time })}</span>;
  }
  return (
    <span className={classes.saved}>{t(state.kind === 'keeping' ? 'saved.keeping' : 'saved.waiting')}</span>
  );
}
