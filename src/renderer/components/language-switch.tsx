import { SegmentedControl } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { chooseLanguageAtEntrance, isLanguage } from '../i18n/language.ts';
import { useLanguage } from '../i18n/use-language.ts';

/** For the pages before sign-in. Each language is named in its own words. */
export function LanguageSwitch() {
  const { t } = useTranslation('common');
  const language = useLanguage();
  return (
    <SegmentedControl
      aria-label={t('language.label')}
      value={language}
      onChange={(chosen) => {
        if (isLanguage(chosen)) chooseLanguageAtEntrance(chosen);
      }}
      data={[
        { value: 'vi', label: t('language.vi') },
        { value: 'en', label: t('language.en') },
      ]}
    />
  );
}
