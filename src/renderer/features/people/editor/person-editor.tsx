import { Tabs } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconLock } from '@tabler/icons-react';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatVietnamese, type LocalDate } from '#shared/domain/local-date.ts';
import type { Person } from '#shared/people/people.contract.ts';
import { useSession } from '../../../api/use-session.ts';
import { ErrorNotice } from '../../../components/error-notice.tsx';
import { panelBody, panelRemark, SidePanel } from '../../../components/side-panel.tsx';
import { askBeforeLeaving } from '../../../components/unsaved-changes.ts';
import { AttachmentsTab } from '../attachments/attachments-tab.tsx';
import { RecordChanged } from '../conflict/record-changed.tsx';
import { DetailsTab } from '../details/details-tab.tsx';
import { MainTab } from '../form/main-tab.tsx';
import { carriedForward, type PersonDraft } from '../form/person-draft.ts';
import { SimilarPeople } from '../form/similar-people.tsx';
import { usePersonForm } from '../form/use-person-form.ts';
import { HistoriesTab } from '../histories/histories-tab.tsx';
import classes from './person-editor.module.css';
import { PersonFooter } from './person-footer.tsx';
import { PersonHistory } from './person-history.tsx';
import { type PersonTab, personTab, personTabs } from './person-tabs.ts';
import { PrintButton } from './print-button.tsx';
import { usePersonWords } from './use-person-words.ts';

export type PersonEditorProps = {
  /** Null: a person to be added. */
  person: Person | null;
  initial: PersonDraft;
  tab: PersonTab;
  /** Goes to the first field when it opens. */
  focus: boolean;
  /** The day of the list beside it, when that is not today. */
  listDay: LocalDate | null;
  onTab: (tab: PersonTab) => void;
  onClose: () => void;
  onOpen: (id: string) => void;
  onSaved: (person: Person) => void;
  /** The next person, with what repeats filled in. */
  onAddNext: (carried: PersonDraft) => void;
  onBin: (person: Person) => void;
  onRestore: (person: Person) => void;
  onPrint: (person: Person) => void;
  refetch: () => void;
};

type Sheet = Exclude<PersonTab, 'papers' | 'history'>;
const nothingTyped: Record<Sheet, boolean> = { form: false, details: false, histories: false };

/** One record beside the list, sheet by sheet. Esc closes and asks when something is unsaved. */
export function PersonEditor(props: PersonEditorProps) {
  const { person, focus, listDay, tab } = props;
  const { t } = useTranslation('people');
  const { t: record } = useTranslation('record');
  const { may, today } = useSession();
  const form = usePersonForm({ person, initial: props.initial, today, refetch: props.refetch });
  const words = usePersonWords();
  const panel = useRef<HTMLDivElement>(null);
  const [refusals, setRefusals] = useState(0);
  const [typed, setTyped] = useState(nothingTyped);
  // A sheet that was opened stays, with what was typed in it.
  const [visited, setVisited] = useState<readonly PersonTab[]>([tab]);
  if (!visited.includes(tab)) setVisited([...visited, tab]);
  const name = person?.fullName ?? t('panel.new');
  const readOnly = !may('people.write') || person?.binned === true;
  const unsaved = { ...typed, form: form.dirty, papers: false, history: false };

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

  const mark = (sheet: Sheet) => (dirty: boolean) =>
    setTyped((now) => (now[sheet] === dirty ? now : { ...now, [sheet]: dirty }));
  const [markDetails] = useState(() => mark('details'));
  const [markHistories] = useState(() => mark('histories'));

  return (
    <Tabs
      className={classes.editor}
      data-wide-panel
      value={tab}
      onChange={(value) => props.onTab(personTab(value))}
      keepMountedMode="display-none"
    >
      <SidePanel
        ref={panel}
        title={name}
        onClose={() => askBeforeLeaving(props.onClose)}
        beside={
          person !== null && (
            <>
              {person.secrecy !== 'normal' && (
                <span className={classes.secrecy}>
                  <IconLock size="1rem" stroke={1.8} aria-hidden />
                  {record(`choice.secrecy.${person.secrecy}`)}
                </span>
              )}
              <PrintButton onClick={() => props.onPrint(person)} />
            </>
          )
        }
      >
        {person !== null && (
          <Tabs.List className={classes.tabs}>
            {personTabs.map((one) => (
              <Tabs.Tab key={one} value={one} className={classes.tab}>
                {record(`tab.${one}`)}
                {unsaved[one] && (
                  <span className={classes.unsaved} role="img" aria-label={record('unsavedMark')}>
                    {' •'}
                  </span>
                )}
              </Tabs.Tab>
            ))}
          </Tabs.List>
        )}
        {person !== null && listDay !== null && (
          <p className={panelRemark}>{t('asOf.record', { day: formatVietnamese(listDay) })}</p>
        )}
        <Tabs.Panel value="form" className={panelBody} keepMounted>
          <MainTab person={person} form={form} readOnly={readOnly} />
        </Tabs.Panel>
        {person !== null && (
          <>
            <Tabs.Panel value="details" className={classes.sheet} keepMounted={visited.includes('details')}>
              <DetailsTab
                personId={person.id}
                readOnly={readOnly}
                shown={tab === 'details'}
                onDirty={markDetails}
              />
            </Tabs.Panel>
            <Tabs.Panel value="histories" className={panelBody} keepMounted={visited.includes('histories')}>
              <HistoriesTab
                personId={person.id}
                readOnly={readOnly}
                shown={tab === 'histories'}
                onDirty={markHistories}
              />
            </Tabs.Panel>
            <Tabs.Panel value="papers" className={panelBody}>
              <AttachmentsTab personId={person.id} readOnly={readOnly} />
            </Tabs.Panel>
            <Tabs.Panel value="history" className={panelBody}>
              <PersonHistory id={person.id} />
            </Tabs.Panel>
          </>
        )}
        {tab === 'form' && (
          <>
            {form.error !== null && <ErrorNotice error={form.error} />}
            {form.foreign.length > 0 && (
              <RecordChanged
                name={name}
                changes={form.foreign}
                {...words}
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
          </>
        )}
      </SidePanel>
    </Tabs>
  );
}
