import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type ListedRule, listOverrides } from '#shared/rulebook/rulebook.contract.ts';
import { useProcedureQuery } from '../../../api/use-procedure-query.ts';
import { useSession } from '../../../api/use-session.ts';
import { SeverityWord } from '../../../components/rule-findings/severity-word.tsx';
import { panelBody, panelRemark, SidePanel } from '../../../components/side-panel.tsx';
import { RuleForm } from '../form/rule-form.tsx';
import type { RuleLine } from '../list/rule-lines.ts';
import { OverrideEntries } from '../overrides/override-entries.tsx';
import classes from './rule-panel.module.css';
import { versionsOf } from './version-differences.ts';
import { VersionList } from './version-list.tsx';

export type RulePanelProps = {
  line: RuleLine;
  rules: readonly ListedRule[];
  onClose: () => void;
};

/** One rule beside the list: its versions, what was done against it, and the form of another version. */
export function RulePanel({ line, rules, onClose }: RulePanelProps) {
  const { t } = useTranslation('rules');
  const { may } = useSession();
  const [adding, setAdding] = useState(false);
  const { code, row, status } = line;
  const { value } = useProcedureQuery(listOverrides, { code });
  const mayWrite = may('rulebook.write');
  if (adding) return <RuleForm row={row} onClose={() => setAdding(false)} onSaved={() => setAdding(false)} />;
  return (
    <SidePanel title={code} onClose={onClose}>
      {!mayWrite && <p className={panelRemark}>{t('panel.readOnly')}</p>}
      <div className={`${panelBody} ${classes.body}`}>
        <h3 className={classes.name}>{row.name}</h3>
        <div className={classes.line}>
          <SeverityWord severity={row.severity} />
          {status !== 'inForce' && <span className={classes.badge}>{t(`status.${status}`)}</span>}
          {mayWrite && (
            <Button
              className={classes.add}
              leftSection={<IconPlus size="1rem" stroke={1.6} />}
              onClick={() => setAdding(true)}
            >
              {t('action.add')}
            </Button>
          )}
        </div>
        <h3 className={classes.subtitle}>{t('versions.title')}</h3>
        <VersionList versions={versionsOf(rules, code)} inForceId={status === 'inForce' ? row.id : null} />
        <h3 className={classes.subtitle}>{t('overrides.ofRule')}</h3>
        {value !== undefined && <OverrideEntries overrides={value.overrides} />}
      </div>
    </SidePanel>
  );
}
