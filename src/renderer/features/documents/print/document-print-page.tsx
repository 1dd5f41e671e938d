import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import {
  getDocument,
  previewDocument,
  produceDocument,
  recordDocumentPrint,
} from '#shared/documents/documents.contract.ts';
import { call } from '../../../api/call.ts';
import { useProcedureQuery } from '../../../api/use-procedure-query.ts';
import { ErrorNotice } from '../../../components/error-notice.tsx';
import { PageFrame } from '../../../components/page-frame.tsx';
import { DocumentPreview } from '../../../print/document-preview.tsx';
import { PrintReasonForm } from '../../../print/print-reason-form.tsx';
import { writeAddress } from '../document-addresses.ts';

/** `/documents/print/<id>`: the document as it will leave the printer; a classified one is asked the reason for first. */
export function DocumentPrintPage({ id }: { id: string }) {
  const { t } = useTranslation('documents');
  const [, navigate] = useLocation();
  const opened = useProcedureQuery(getDocument, { id });
  const preview = useProcedureQuery(previewDocument, { id });
  const [reason, setReason] = useState<string | null>(null);
  const leave = () => navigate(writeAddress(id));
  const error = opened.error ?? preview.error;

  if (error !== null) {
    return (
      <PageFrame title={t('print.title')}>
        <ErrorNotice error={error} />
      </PageFrame>
    );
  }
  if (!opened.value || !preview.value) return null;
  const { secrecy, number, typeName } = opened.value;
  const name = number === '' ? t('print.draft', { type: typeName }) : `${typeName} ${number}`;
  if (secrecy !== 'normal' && reason === null) {
    return (
      <PageFrame title={t('print.title')}>
        <PrintReasonForm
          text={t('print.why', { name })}
          label={t('print.reason')}
          submitLabel={t('action.print')}
          onReason={setReason}
          onCancel={leave}
        />
      </PageFrame>
    );
  }
  const { document, missing } = preview.value;
  return (
    <DocumentPreview
      title={name}
      document={document}
      onClose={leave}
      beforePrint={() => call(recordDocumentPrint, { id, reason })}
      onProduce={(format, callId) => call(produceDocument, { id, format, reason }, callId)}
      notice={
        missing.length > 0 && (
          <div role="status" key="missing">
            {t('print.missing', { names: missing.map((one) => `{{${one}}}`).join(', ') })}
          </div>
        )
      }
    />
  );
}
