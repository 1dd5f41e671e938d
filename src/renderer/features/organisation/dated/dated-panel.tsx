import { Button, Tabs } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ErrorNotice } from '../../../components/error-notice.tsx';
import { FormFooter } from '../../../components/form-footer.tsx';
import { panelBody, panelRemark, SidePanel } from '../../../components/side-panel.tsx';
import { askBeforeLeaving } from '../../../components/unsaved-changes.ts';
import classes from './dated-panel.module.css';
import type { DatedForm } from './use-dated-form.ts';

export type PanelTab = 'form' | 'history';

export type DatedPanelProps<Draft, Item> = {
  title: string;
  form: DatedForm<Draft, Item>;
  readOnly: boolean;
  /** The list shows another day; the form is of today. */
  otherDay: boolean;
  tab: PanelTab;
  onTab: (tab: PanelTab) => void;
  fields: ReactNode;
  /** Null: nothing has happened to it yet. */
  history: ReactNode;
  onSave: () => void;
  onClose: () => void;
};

/** One unit or Party organisation beside its list: what it is, and what became of it. */
export function DatedPanel<Draft, Item>(props: DatedPanelProps<Draft, Item>) {
  const { form, readOnly, history } = props;
  const { t } = useTranslation('organisation');
  const tab = history === null ? 'form' : props.tab;
  return (
    <Tabs
      className={classes.panel}
      value={tab}
      onChange={(tab) => props.onTab(tab === 'history' ? 'history' : 'form')}
    >
      <SidePanel title={props.title} onClose={() => askBeforeLeaving(props.onClose)}>
        {history !== null && (
          <Tabs.List className={classes.tabs}>
            <Tabs.Tab value="form">{t('panel.form')}</Tabs.Tab>
            <Tabs.Tab value="history">{t('panel.history')}</Tabs.Tab>
          </Tabs.List>
        )}
        {readOnly && <p className={panelRemark}>{t('panel.readOnly')}</p>}
        <Tabs.Panel value="form" className={panelBody}>
          {props.otherDay && <p className={panelRemark}>{t('panel.present')}</p>}
          {props.fields}
        </Tabs.Panel>
        <Tabs.Panel value="history" className={panelBody}>
          {history}
        </Tabs.Panel>
        {form.error !== null && <ErrorNotice error={form.error} />}
        {form.outdated && (
          <div className={classes.outdated} role="alert">
            {t('panel.changed')}
            <Button variant="default" onClick={form.takeTheirs}>
              {t('panel.takeTheirs')}
            </Button>
          </div>
        )}
        {!readOnly && (tab === 'form' || form.dirty) && (
          <FormFooter onSave={props.onSave} saving={form.saving} disabled={!form.dirty} />
        )}
      </SidePanel>
    </Tabs>
  );
}
