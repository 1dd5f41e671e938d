import { useTranslation } from 'react-i18next';
import type { Status } from '../../api/status.ts';
import { noticeSentence } from '../../components/notice-sentence.ts';

/** What the program did by itself since it was started. */
export function Notices({ notices }: { notices: Status['notices'] }) {
  const { t } = useTranslation('app');
  const { t: system } = useTranslation('system');
  const sentences = notices.map((notice) => noticeSentence(notice, t)).filter((text) => text !== null);
  if (sentences.length === 0) return null;
  return (
    <section aria-label={system('about.notices')}>
      <strong>{system('about.notices')}</strong>
      <ul>
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </section>
  );
}
