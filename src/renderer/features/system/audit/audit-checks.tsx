import { Button } from '@mantine/core';
import { IconDatabaseSearch, IconLink } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { verifyAudit, verifyStore } from '#shared/audit/audit.contract.ts';
import type { CallError } from '#shared/contract/errors.ts';
import { reportFailure } from '../../../api/failure-report.ts';
import { useProcedureCommand } from '../../../api/use-procedure-command.ts';
import { ProgressDialog } from '../../../components/progress-dialog.tsx';
import type { CheckResult } from './check-findings.ts';
import { CheckResultDialog } from './check-result-dialog.tsx';

/** "Kiểm tra nhật ký" and "Kiểm tra kho dữ liệu": what the program can prove about itself. */
export function AuditChecks() {
  const { t } = useTranslation('system');
  const chain = useProcedureCommand(verifyAudit);
  const store = useProcedureCommand(verifyStore);
  const [result, setResult] = useState<CheckResult | null>(null);

  function refuse(error: CallError) {
    if (error.code !== 'CANCELLED') reportFailure(error);
  }

  async function checkChain() {
    const answer = await chain.run({});
    if (answer.ok) setResult({ kind: 'chain', ...answer.value });
    else refuse(answer.error);
  }

  async function checkStore() {
    const answer = await store.run({});
    if (answer.ok) setResult({ kind: 'store', ...answer.value });
    else refuse(answer.error);
  }

  return (
    <>
      <Button
        variant="default"
        leftSection={<IconLink size="1.125rem" stroke={1.6} />}
        loading={chain.running}
        onClick={() => void checkChain()}
      >
        {t('audit.verify')}
      </Button>
      <Button
        variant="default"
        leftSection={<IconDatabaseSearch size="1.125rem" stroke={1.6} />}
        loading={store.running}
        onClick={() => void checkStore()}
      >
        {t('audit.verifyStore')}
      </Button>
      <ProgressDialog
        callId={chain.callId ?? store.callId}
        procedure={verifyStore}
        title={t('audit.verifying')}
      />
      <CheckResultDialog result={result} onClose={() => setResult(null)} />
    </>
  );
}
