import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { getDocument, listIssuers, listTextBlocks } from '#shared/documents/documents.contract.ts';
import { useProcedureQuery } from '../../../api/use-procedure-query.ts';
import { useSession } from '../../../api/use-session.ts';
import { ErrorNotice } from '../../../components/error-notice.tsx';
import { PageFrame } from '../../../components/page-frame.tsx';
import { NEW_DOCUMENT, writeAddress } from '../document-addresses.ts';
import { DocumentReader } from '../read/document-reader.tsx';
import { emptyDraft } from './empty-draft.ts';
import { Writer } from './writer.tsx';

/** One turn of writing: the address of a new draft gets its id while it goes on. */
type Turn = { key: string; id: string | null; address: string };
const turnAt = (address: string): Turn => ({
  key: crypto.randomUUID(),
  id: address === NEW_DOCUMENT ? null : address,
  address,
});

/** `/documents/write/<id>` or `/documents/write/new`; what was issued, or may not be written, is shown to be read. */
export function WritePage({ address }: { address: string }) {
  const [, navigate] = useLocation();
  const [turn, setTurn] = useState(() => turnAt(address));
  if (address !== turn.address) setTurn(address === turn.id ? { ...turn, address } : turnAt(address));
  return (
    <WriteTurn
      key={turn.key}
      id={turn.id}
      onMade={(id) => {
        setTurn((now) => ({ ...now, id }));
        navigate(writeAddress(id), { replace: true });
      }}
    />
  );
}

function WriteTurn({ id, onMade }: { id: string | null; onMade: (id: string) => void }) {
  const { t } = useTranslation('documents');
  const { may } = useSession();
  const [opensNew] = useState(id === null);
  const bodies = useProcedureQuery(listIssuers, {});
  const blocks = useProcedureQuery(listTextBlocks, {});
  const stored = useProcedureQuery(getDocument, { id: id ?? '' }, { enabled: id !== null });
  // Only where there is nothing to write over: a question that fails later leaves the form standing.
  const error = bodies.error ?? blocks.error ?? (opensNew ? null : stored.error);
  const isReady = bodies.value && blocks.value && (opensNew || stored.value);

  if (!isReady)
    return error === null ? null : (
      <PageFrame title={t('write.title')}>
        <ErrorNotice error={error} />
      </PageFrame>
    );
  const { value: opened } = stored;
  if (opened && (opened.status !== 'draft' || opened.binned || !may('documents.write')))
    return <DocumentReader opened={opened} />;
  const issuer = bodies.value?.issuers.find(({ retired }) => !retired);
  if (!bodies.value || !blocks.value || !issuer) return <NoIssuer />;
  const begun = opensNew
    ? { id: null, version: null, draft: emptyDraft(issuer, bodies.value.types) }
    : opened && { id: opened.id, version: opened.version, draft: opened.draft };
  if (!begun) return null;
  return (
    <Writer
      opened={begun}
      stored={opened}
      bodies={bodies.value}
      blocks={blocks.value.blocks}
      onMade={onMade}
    />
  );
}

function NoIssuer() {
  const { t } = useTranslation('documents');
  return (
    <PageFrame title={t('write.title')}>
      <p>{t('write.noIssuer')}</p>
    </PageFrame>
  );
}
