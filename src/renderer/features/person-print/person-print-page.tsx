import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import type { CallError } from '#shared/contract/errors.ts';
import { builtInBlocks } from '#shared/documents/built-in-blocks.ts';
import { listTextBlocks, type TextBlock } from '#shared/documents/documents.contract.ts';
import type { Signature } from '#shared/documents/printed-document.ts';
import { readSignature } from '#shared/documents/signature-text.ts';
import { getCatalogues, getOrganisation } from '#shared/organisation/organisation.contract.ts';
import { getPhoto } from '#shared/people/attachments.contract.ts';
import { recordPrint } from '#shared/people/print.contract.ts';
import { getRecord } from '#shared/people/record.contract.ts';
import { call } from '../../api/call.ts';
import { useProcedureQuery } from '../../api/use-procedure-query.ts';
import { useSession } from '../../api/use-session.ts';
import { ErrorNotice } from '../../components/error-notice.tsx';
import { PageFrame } from '../../components/page-frame.tsx';
import { PrintPreview } from '../../print/print-preview.tsx';
import { RecordSheets } from '../../print/record-sheet/record-sheets.tsx';
import { ReasonForm } from './reason-form.tsx';

/** `/people/print/<id>`: "Lý lịch trích ngang" of one person as it will leave the printer. */
export function PersonPrintPage({ id }: { id: string }) {
  const { t } = useTranslation('printRecord');
  const [, navigate] = useLocation();
  const { today } = useSession();
  const record = useProcedureQuery(getRecord, { id });
  const photo = useProcedureQuery(getPhoto, { owner: 'person', ownerId: id });
  const organisation = useProcedureQuery(getOrganisation, {});
  const catalogues = useProcedureQuery(getCatalogues, {});
  const blocks = useProcedureQuery(listTextBlocks, { kind: 'signature' });
  // The sheets are measured anew whenever this changes.
  const rankNames = useMemo(() => rankNamesOf(catalogues.value?.ranks ?? []), [catalogues.value]);
  const signatures = useMemo(() => signaturesOf(blocks.value?.blocks ?? []), [blocks.value]);
  const [reason, setReason] = useState<string | null>(null);
  const [refused, setRefused] = useState<CallError | null>(null);
  const leave = () => navigate('/people', { state: { personId: id } });
  const error =
    record.error ?? photo.error ?? organisation.error ?? catalogues.error ?? blocks.error ?? refused;

  /** The trace comes first: what could not be written down is not printed. */
  async function beforePrint(): Promise<boolean> {
    const answer = await call(recordPrint, { id, reason });
    if (!answer.ok) setRefused(answer.error);
    return answer.ok;
  }

  if (error !== null) {
    return (
      <PageFrame title={t('title')}>
        <ErrorNotice error={error} />
      </PageFrame>
    );
  }
  if (!record.value || !photo.value || !organisation.value || !catalogues.value || !blocks.value) return null;
  const { person } = record.value;
  if (person.secrecy !== 'normal' && reason === null) {
    return (
      <PageFrame title={t('title')}>
        <ReasonForm name={person.fullName} onReason={setReason} onCancel={leave} />
      </PageFrame>
    );
  }
  return (
    <PrintPreview title={t('preview', { name: person.fullName })} onClose={leave} beforePrint={beforePrint}>
      <RecordSheets
        record={record.value}
        organisation={organisation.value}
        rankNames={rankNames}
        photo={photo.value.dataUrl}
        signatures={signatures}
        day={today}
      />
    </PrintPreview>
  );
}

/** Left who confirms the record, right the person; each as the office words it. */
function signaturesOf(blocks: readonly TextBlock[]): Signature[] {
  return [builtInBlocks.recordConfirmed, builtInBlocks.recordWriter].flatMap((id) => {
    const block = blocks.find((one) => one.id === id);
    return block ? [readSignature(block.body)] : [];
  });
}

function rankNamesOf(ranks: readonly { code: string; name: string }[]): ReadonlyMap<string, string> {
  return new Map(ranks.map(({ code, name }) => [code, name]));
}
