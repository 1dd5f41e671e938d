import { Button, Menu } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { TextBlock } from '#shared/documents/documents.contract.ts';
import { readRecipients } from '#shared/documents/signature-text.ts';
import { LinesField } from './lines-field.tsx';
import classes from './write.module.css';

export type RecipientsFieldProps = {
  value: readonly string[];
  onChange: (recipients: string[]) => void;
  blocks: readonly TextBlock[];
  error?: string;
};

/** "Nơi nhận", one body a line; a list of the office takes the place of what stands there. */
export function RecipientsField({ value, onChange, blocks, error }: RecipientsFieldProps) {
  const { t } = useTranslation('documents');
  // A blank line at the end is one being begun: it stays while somebody types.
  const [typed, setTyped] = useState(value.join('\n'));
  const shown = readRecipients(typed).join('\n') === value.join('\n') ? typed : value.join('\n');
  const put = (text: string) => {
    setTyped(text);
    onChange(readRecipients(text));
  };
  return (
    <div className={classes.signature}>
      <div className={classes.labelLine}>
        <span className={classes.label}>{t('write.recipients')}</span>
        <BlockMenu blocks={blocks} onChoose={({ body }) => put(body)} />
      </div>
      <LinesField
        aria-label={t('write.recipients')}
        placeholder={t('write.recipientsHint')}
        value={shown}
        onChange={put}
        error={error}
        minRows={4}
        maxRows={12}
      />
    </div>
  );
}

/** "Chọn mẫu": the lists or signatures the office keeps. */
export function BlockMenu(props: { blocks: readonly TextBlock[]; onChoose: (block: TextBlock) => void }) {
  const { blocks, onChoose } = props;
  const { t } = useTranslation('documents');
  if (blocks.length === 0) return null;
  return (
    <Menu position="bottom-end" width="22rem">
      <Menu.Target>
        <Button
          variant="subtle"
          size="compact-sm"
          rightSection={<IconChevronDown size="0.875rem" stroke={1.8} />}
        >
          {t('write.chooseBlock')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown className={classes.menu}>
        {blocks.map((block) => (
          <Menu.Item key={block.id} onClick={() => onChoose(block)}>
            {block.name}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
