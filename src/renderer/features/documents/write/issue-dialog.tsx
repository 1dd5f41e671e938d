import { NumberInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { numberText } from '#shared/documents/document-number.ts';
import { type Draft, issueDocument, listNumbers } from '#shared/documents/documents.contract.ts';
import { formatVietnamese, isLocalDate } from '#shared/domain/local-date.ts';
import { useProcedureCommand } from '../../../api/use-procedure-command.ts';
import { useProcedureQuery } from '../../../api/use-procedure-query.ts';
import { useSession } from '../../../api/use-session.ts';
import { DateField } from '../../../components/date-field/date-field.tsx';
import { Dialog } from '../../../components/dialog.tsx';
import { DialogActions } from '../../../components/dialog-actions.tsx';
import { ErrorNotice } from '../../../components/error-notice.tsx';
import { RuleFindings } from '../../../components/rule-findings/rule-findings.tsx';
import { useRuleFindings } from '../../../components/rule-findings/use-rule-findings.ts';
import { SelectField } from '../../../components/select-field.tsx';
import { useRefusal } from '../../../components/use-refusal.ts';
import { PaperPages } from '../paper/paper-pages.tsx';
import { type Bodies, useComposed } from '../paper/use-composed.ts';
import classes from './write.module.css';

const NEXT = 'next';
const OTHER = 'other';

export type IssueDialogProps = {
  id: string;
  version: number;
  draft: Draft;
  bodies: Bodies;
  onIssued: (number: string) => void;
  onClose: () => void;
};

/** "Cho số, ban hành": number and day, and the first page as it will then be printed. */
export function IssueDialog({ id, version, draft, bodies, onIssued, onClose }: IssueDialogProps) {
  const { t } = useTranslation('documents');
  const { today } = useSession();
  const { run, running } = useProcedureCommand(issueDocument);
  const [day, setDay] = useState<string | null>(today);
  const [choice, setChoice] = useState(NEXT);
  const [typed, setTyped] = useState<string | number>('');
  const rules = useRuleFindings();
  const { notice, fieldErrors, refuse, forgive } = useRefusal();

  const date = day !== null && isLocalDate(day) ? day : null;
  const { issuerId, typeCode } = draft;
  const register = useProcedureQuery(listNumbers, { issuerId, typeCode, day: date }, { keepPrevious: true });
  const { next = null, numbers = [] } = register.value ?? {};
  const reserved = numbers.filter(({ status }) => status === 'reserved');
  const kept = reserved.find((one) => one.id === choice);
  const other = typeof typed === 'number' && typed > 0 ? typed : null;
  const number = choice === NEXT ? next : choice === OTHER ? other : (kept?.number ?? null);
  const composed = useComposed(draft, bodies, number === null || date === null ? null : { number, date });

  const issuer = bodies.issuers.find((one) => one.id === issuerId);
  const symbol = bodies.types.find(({ code }) => code === typeCode)?.symbol ?? '';
  const textOf = (one: number) => (issuer ? numberText(issuer.family, symbol, issuer.symbol, one) : `${one}`);

  /** Another number or day: what the rules said was about the one before. */
  function turn() {
    rules.take(null);
    forgive('number');
    forgive('date');
  }

  async function submit(event: FormEvent) {
    event.preventDefault();
    if (running || date === null || number === null || !rules.mayTryAgain) return;
    const answer = await run({ id, version, number, date, overrides: rules.overrides });
    if (answer.ok) return onIssued(answer.value.number);
    refuse(rules.take(answer.error) ? null : answer.error);
  }

  return (
    <Dialog onClose={onClose} title={t('issue.title')} size="70rem">
      <form className={classes.issue} onSubmit={submit} noValidate>
        <div className={classes.issueFields}>
          <SelectField
            label={t('issue.number')}
            data={[
              { value: NEXT, label: t('issue.next', { number: next === null ? '' : textOf(next) }) },
              ...reserved.map((one) => ({
                value: one.id,
                label: t('issue.reserved', { number: one.text, purpose: one.note }),
              })),
              { value: OTHER, label: t('issue.other') },
            ]}
            value={choice}
            onChange={(chosen) => {
              setChoice(chosen ?? NEXT);
              turn();
            }}
            error={choice === OTHER ? undefined : fieldErrors.number}
            searchable={false}
          />
          {choice === OTHER && (
            <NumberInput
              label={t('issue.otherNumber')}
              value={typed}
              onChange={(value) => {
                setTyped(value);
                turn();
              }}
              error={fieldErrors.number}
              size="xs"
              min={1}
              allowDecimal={false}
              allowNegative={false}
              hideControls
              autoFocus
            />
          )}
          <DateField
            label={t('issue.date')}
            value={day}
            onChange={(value) => {
              setDay(value);
              turn();
            }}
            today={today}
            error={fieldErrors.date}
            required
          />
          <div role="status">
            {number !== null && date !== null && (
              <>
                {t('issue.willBe', { number: textOf(number), day: formatVietnamese(date) })}{' '}
                {register.value && t('issue.series', { series: register.value.series.name })}
              </>
            )}
          </div>
          <p className={classes.saved}>{t('issue.forGood')}</p>
          <RuleFindings state={rules} />
          {notice !== null && <ErrorNotice error={notice} />}
          {notice === null && fieldErrors['draft.secrecyBasis'] !== undefined && (
            <div role="alert">{t('issue.basisFirst')}</div>
          )}
          {register.error !== null && <ErrorNotice error={register.error} />}
          <DialogActions
            submitLabel={t('issue.submit')}
            running={running}
            disabled={date === null || number === null || !rules.mayTryAgain}
            onCancel={onClose}
          />
        </div>
        <div className={classes.issuePaper}>
          {composed !== null && <PaperPages laidOut={composed.laidOut} label={t('issue.paper')} />}
        </div>
      </form>
    </Dialog>
  );
}
