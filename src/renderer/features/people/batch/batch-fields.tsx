import { useTranslation } from 'react-i18next';
import { isLocalDate } from '#shared/domain/local-date.ts';
import { getCatalogues } from '#shared/organisation/organisation.contract.ts';
import { assignmentKinds, leaveReasons } from '#shared/people/histories.ts';
import { useProcedureQuery } from '../../../api/use-procedure-query.ts';
import { useSession } from '../../../api/use-session.ts';
import { DateField } from '../../../components/date-field/date-field.tsx';
import { SelectField } from '../../../components/select-field.tsx';
import { TextField } from '../../../components/text-field.tsx';
import { choiceWord } from '../record/choice-word.ts';
import { SuggestField } from '../suggest-field.tsx';
import { useUnitOptions } from '../use-units.ts';
import classes from './batch-dialog.module.css';
import type { BatchDraft, BatchKind } from './batch-plan.ts';

export type BatchFieldsProps = {
  batch: BatchKind;
  draft: BatchDraft;
  errors: Record<string, string>;
  onChange: (part: Partial<BatchDraft>) => void;
};

const NEXT_RANK = 'next';

/** What the decision says: from when, under which number, and to what. */
export function BatchFields({ batch, draft, errors, onChange }: BatchFieldsProps) {
  const { t } = useTranslation('people');
  const { t: record } = useTranslation('record');
  const { today } = useSession();
  const catalogues = useProcedureQuery(getCatalogues, {}).value;
  const units = useUnitOptions(isLocalDate(draft.from) ? draft.from : null, draft.unitId || null);
  const ranks = (catalogues?.ranks ?? []).map(({ code, name }) => ({ value: code, label: name }));

  return (
    <div className={classes.fields}>
      {batch === 'promote' && (
        <SelectField
          label={t('batch.rank')}
          className={classes.two}
          data={[{ value: NEXT_RANK, label: t('batch.nextRank') }, ...ranks]}
          value={draft.rankCode || NEXT_RANK}
          onChange={(rank) => onChange({ rankCode: rank === null || rank === NEXT_RANK ? '' : rank })}
          error={errors.rankCode}
        />
      )}
      {batch === 'transfer' && (
        <>
          <SelectField
            label={t('batch.unit')}
            className={classes.three}
            data={units}
            value={draft.unitId || null}
            onChange={(unitId) => onChange({ unitId: unitId ?? '' })}
            error={errors.unitId}
          />
          <div className={classes.three}>
            <SuggestField
              label={`${t('batch.post')} (${t('batch.postHint').toLowerCase()})`}
              suggestions={catalogues?.posts ?? []}
              value={draft.post}
              onChange={(post) => onChange({ post })}
              error={errors.post}
            />
          </div>
          <SelectField
            label={t('batch.kind')}
            className={classes.two}
            data={assignmentKinds.map((kind) => ({
              value: kind,
              label: choiceWord(record, 'assignmentKind', kind),
            }))}
            value={draft.kind}
            onChange={(value) =>
              onChange({ kind: assignmentKinds.find((kind) => kind === value) ?? 'official' })
            }
          />
        </>
      )}
      {batch === 'leave' && (
        <SelectField
          label={t('batch.reason')}
          className={classes.two}
          data={leaveReasons.map((reason) => ({
            value: reason,
            label: choiceWord(record, 'leaveReason', reason),
          }))}
          value={draft.reason}
          onChange={(value) =>
            onChange({ reason: leaveReasons.find((reason) => reason === value) ?? 'retired' })
          }
          error={errors.reason}
        />
      )}
      <div className={classes.two}>
        <DateField
          label={t('batch.from')}
          value={draft.from || null}
          onChange={(from) => onChange({ from: from ?? '' })}
          today={today}
          error={errors.from}
        />
      </div>
      <TextField
        label={t('batch.number')}
        className={classes.two}
        value={draft.decision}
        onChange={(decision) => onChange({ decision })}
        error={errors.decision}
      />
    </div>
  );
}
