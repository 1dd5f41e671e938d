import { notifications } from '@mantine/notifications';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Envelope } from '#shared/contract/errors.ts';
import type { LocalDate } from '#shared/domain/local-date.ts';
import type { SuccessionStep } from '#shared/organisation/organisation.contract.ts';
import { DatedHistory } from './dated-history.tsx';
import { DatedPanel, type PanelTab } from './dated-panel.tsx';
import type { DatedItem } from './dated-rows.ts';
import { PanelActions } from './panel-actions.tsx';
import { type Side, sideWords } from './side.ts';
import type { DatedState } from './states-list.tsx';
import { SuccessionDialog } from './succession-dialog.tsx';
import type { SuccessionInput } from './succession-draft.ts';
import type { DatedForm } from './use-dated-form.ts';

export type DatedEditorProps<State extends DatedState, Draft> = {
  side: Side;
  /** As it is today; null: one to be added. */
  item: DatedItem | null;
  history: {
    states: readonly State[];
    predecessors: readonly SuccessionStep[];
    successors: readonly SuccessionStep[];
  };
  /** Everything there ever was. */
  items: readonly DatedItem[];
  form: DatedForm<Draft, { id: string; name: string }>;
  readOnly: boolean;
  /** The list shows another day; the form is of today. */
  otherDay: boolean;
  fields: (actions: ReactNode) => ReactNode;
  /** `state` null: a new one. */
  changeDialog: (state: State | null, onClose: () => void) => ReactNode;
  succeed: (input: SuccessionInput) => Promise<Envelope<{ moved: number }>>;
  removeState: (asked: { id: string; revision: number; from: LocalDate }) => Promise<Envelope<unknown>>;
  /** What a stored id or kind is called; undefined when it is neither. */
  nameOf: (field: string, stored: string) => string | undefined;
  onCount: (item: DatedItem) => void;
  onClose: () => void;
  onOpen: (id: string) => void;
};

/** Form and history of one unit or Party organisation, and the dialogs that begin something new from a day on. */
export function DatedEditor<State extends DatedState, Draft>(props: DatedEditorProps<State, Draft>) {
  const { side, item, history, form, readOnly } = props;
  const { t } = useTranslation([...sideWords]);
  const [tab, setTab] = useState<PanelTab>('form');
  const [dialog, setDialog] = useState<{ change: State | null } | 'succeed' | null>(null);
  const close = () => setDialog(null);

  async function save() {
    const saved = await form.save();
    if (saved === null) return;
    notifications.show({ message: t('organisation:panel.saved', { name: saved.name }) });
    props.onOpen(saved.id);
  }

  return (
    <>
      <DatedPanel
        title={item?.name ?? t(`${side}:new`)}
        form={form}
        readOnly={readOnly}
        otherDay={props.otherDay && item !== null}
        tab={tab}
        onTab={setTab}
        onSave={() => void save()}
        onClose={props.onClose}
        fields={props.fields(
          item !== null && (
            <PanelActions
              side={side}
              count={item.count}
              readOnly={readOnly}
              onCount={() => props.onCount(item)}
              onChange={() => setDialog({ change: null })}
              onSucceed={() => setDialog('succeed')}
            />
          ),
        )}
        history={
          item === null ? null : (
            <DatedHistory
              {...history}
              entity={side === 'units' ? 'unit' : 'partyOrg'}
              id={item.id}
              here={item}
              readOnly={readOnly}
              nameOf={props.nameOf}
              onOpen={props.onOpen}
              onEdit={(state) => setDialog({ change: state })}
              remove={(from) => props.removeState({ id: item.id, revision: item.revision, from })}
            />
          )
        }
      />
      {dialog === 'succeed' && item !== null && (
        <SuccessionDialog
          side={side}
          items={props.items}
          fromId={item.id}
          send={props.succeed}
          onClose={close}
        />
      )}
      {dialog !== null && dialog !== 'succeed' && props.changeDialog(dialog.change, close)}
    </>
  );
}
