import { Button, Menu } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import { type ReactNode, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { TextBlock } from '#shared/documents/documents.contract.ts';
import { placeholders } from '#shared/documents/placeholders.ts';
import { useLanguage } from '../../../i18n/use-language.ts';
import { insertAtCaret, insertLines, markLines } from './insert-text.ts';
import { LinesField } from './lines-field.tsx';
import classes from './write.module.css';

export type BodyFieldProps = {
  label: string;
  value: string;
  onChange: (body: string) => void;
  /** Paragraphs that may be put in; none where a text block itself is written. */
  blocks?: readonly TextBlock[];
  error?: string;
  minRows: number;
  maxRows?: number;
};

const groups = ['document', 'person'] as const;
const signs = [
  { key: 'heading', sign: '# ' },
  { key: 'centred', sign: '## ' },
  { key: 'list', sign: '- ' },
] as const;

/** The text, a paragraph a line; text blocks and placeholders go in where the caret stands. */
export function BodyField({ label, value, onChange, blocks = [], error, minRows, maxRows }: BodyFieldProps) {
  const { t } = useTranslation('documents');
  const language = useLanguage();
  const field = useRef<HTMLTextAreaElement>(null);
  const at = (run: (element: HTMLTextAreaElement) => void) => () => {
    // Once the menu has given the keyboard back.
    window.setTimeout(() => field.current !== null && run(field.current), 0);
  };
  return (
    <div>
      <div className={classes.tools} role="toolbar" aria-label={t('write.tools')}>
        {blocks.length > 0 && (
          <ToolMenu label={t('write.insertBlock')}>
            {blocks.map(({ id, name, body }) => (
              <Menu.Item key={id} onClick={at((element) => insertLines(element, body))}>
                {name}
              </Menu.Item>
            ))}
          </ToolMenu>
        )}
        <ToolMenu label={t('write.insertPlaceholder')}>
          {groups.map((group) => [
            <Menu.Label key={group}>{t(`placeholder.${group}`)}</Menu.Label>,
            ...placeholders
              .filter((one) => one.group === group)
              .map(({ name, description }) => (
                <Menu.Item
                  key={name}
                  rightSection={<span className={classes.placeholder}>{`{{${name}}}`}</span>}
                  onClick={at((element) => insertAtCaret(element, `{{${name}}}`))}
                >
                  {description[language]}
                </Menu.Item>
              )),
          ])}
        </ToolMenu>
        {signs.map(({ key, sign }) => (
          <Button
            key={key}
            variant="subtle"
            size="compact-sm"
            title={t(`write.signHint.${key}`)}
            onClick={at((element) => markLines(element, sign))}
          >
            {t(`write.sign.${key}`)}
          </Button>
        ))}
      </div>
      <LinesField
        ref={field}
        aria-label={label}
        value={value}
        onChange={onChange}
        error={error}
        minRows={minRows}
        maxRows={maxRows}
        maxLength={500_000}
        classNames={{ input: classes.body }}
      />
    </div>
  );
}

function ToolMenu({ label, children }: { label: string; children: ReactNode }) {
  return (
    // The keyboard goes on in the text, not on the button.
    <Menu position="bottom-start" returnFocus={false} width="26rem">
      <Menu.Target>
        <Button
          variant="subtle"
          size="compact-sm"
          rightSection={<IconChevronDown size="0.875rem" stroke={1.8} />}
        >
          {label}
        </Button>
      </Menu.Target>
      <Menu.Dropdown className={classes.menu}>{children}</Menu.Dropdown>
    </Menu>
  );
}
