import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatVietnamese, isLocalDate } from '#shared/domain/local-date.ts';
import { getCatalogues, listUnits } from '#shared/organisation/organisation.contract.ts';
import type { Person } from '#shared/people/people.contract.ts';
import { useProcedureQuery } from '../../../api/use-procedure-query.ts';
import { useSession } from '../../../api/use-session.ts';
import { Dialog } from '../../../components/dialog.tsx';
import { DialogActions } from '../../../components/dialog-actions.tsx';
import { ErrorNotice } from '../../../components/error-notice.tsx';
import { choiceWord } from '../record/choice-word.ts';
import classes from './batch-dialog.module.css';
import { BatchFields } from './batch-fields.tsx';
import { type BatchDraft, type BatchKind, batchLines } from './batch-plan.ts';
import { useBatch } from './use-batch.ts';

export type BatchDialogProps = {
  batch: BatchKind;
  people: readonly Person[];
  onDone: () => void;
  onCancel: () => void;
};

/** One decision for the chosen people: what it says, and what it changes for whom, before anything is saved. */
export function BatchDialog({ batch, people, onDone, onCancel }: BatchDialogProps) {
  const { t } = useTranslation('people');
  const { t: record } = useTranslation('record');
  const { today } = useSession();
  const ranks = useProcedureQuery(getCatalogues, {}).value?.ranks ?? [];
  const units = useProcedureQuery(listUnits, {}).value?.units ?? [];
  const [draft, setDraft] = useState<BatchDraft>({
    from: today,
    decision: '',
    rankCode: '',
    unitId: '',
    post: '',
    kind: 'official',
    reason: 'retired',
  });
  const { carryOut, running, refusal } = useBatch(batch);

  const unitName = (id: string) => units.find((unit) => unit.id === id)?.name ?? id;
  const lines = batchLines(batch, people, draft, {
    ranks,
    unitName,
    reasonName: (reason) => choiceWord(record, 'leaveReason', reason),
    kindName: (kind) => choiceWord(record, 'assignmentKind', kind),
  });
  const impossible = lines.filter(({ after }) => after === null).length;
  const incomplete = !isLocalDate(draft.from) || (batch === 'transfer' && draft.unitId === '');

  async function submit(event: FormEvent) {
    event.preventDefault();
    if (running || incomplete || impossible > 0) return;
    const ids = people.map(({ id }) => id);
    if (await carryOut(ids, draft, unitName(draft.unitId))) onDone();
  }

  function change(part: Partial<BatchDraft>) {
    setDraft((now) => ({ ...now, ...part }));
    for (const field of Object.keys(part)) refusal.forgive(field);
  }

  return (
    <Dialog onClose={onCancel} title={t(`batch.${batch}.title`)} size="52rem">
      <form onSubmit={(event) => void submit(event)}>
        <BatchFields batch={batch} draft={draft} errors={refusal.fieldErrors} onChange={change} />
        <div className={classes.lines}>
          <table aria-label={t('batch.list')}>
            <thead>
              <tr>
                <th scope="col">{t('batch.person')}</th>
                <th scope="col">{t('batch.before')}</th>
                <th scope="col">
                  {isLocalDate(draft.from)
                    ? t('batch.after', { day: formatVietnamese(draft.from) })
                    : t('batch.afterPlain')}
                </th>
              </tr>
            </thead>
            <tbody>
              {lines.map(({ person, before, after }) => (
                <tr key={person.id}>
                  <td>{person.fullName}</td>
                  <td>{before || t('batch.none')}</td>
                  <td data-impossible={after === null || undefined} data-same={after === before || undefined}>
                    {after === null ? t('batch.impossible') : after === before ? t('batch.unchanged') : after}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
        {impossible > 0 && <p className={classes.hint}>{t('batch.impossibleHint', { count: impossible })}</p>}
        {refusal.notice !== null && <ErrorNotice error={refusal.notice} />}
        <DialogActions
          submitLabel={t(`batch.${batch}.submit`, { count: people.length })}
          disabled={incomplete || impossible > 0}
          running={running}
          onCancel={onCancel}
        />
      </form>
    </Dialog>
  );
}
