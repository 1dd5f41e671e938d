import { useTranslation } from 'react-i18next';
import { getStatus } from '#shared/system/system.contract.ts';
import { useProcedureQuery } from '../../api/use-procedure-query.ts';
import { DefinitionTable } from '../../components/definition-table.tsx';
import { PageFrame } from '../../components/page-frame.tsx';
import classes from './narrow-form.module.css';
import { Notices } from './notices.tsx';

export function AboutTab() {
  const { t } = useTranslation(['system', 'app']);
  const { value: status } = useProcedureQuery(getStatus, {});
  if (status === undefined) return null;
  return (
    <PageFrame title={t('tab.about')}>
      <div className={classes.fields}>
        <p className={classes.text}>{t('about.text')}</p>
        <DefinitionTable
          rows={[
            [t('about.program'), `${t('app:program')} ${status.version}`],
            [t('about.dataFolder'), status.dataFolder],
            [t('about.store'), t(status.demonstration ? 'about.demonstration' : 'about.real')],
            [t('about.idle'), t('about.idleMinutes', { count: status.idleMinutes })],
            [t('about.network'), t('about.noNetwork')],
            [t('about.map'), t('about.mapSource')],
          ]}
        />
        <Notices notices={status.notices} />
      </div>
    </PageFrame>
  );
}
