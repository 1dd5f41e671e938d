import { Button } from '@mantine/core';
import { IconArrowBackUp, IconArrowLeft, IconFileOff, IconFileSearch } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { type OpenedDocument, previewDocument } from '#shared/documents/documents.contract.ts';
import { layOut } from '#shared/documents/lay-out.ts';
import { instantText } from '#shared/domain/instant-text.ts';
import { formatVietnamese } from '#shared/domain/local-date.ts';
import { useProcedureQuery } from '../../../api/use-procedure-query.ts';
import { useSession } from '../../../api/use-session.ts';
import { DefinitionTable } from '../../../components/definition-table.tsx';
import { ErrorNotice } from '../../../components/error-notice.tsx';
import { PageFrame } from '../../../components/page-frame.tsx';
import { CitationText } from '../../../components/rule-findings/citation-text.tsx';
import { useLanguage } from '../../../i18n/use-language.ts';
import { printAddress, REGISTER } from '../document-addresses.ts';
import { PaperPages } from '../paper/paper-pages.tsx';
import { RevokeDialog } from '../register/revoke-dialog.tsx';
import { useDocumentBin } from '../register/use-document-bin.ts';
import classes from './document-reader.module.css';

/** A document to be read: as it was issued, with what is known of it; a draft for who may not write. */
export function DocumentReader({ opened }: { opened: OpenedDocument }) {
  const { t } = useTranslation('documents');
  const [, navigate] = useLocation();
  const { may } = useSession();
  const { restore } = useDocumentBin();
  const [revoking, setRevoking] = useState(false);
  const preview = useProcedureQuery(previewDocument, { id: opened.id });
  const laidOut = useMemo(() => preview.value && layOut(preview.value.document), [preview.value]);
  return (
    <PageFrame
      title={opened.number === '' ? t('read.draft') : `${opened.typeName} ${opened.number}`}
      count={opened.binned ? t('status.binned') : t(`status.${opened.status}`)}
      right={
        <>
          <Button
            variant="default"
            leftSection={<IconArrowLeft size="1rem" stroke={1.6} />}
            onClick={() => navigate(REGISTER)}
          >
            {t('write.back')}
          </Button>
          {may('documents.write') && opened.status === 'issued' && (
            <Button
              variant="default"
              leftSection={<IconFileOff size="1rem" stroke={1.6} />}
              onClick={() => setRevoking(true)}
            >
              {t('action.revoke')}
            </Button>
          )}
          {may('documents.write') && opened.binned && (
            <Button
              variant="default"
              leftSection={<IconArrowBackUp size="1rem" stroke={1.6} />}
              onClick={() => void restore([opened])}
            >
              {t('action.restore')}
            </Button>
          )}
          <Button
            leftSection={<IconFileSearch size="1rem" stroke={1.6} />}
            onClick={() => navigate(printAddress(opened.id))}
          >
            {t('action.print')}
          </Button>
        </>
      }
    >
      <div className={classes.desk}>
        <div className={classes.facts}>
          <Facts opened={opened} />
          {preview.error !== null && <ErrorNotice error={preview.error} />}
        </div>
        {laidOut !== undefined && <PaperPages laidOut={laidOut} label={t('write.paper')} />}
      </div>
      {revoking && <RevokeDialog document={opened} onClose={() => setRevoking(false)} />}
    </PageFrame>
  );
}

function Facts({ opened }: { opened: OpenedDocument }) {
  const { t } = useTranslation('documents');
  const language = useLanguage();
  const { number, date, issuerName, typeName, summary, secrecy, draft, revokedReason, overridden } = opened;
  const facts: (readonly [string, string])[] = [
    ...(number === '' ? [] : [[t('column.number'), number] as const]),
    ...(date === null ? [] : [[t('column.date'), formatVietnamese(date)] as const]),
    [t('column.issuer'), issuerName],
    [t('column.type'), typeName],
    [t('column.summary'), summary],
    [t('column.secrecy'), t(`secrecy.${secrecy}`)],
    ...(draft.secrecyBasis === null ? [] : [[t('write.secrecyBasis'), draft.secrecyBasis] as const]),
    ...(revokedReason === null ? [] : [[t('revoke.reason'), revokedReason] as const]),
    [t('read.updatedAt'), instantText(opened.updatedAt)],
  ];
  return (
    <>
      <DefinitionTable rows={facts} />
      {overridden.length > 0 && (
        <section aria-label={t('read.overridden')}>
          <h2 className={classes.heading}>{t('read.overridden')}</h2>
          {overridden.map(({ finding, reason, accountName, at }) => (
            <div key={`${finding.ruleId} ${at}`} className={classes.override}>
              <div>{finding.said[language]}</div>
              <CitationText citation={finding.citation} />
              <div>{t('read.reason', { reason, account: accountName, at: instantText(at) })}</div>
            </div>
          ))}
        </section>
      )}
    </>
  );
}
