import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CallError, Envelope } from '#shared/contract/errors.ts';
import { formatVietnamese, type LocalDate } from '#shared/domain/local-date.ts';
import { ConfirmDialog } from '../../../components/confirm-dialog.tsx';
import { ErrorNotice } from '../../../components/error-notice.tsx';
import { AuditTrail, type AuditTrailProps } from './audit-trail.tsx';
import { type DatedState, StatesList } from './states-list.tsx';
import { SuccessionChain, type SuccessionChainProps } from './succession-chain.tsx';

export type DatedHistoryProps<State extends DatedState> = AuditTrailProps &
  SuccessionChainProps & {
    states: readonly State[];
    readOnly: boolean;
    onEdit: (state: State) => void;
    remove: (from: LocalDate) => Promise<Envelope<unknown>>;
  };

/** What became of a unit or Party organisation: its names, its predecessors and successors, and who entered what. */
export function DatedHistory<State extends DatedState>(props: DatedHistoryProps<State>) {
  const { here, states } = props;
  const { t } = useTranslation('organisation');
  const [asked, setAsked] = useState<{ from: LocalDate; name: string } | null>(null);
  const [running, setRunning] = useState(false);
  const [error, setError] = useState<CallError | null>(null);

  async function remove(from: LocalDate) {
    setRunning(true);
    const answer = await props.remove(from);
    setRunning(false);
    setAsked(null);
    setError(answer.ok ? null : answer.error);
    if (answer.ok) notifications.show({ message: t('states.removed', { date: formatVietnamese(from) }) });
  }

  return (
    <>
      {error !== null && <ErrorNotice error={error} />}
      <StatesList
        states={states}
        validTo={here.validTo}
        readOnly={props.readOnly}
        onEdit={props.onEdit}
        onRemove={(from, { name }) => setAsked({ from, name })}
      />
      <SuccessionChain
        here={here}
        predecessors={props.predecessors}
        successors={props.successors}
        onOpen={props.onOpen}
      />
      <AuditTrail entity={props.entity} id={props.id} nameOf={props.nameOf} />
      {asked !== null && (
        <ConfirmDialog
          opened
          title={t('states.removeTitle', { date: formatVietnamese(asked.from) })}
          confirmLabel={t('states.remove')}
          danger
          running={running}
          onConfirm={() => void remove(asked.from)}
          onCancel={() => setAsked(null)}
        >
          {t('states.removeText', { name: asked.name, date: formatVietnamese(asked.from) })}
        </ConfirmDialog>
      )}
    </>
  );
}
