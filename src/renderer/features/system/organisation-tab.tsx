import { useTranslation } from 'react-i18next';
import { getOrganisation } from '#shared/organisation/organisation.contract.ts';
import { useProcedureQuery } from '../../api/use-procedure-query.ts';
import { ErrorNotice } from '../../components/error-notice.tsx';
import { PageFrame } from '../../components/page-frame.tsx';
import { OrganisationForm } from './organisation-form.tsx';

export function OrganisationTab() {
  const { t } = useTranslation('system');
  const { value, error } = useProcedureQuery(getOrganisation, {});
  return (
    <PageFrame title={t('tab.organisation')}>
      {error !== null && <ErrorNotice error={error} />}
      {value !== undefined && <OrganisationForm key={JSON.stringify(value)} saved={value} />}
    </PageFrame>
  );
}
