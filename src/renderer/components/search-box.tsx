import { CloseButton, TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { type Ref, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isComposing } from './keyboard.ts';

export type SearchBoxProps = {
  label: string;
  value: string;
  onSearch: (text: string) => void;
  ref?: Ref<HTMLInputElement>;
  /** The arrow down key: the list takes over. */
  onDown?: () => void;
};

const PAUSE_MILLISECONDS = 150;

/** Narrows a list while somebody types; asks once the fingers pause. */
export function SearchBox({ label, value, onSearch, ref, onDown }: SearchBoxProps) {
  const { t } = useTranslation('common');
  const [typed, setTyped] = useState(value);
  const [shown, setShown] = useState(value);
  // Filters may be cleared from elsewhere; what is being typed wins until then.
  if (shown !== value) {
    setShown(value);
    setTyped(value);
  }
  const ask = useDebouncedCallback((text: string) => {
    setShown(text);
    onSearch(text);
  }, PAUSE_MILLISECONDS);
  const clear = () => {
    setTyped('');
    ask('');
  };
  return (
    <TextInput
      ref={ref}
      type="text"
      role="searchbox"
      aria-label={label}
      placeholder={label}
      w="18rem"
      value={typed}
      onChange={(event) => {
        setTyped(event.currentTarget.value);
        ask(event.currentTarget.value);
      }}
      onKeyDown={(event) => {
        if (event.key === 'ArrowDown' && onDown !== undefined) {
          // The list has the keyboard by the time the key would scroll: its first row would go out of sight.
          event.preventDefault();
          onDown();
        }
        if (event.key === 'Escape' && !isComposing(event) && typed !== '') clear();
      }}
      autoComplete="off"
      autoCorrect="off"
      autoCapitalize="none"
      spellCheck={false}
      leftSection={<IconSearch size="1rem" stroke={1.8} aria-hidden />}
      rightSection={
        typed !== '' && (
          <CloseButton size="sm" aria-label={t('filter.clear', { filter: label })} onClick={clear} />
        )
      }
    />
  );
}
