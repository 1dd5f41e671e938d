import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { getPerson } from '#shared/people/people.contract.ts';
import { previewRecord, produceRecord, recordPrint } from '#shared/people/print.contract.ts';
import { call } from '../../api/call.ts';
import { useProcedureQuery } from '../../api/use-procedure-query.ts';
import { ErrorNotice } from '../../components/error-notice.tsx';
import { PageFrame } from '../../components/page-frame.tsx';
import { DocumentPreview } from '../../print/document-preview.tsx';
import { PrintReasonForm } from '../../print/print-reason-form.tsx';

/** `/people/print/<id>`: "Lý lịch trích ngang" of one person as it will leave the printer. */
export function PersonPrintPage({ id }: { id: string }) {
  const { t } = useTranslation('printRecord');
  const [, navigate] = useLocation();
  const person = useProcedureQuery(getPerson, { id });
  const [reason, setReason] = useState<string | null>(null);
  const classified = person.value !== undefined && person.value.secrecy !== 'normal';
  const ready = person.value !== undefined && (!classified || reason !== null);
  const preview = useProcedureQuery(previewRecord, { id }, { enabled: ready });
  const error = person.error ?? preview.error;
  const leave = () => navigate('/people', { state: { personId: id } });

  if (error !== null) {
    return (
      <PageFrame title={t('title')}>
        <ErrorNotice error={error} />
      </PageFrame>
    );
  }
  if (!person.value) return null;
  const name = person.value.fullName;
  if (!ready) {
    return (
      <PageFrame title={t('title')}>
        <PrintReasonForm
          text={t('reason.why', { name })}
          label={t('reason.label')}
          submitLabel={t('reason.go')}
          onReason={setReason}
          onCancel={leave}
        />
      </PageFrame>
    );
  }
  if (!preview.value) return null;
  return (
    <DocumentPreview
      title={t('preview', { name })}
      document={preview.value.document}
      onClose={leave}
      beforePrint={() => call(recordPrint, { id, reason })}
      onProduce={(format, callId) => call(produceRecord, { id, format, reason }, callId)}
    />
  );
}
