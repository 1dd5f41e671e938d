import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { listAudit } from '#shared/audit/audit.contract.ts';
import { useProcedureQuery } from '../../../api/use-procedure-query.ts';
import { ErrorNotice } from '../../../components/error-notice.tsx';
import { PageFrame } from '../../../components/page-frame.tsx';
import { useCountText } from '../../../components/use-count-text.ts';
import { AuditChecks } from './audit-checks.tsx';
import { AuditPager } from './audit-pager.tsx';
import { AuditTable } from './audit-table.tsx';

const PAGE_ROWS = 100;

/** Who did what, when, from where; newest first, a page at a time. */
export function AuditTab() {
  const { t } = useTranslation('system');
  const countText = useCountText();
  // Where each page read so far begins; the last one is shown. Null begins at the newest row.
  const [starts, setStarts] = useState<readonly (number | null)[]>([null]);
  const { value, error } = useProcedureQuery(
    listAudit,
    { before: starts.at(-1) ?? null, limit: PAGE_ROWS },
    { keepPrevious: true },
  );
  const last = value?.entries.at(-1);
  return (
    <PageFrame
      title={t('tab.audit')}
      count={value && t('audit.count', { count: value.total, total: countText(value.total) })}
      left={
        <AuditPager
          newer={starts.length > 1 ? () => setStarts(starts.slice(0, -1)) : null}
          older={last !== undefined && last.sequence > 1 ? () => setStarts([...starts, last.sequence]) : null}
        />
      }
      right={<AuditChecks />}
    >
      {error !== null && <ErrorNotice error={error} />}
      {value !== undefined && <AuditTable entries={value.entries} />}
    </PageFrame>
  );
}
