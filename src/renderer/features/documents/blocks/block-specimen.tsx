import { useDebouncedValue } from '@mantine/hooks';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { composeDocument } from '#shared/documents/compose-document.ts';
import { type Draft, listIssuers, type TextBlock } from '#shared/documents/documents.contract.ts';
import { layOut } from '#shared/documents/lay-out.ts';
import type { PrintedDocument } from '#shared/documents/printed-document.ts';
import { readRecipients, readSignature } from '#shared/documents/signature-text.ts';
import { useProcedureQuery } from '../../../api/use-procedure-query.ts';
import { PaperPages } from '../paper/paper-pages.tsx';
import { emptyDraft } from '../write/empty-draft.ts';
import classes from './block-specimen.module.css';

const PAUSE_MILLISECONDS = 150;

/** The block as it stands on a page that has nothing else. */
export function BlockSpecimen({ kind, body }: Pick<TextBlock, 'kind' | 'body'>) {
  const { t } = useTranslation('documents');
  const bodies = useProcedureQuery(listIssuers, {}).value;
  const [rested] = useDebouncedValue(body, PAUSE_MILLISECONDS);
  const laidOut = useMemo(() => {
    const issuer = bodies?.issuers[0];
    const type = bodies?.types[0];
    if (bodies === undefined || issuer === undefined || type === undefined) return null;
    const draft = { ...emptyDraft(issuer, bodies.types), ...partOf(kind, rested) };
    const { document } = composeDocument(draft, { ...issuer, family: familyOf(kind) }, type, {}, null);
    return layOut(bare(document));
  }, [bodies, kind, rested]);
  if (laidOut === null || body.trim() === '') return null;
  return (
    <div className={classes.specimen} data-wide-panel>
      <PaperPages laidOut={laidOut} label={t('blocks.specimen')} />
    </div>
  );
}

/** A paragraph of a State document that ends the text would get its "./.", which is no part of the block either. */
const familyOf = (kind: TextBlock['kind']) => (kind === 'paragraph' ? 'party' : 'state');

function partOf(kind: TextBlock['kind'], body: string): Partial<Draft> {
  if (kind === 'paragraph') return { body };
  return kind === 'recipients' ? { recipients: readRecipients(body) } : { signatures: [readSignature(body)] };
}

/** Without head, title and marks: those are no part of a block. */
const bare = (document: PrintedDocument): PrintedDocument => ({
  ...document,
  head: null,
  title: null,
  marks: { secrecy: null, urgency: null, draft: null, copy: null },
});
