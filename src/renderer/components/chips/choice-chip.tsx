import { Combobox, ScrollArea, useCombobox } from '@mantine/core';
import { useTimeout } from '@mantine/hooks';
import { IconCheck, IconChevronDown, IconX } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { bestMatches } from '../match-words.ts';
import classes from './chip.module.css';

export type ChoiceChipProps = {
  /** What is filtered, e.g. "Đơn vị". */
  label: string;
  options: readonly { value: string; label: string }[];
  value: string | null;
  onChange: (value: string | null) => void;
  /** Opens its list as soon as it appears. */
  openAtOnce?: boolean;
  /** The list was closed without a choice. */
  onLeave?: () => void;
};

// Fewer options are faster to see than to type.
const SEARCH_FROM = 9;
const AFTER_MENU_MILLISECONDS = 60;

/** A filter with one value out of a list, as a chip; a long list is searched with or without accents. */
export function ChoiceChip(props: ChoiceChipProps) {
  const { label, options, value, onChange, openAtOnce = false, onLeave } = props;
  const { t } = useTranslation('common');
  const [search, setSearch] = useState('');
  const searchable = options.length >= SEARCH_FROM;
  const combobox = useCombobox({
    onDropdownOpen: () => {
      combobox.updateSelectedOptionIndex('active');
      if (searchable) combobox.focusSearchInput();
    },
    onDropdownClose: () => {
      combobox.resetSelectedOption();
      setSearch('');
      onLeave?.();
    },
  });
  // Once the menu that added it has given the keyboard back.
  useTimeout(() => combobox.openDropdown(), AFTER_MENU_MILLISECONDS, { autoInvoke: openAtOnce });
  const chosen = options.find((option) => option.value === value);
  const found = bestMatches(options, ({ label: name }) => name, search);
  // What was typed and confirmed by Enter is the first one found.
  const { selectFirstOption } = combobox;
  useEffect(() => {
    if (search !== '') selectFirstOption();
  }, [search, selectFirstOption]);

  return (
    <Combobox
      store={combobox}
      width="max-content"
      position="bottom-start"
      shadow="md"
      onOptionSubmit={(picked) => {
        onChange(picked === value ? null : picked);
        combobox.closeDropdown();
        combobox.focusTarget();
      }}
    >
      <span className={classes.group}>
        <Combobox.Target targetType="button">
          <button
            type="button"
            className={classes.chip}
            data-on={chosen !== undefined || undefined}
            data-clearable={chosen !== undefined || undefined}
            onClick={() => combobox.toggleDropdown()}
          >
            <span className={classes.word} title={chosen?.label}>
              {chosen === undefined ? label : `${label}: ${chosen.label}`}
            </span>
            {chosen === undefined && <IconChevronDown size="0.875rem" stroke={1.8} aria-hidden />}
          </button>
        </Combobox.Target>
        {chosen !== undefined && (
          <button
            type="button"
            className={classes.clear}
            aria-label={t('filter.clear', { filter: label })}
            onClick={() => onChange(null)}
          >
            <IconX size="0.875rem" stroke={1.8} aria-hidden />
          </button>
        )}
      </span>
      <Combobox.Dropdown>
        {searchable && (
          <Combobox.Search
            value={search}
            onChange={(event) => setSearch(event.currentTarget.value)}
            placeholder={t('filter.find')}
            aria-label={t('filter.find')}
          />
        )}
        <Combobox.Options>
          <ScrollArea.Autosize mah="20rem" type="scroll">
            {found.map((option) => (
              <Combobox.Option key={option.value} value={option.value} active={option.value === value}>
                <span className={classes.option}>
                  <IconCheck size="0.875rem" aria-hidden data-hidden={option.value !== value || undefined} />
                  {option.label}
                </span>
              </Combobox.Option>
            ))}
          </ScrollArea.Autosize>
          {found.length === 0 && <Combobox.Empty>{t('select.nothingFound')}</Combobox.Empty>}
        </Combobox.Options>
      </Combobox.Dropdown>
    </Combobox>
  );
}
