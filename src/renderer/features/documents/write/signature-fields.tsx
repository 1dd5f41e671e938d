import { Button, CloseButton } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { TextBlock } from '#shared/documents/documents.contract.ts';
import type { Signature } from '#shared/documents/printed-document.ts';
import { readSignature } from '#shared/documents/signature-text.ts';
import { TextField } from '../../../components/text-field.tsx';
import { LinesField } from './lines-field.tsx';
import { BlockMenu } from './recipients-field.tsx';
import classes from './write.module.css';

const MOST = 3;
const blank: Signature = { authority: '', title: '', note: '', name: '' };

export type SignatureFieldsProps = {
  value: readonly Signature[];
  onChange: (signatures: Signature[]) => void;
  blocks: readonly TextBlock[];
};

/** One to three signatures; the words of the office, and who signs this time. */
export function SignatureFields({ value, onChange, blocks }: SignatureFieldsProps) {
  const { t } = useTranslation('documents');
  // An empty frame invites to write into it; it becomes a signature with the first letter.
  const shown = value.length === 0 ? [blank] : value;
  const put = (at: number, part: Partial<Signature>) =>
    onChange(shown.map((one, index) => (index === at ? { ...one, ...part } : one)));
  return (
    <div>
      {shown.map((signature, at) => {
        // Signatures have no name of their own; their place is who they are.
        const number = at + 1;
        const name = shown.length === 1 ? t('write.signature') : t('write.signatureOf', { number });
        return (
          <fieldset key={number} className={classes.signature} aria-label={name}>
            <div className={classes.labelLine}>
              <span className={classes.label}>{name}</span>
              <BlockMenu
                blocks={blocks}
                // Who signs is known better than the block does, once it was written.
                onChoose={({ body }) => {
                  const chosen = readSignature(body);
                  put(at, { ...chosen, name: chosen.name || signature.name });
                }}
              />
              {value.length > 1 && (
                <CloseButton
                  size="sm"
                  aria-label={t('write.removeSignature', { number })}
                  onClick={() => onChange(value.filter((_, index) => index !== at))}
                />
              )}
            </div>
            <LinesField
              aria-label={t('write.authority')}
              placeholder={t('write.authorityHint')}
              value={signature.authority}
              onChange={(authority) => put(at, { authority })}
              maxLength={300}
              maxRows={3}
            />
            <LinesField
              aria-label={t('write.post')}
              placeholder={t('write.postHint')}
              value={signature.title}
              onChange={(title) => put(at, { title })}
              maxLength={300}
              maxRows={3}
            />
            <TextField
              aria-label={t('write.signer')}
              placeholder={t('write.signer')}
              value={signature.name}
              onChange={(signer) => put(at, { name: signer })}
              maxLength={200}
            />
            <TextField
              aria-label={t('write.note')}
              placeholder={t('write.noteHint')}
              value={signature.note}
              onChange={(note) => put(at, { note })}
              maxLength={200}
            />
          </fieldset>
        );
      })}
      {value.length > 0 && value.length < MOST && (
        <Button
          variant="subtle"
          size="compact-sm"
          leftSection={<IconPlus size="1rem" stroke={1.6} />}
          onClick={() => onChange([...value, blank])}
        >
          {t('write.addSignature')}
        </Button>
      )}
    </div>
  );
}
