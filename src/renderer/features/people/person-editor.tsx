import { Tabs } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Person } from '#shared/people/people.contract.ts';
import { useSession } from '../../api/use-session.ts';
import { ErrorNotice } from '../../components/error-notice.tsx';
import { panelBody, panelRemark, SidePanel } from '../../components/side-panel.tsx';
import { askBeforeLeaving } from '../../components/unsaved-changes.ts';
import { carriedForward, type PersonDraft } from './person-draft.ts';
import classes from './person-editor.module.css';
import { PersonFields } from './person-fields.tsx';
import { PersonFooter } from './person-footer.tsx';
import { PersonHistory } from './person-history.tsx';
import { RecordChanged } from './record-changed.tsx';
import { SimilarPeople } from './similar-people.tsx';
import { usePersonForm } from './use-person-form.ts';

export type PersonTab = 'form' | 'history';

export type PersonEditorProps = {
  /** Null: a person to be added. */
  person: Person | null;
  initial: PersonDraft;
  tab: PersonTab;
  /** Goes to the first field when it opens. */
  focus: boolean;
  onTab: (tab: PersonTab) => void;
  onClose: () => void;
  onOpen: (id: string) => void;
  onSaved: (person: Person) => void;
  /** The next person, with what repeats filled in. */
  onAddNext: (carried: PersonDraft) => void;
  onBin: (person: Person) => void;
  onRestore: (person: Person) => void;
  refetch: () => void;
};

/** One record beside the list: form, history, saving, bin. Esc closes and asks when something is unsaved. */
export function PersonEditor(props: PersonEditorProps) {
  const { person, focus } = props;
  const { t } = useTranslation('people');
  const { may, today } = useSession();
  const form = usePersonForm(person, props.initial, props.refetch);
  const panel = useRef<HTMLDivElement>(null);
  const [refusals, setRefusals] = useState(0);
  const name = person?.fullName ?? t('panel.new');
  const writable = may('people.write') && person?.binned !== true;

  useEffect(() => {
    if (focus) panel.current?.querySelector<HTMLInputElement>('form input')?.focus();
  }, [focus]);
  useEffect(() => {
    if (refusals > 0) panel.current?.querySelector<HTMLInputElement>('[aria-invalid="true"]')?.focus();
  }, [refusals]);

  async function save(): Promise<Person | null> {
    const saved = await form.save();
    if (saved === null) setRefusals((count) => count + 1);
    else
      notifications.show({
        message: t(person === null ? 'panel.created' : 'panel.saved', { name: saved.fullName }),
      });
    return saved;
  }

  async function saveAndClose() {
    const saved = await save();
    if (saved !== null) props.onSaved(saved);
  }

  async function saveAndAddNext() {
    const carried = carriedForward(form.draft);
    if ((await save()) !== null) props.onAddNext(carried);
  }

  return (
    <Tabs
      className={classes.editor}
      value={props.tab}
      onChange={(tab) => props.onTab(tab === 'history' ? 'history' : 'form')}
    >
      <SidePanel
        ref={panel}
        title={name}
        onClose={() => askBeforeLeaving(props.onClose)}
        beside={
          person !== null && (
            <Tabs.List className={classes.tabs}>
              <Tabs.Tab value="form" className={classes.tab}>
                {t('panel.form')}
              </Tabs.Tab>
              <Tabs.Tab value="history" className={classes.tab}>
                {t('panel.history')}
              </Tabs.Tab>
            </Tabs.List>
          )
        }
      >
        {person !== null && (
          <Tabs.Panel value="history" className={panelBody}>
            <PersonHistory id={person.id} />
          </Tabs.Panel>
        )}
        <Tabs.Panel value="form" className={panelBody}>
          {person?.binned && <p className={panelRemark}>{t('panel.binned')}</p>}
          {!may('people.write') && <p className={panelRemark}>{t('panel.readOnly')}</p>}
          <PersonFields
            draft={form.draft}
            errors={form.errors}
            today={today}
            readOnly={!writable}
            onChange={form.set}
          />
        </Tabs.Panel>
        {form.error !== null && <ErrorNotice error={form.error} />}
        {form.foreign.length > 0 && (
          <RecordChanged
            name={name}
            changes={form.foreign}
            onKeepMine={form.keepMine}
            onTakeTheirs={form.takeTheirs}
          />
        )}
        {form.dirty && form.foreign.length === 0 && (
          <SimilarPeople
            draft={form.draft}
            exceptId={person?.id ?? null}
            onOpen={(id) => askBeforeLeaving(() => props.onOpen(id))}
          />
        )}
        {may('people.write') && (
          <PersonFooter
            person={person}
            dirty={form.dirty}
            saving={form.saving}
            onSave={() => void saveAndClose()}
            onSaveAndAddNext={() => void saveAndAddNext()}
            onBin={props.onBin}
            onRestore={props.onRestore}
          />
        )}
      </SidePanel>
    </Tabs>
  );
}
