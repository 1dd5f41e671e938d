import { Box, Textarea } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { OutputOf } from '#shared/contract/define.ts';
import { addRule, type ListedRule, previewRule } from '#shared/rulebook/rulebook.contract.ts';
import { useProcedureCommand } from '../../../api/use-procedure-command.ts';
import { useSession } from '../../../api/use-session.ts';
import { DateField } from '../../../components/date-field/date-field.tsx';
import { enterGoesOn } from '../../../components/enter-goes-on.ts';
import { ErrorNotice } from '../../../components/error-notice.tsx';
import { SelectField } from '../../../components/select-field.tsx';
import { SideForm } from '../../../components/side-form.tsx';
import { TextField } from '../../../components/text-field.tsx';
import { useRefusal } from '../../../components/use-refusal.ts';
import { shapeOf } from '../values/value-shape.ts';
import { PreviewDialog } from './preview-dialog.tsx';
import { type EnteredRule, type RuleDraft, readRuleDraft, ruleDraftOf } from './rule-draft.ts';
import classes from './rule-form.module.css';
import { hintBelow, ValueField } from './value-field.tsx';

export type RuleFormProps = {
  /** What the new version begins as. */
  row: ListedRule;
  onClose: () => void;
  onSaved: () => void;
};

type Previewed = { entered: EnteredRule; effects: OutputOf<typeof previewRule> };

/** "Thêm phiên bản": another version of a rule from a day on; the versions before stay. */
export function RuleForm({ row, onClose, onSaved }: RuleFormProps) {
  const { t } = useTranslation(['rules', 'findings']);
  const { today } = useSession();
  const [initial] = useState(() => ruleDraftOf(row, today));
  const [draft, setDraft] = useState<RuleDraft>(initial);
  const [previewed, setPreviewed] = useState<Previewed | null>(null);
  const preview = useProcedureCommand(previewRule);
  const add = useProcedureCommand(addRule);
  const { notice, fieldErrors, refuse, forgive } = useRefusal();
  const fields = useRef<HTMLDivElement>(null);
  const never = row.severity === 'never';

  function change(part: Partial<RuleDraft>) {
    setDraft((now) => ({ ...now, ...part }));
    for (const field of Object.keys(part)) forgive(field);
    if (part.value !== undefined) refuse(null);
  }

  async function ask() {
    if (previewed !== null) return;
    const { entered, errors } = readRuleDraft(row, draft);
    if (Object.keys(errors).length > 0) {
      refuse({ code: 'INPUT_INVALID', params: {}, fieldErrors: errors, incidentId: null });
      requestAnimationFrame(() =>
        fields.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus(),
      );
      return;
    }
    refuse(null);
    const answer = await preview.run(entered);
    if (!answer.ok) return refuse(answer.error);
    setPreviewed({ entered, effects: answer.value });
  }

  async function save({ entered, effects }: Previewed) {
    const answer = await add.run({ ...entered, confirmed: effects.backwards });
    setPreviewed(null);
    if (!answer.ok) return refuse(answer.error);
    notifications.show({ message: t('form.saved', { code: row.code }) });
    onSaved();
  }

  return (
    <div className={classes.wide} data-wide-panel>
      <SideForm
        title={t('form.title', { code: row.code })}
        dirty={draft !== initial}
        saving={preview.running}
        saveLabel={t('form.preview')}
        onSave={() => void ask()}
        onClose={onClose}
      >
        <Box ref={fields} className={classes.pairs} onKeyDown={enterGoesOn}>
          <p className={`${classes.full} ${classes.hint}`}>{t('form.text')}</p>
          <TextField
            className={classes.full}
            label={t('column.name')}
            value={draft.name}
            onChange={(name) => change({ name })}
            error={fieldErrors.name}
            required
          />
          <div className={classes.full}>
            <ValueField
              name=""
              shape={shapeOf(row.code)}
              draft={draft.value}
              onChange={(value) => change({ value })}
              errors={fieldErrors}
              path="value"
            />
          </div>
          <DateField
            label={t('field.effectiveFrom')}
            value={draft.effectiveFrom}
            onChange={(effectiveFrom) => change({ effectiveFrom })}
            today={today}
            error={fieldErrors.effectiveFrom}
          />
          <DateField
            label={t('field.effectiveTo')}
            value={draft.effectiveTo}
            onChange={(effectiveTo) => change({ effectiveTo })}
            today={today}
            error={fieldErrors.effectiveTo}
          />
          <p className={`${classes.full} ${classes.hint}`}>{t('form.daysText')}</p>
          <TextField
            className={classes.full}
            label={t('column.citation')}
            description={t('form.citationText')}
            inputWrapperOrder={hintBelow}
            value={draft.citation}
            onChange={(citation) => change({ citation })}
            error={fieldErrors.citation}
          />
          <SelectField
            label={t('column.severity')}
            data={(never ? (['never'] as const) : (['block', 'warn', 'info'] as const)).map((one) => ({
              value: one,
              label: t(`findings:severity.${one}`),
            }))}
            value={draft.severity}
            onChange={(one) => {
              if (one === 'block' || one === 'warn' || one === 'info') change({ severity: one });
            }}
            readOnly={never}
            searchable={false}
            error={fieldErrors.severity}
          />
          <TextField
            label={t('column.unit')}
            value={draft.unit}
            onChange={(unit) => change({ unit })}
            error={fieldErrors.unit}
          />
          {never && <p className={`${classes.full} ${classes.hint}`}>{t('form.never')}</p>}
          <Textarea
            className={classes.full}
            label={t('field.note')}
            value={draft.note}
            onChange={(event) => change({ note: event.currentTarget.value })}
            error={fieldErrors.note}
            autosize
            minRows={1}
            maxRows={4}
            autoComplete="off"
            spellCheck={false}
          />
        </Box>
        {notice !== null && <ErrorNotice error={notice} />}
      </SideForm>
      {previewed !== null && (
        <PreviewDialog
          entered={previewed.entered}
          effects={previewed.effects}
          running={add.running}
          onSave={() => void save(previewed)}
          onCancel={() => setPreviewed(null)}
        />
      )}
    </div>
  );
}
