import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatPartialVietnamese, parsePartialDate } from '#shared/domain/partial-date.ts';
import { promotePeople, recordLeave, transferPeople } from '#shared/people/record.contract.ts';
import { call } from '../../../api/call.ts';
import { useRefusal } from '../../../components/use-refusal.ts';
import type { BatchDraft, BatchKind } from './batch-plan.ts';

/** Carries a decision out for many people at once, all of them or none, and says what was done. */
export function useBatch(batch: BatchKind) {
  const { t } = useTranslation('people');
  const [running, setRunning] = useState(false);
  const refusal = useRefusal();

  function send(ids: string[], draft: BatchDraft) {
    const { from } = draft;
    const decision = draft.decision || null;
    if (batch === 'promote')
      return call(promotePeople, { ids, rankCode: draft.rankCode || null, from, decision });
    if (batch === 'leave') return call(recordLeave, { ids, reason: draft.reason, from, decision });
    const { unitId, kind } = draft;
    return call(transferPeople, { ids, unitId, post: draft.post || null, kind, from, decision });
  }

  /** False when it was refused; nobody was changed then. */
  async function carryOut(ids: string[], draft: BatchDraft, unitName: string): Promise<boolean> {
    setRunning(true);
    refusal.refuse(null);
    const answer = await send(ids, draft);
    setRunning(false);
    if (!answer.ok) {
      refusal.refuse(answer.error);
      return false;
    }
    const day = parsePartialDate(draft.from);
    const number = draft.decision.trim();
    notifications.show({
      autoClose: 10_000,
      message: t(`batch.${batch}.done`, {
        count: answer.value.changed,
        day: day === null ? draft.from : formatPartialVietnamese(day),
        decision: number === '' ? '' : t('batch.decision', { decision: number }),
        to: unitName,
      }),
    });
    return true;
  }

  return { carryOut, running, refusal };
}
