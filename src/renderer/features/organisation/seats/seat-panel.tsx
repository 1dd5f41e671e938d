import { notifications } from '@mantine/notifications';
import { useTranslation } from 'react-i18next';
import type { Envelope } from '#shared/contract/errors.ts';
import { formatPartialVietnamese } from '#shared/domain/partial-date.ts';
import { listUnits } from '#shared/organisation/organisation.contract.ts';
import { listPosts, type Seat, saveSeat } from '#shared/organisation/seats.contract.ts';
import { call } from '../../../api/call.ts';
import { useProcedureQuery } from '../../../api/use-procedure-query.ts';
import { useSession } from '../../../api/use-session.ts';
import { enterGoesOn } from '../../../components/enter-goes-on.ts';
import { ErrorNotice } from '../../../components/error-notice.tsx';
import { FormFooter } from '../../../components/form-footer.tsx';
import { panelBody, panelRemark, SidePanel } from '../../../components/side-panel.tsx';
import { askBeforeLeaving } from '../../../components/unsaved-changes.ts';
import panel from '../dated/dated-panel.module.css';
import { useDatedForm } from '../dated/use-dated-form.ts';
import { unitOptions } from '../party/party-options.ts';
import { newSeatDraft, readSeatDraft, type SeatDraft, seatDraftOf } from './seat-draft.ts';
import { SeatFields } from './seat-fields.tsx';
import classes from './seats-view.module.css';

export type SeatPanelProps = {
  /** Null: a seat to be added. */
  seat: Seat | null;
  /** The unit the table is narrowed to: what a new seat begins with. */
  unitId: string | null;
  onClose: () => void;
  onSaved: (id: string) => void;
  onPerson: (personId: string) => void;
};

type Kept = { id: string; revision: number; draft: SeatDraft };
type SeatInput = Extract<ReturnType<typeof readSeatDraft>, { ok: true }>['input'];

/** One seat beside the table: how many places, since when, and everybody who holds it. */
export function SeatPanel({ seat, unitId, onClose, onSaved, onPerson }: SeatPanelProps) {
  const { t } = useTranslation(['seats', 'organisation']);
  const { may, today } = useSession();
  const units = useProcedureQuery(listUnits, {}).value?.units ?? [];
  const posts = useProcedureQuery(listPosts, {}).value?.posts ?? [];
  const readOnly = !may('organisation.write');
  const form = useDatedForm<Kept, SeatDraft, SeatInput>({
    item: seat && { id: seat.id, revision: seat.revision, draft: seatDraftOf(seat) },
    initial: seat === null ? newSeatDraft(unitId) : seatDraftOf(seat),
    draftOf: ({ draft }) => draft,
    read: readSeatDraft,
    send: async (input, before): Promise<Envelope<Kept>> => {
      const answer = await call(saveSeat, { ...input, id: null, ...before });
      if (!answer.ok) return answer;
      const revision = (before?.revision ?? 0) + 1;
      return { ok: true, value: { id: answer.value.id, revision, draft: form.draft } };
    },
  });

  async function save() {
    const saved = await form.save();
    if (saved === null) return;
    const post = posts.find(({ id }) => id === form.draft.postId)?.name ?? '';
    const unit = units.find(({ id }) => id === form.draft.unitId)?.name ?? '';
    notifications.show({ message: t('seats:panel.saved', { post, unit }) });
    onSaved(saved.id);
  }

  return (
    <SidePanel
      title={seat === null ? t('seats:panel.new') : `${seat.postName}, ${seat.unitName}`}
      onClose={() => askBeforeLeaving(onClose)}
    >
      {readOnly && <p className={panelRemark}>{t('organisation:panel.readOnly')}</p>}
      <form
        className={`${panelBody} ${panel.fields}`}
        onKeyDown={enterGoesOn}
        onSubmit={(event) => event.preventDefault()}
      >
        <SeatFields
          form={form}
          readOnly={readOnly}
          units={unitOptions(units, form.draft.unitId, today)}
          posts={posts
            .filter(({ id, active }) => active || id === form.draft.postId)
            .map(({ id, name }) => ({ value: id, label: name }))}
        />
        {seat !== null && (
          <>
            <h3 className={classes.subtitle}>{t('seats:panel.holders')}</h3>
            {seat.holders.length === 0 && <p className={panel.hint}>{t('seats:holder.nobody')}</p>}
            <ul className={classes.holders} aria-label={t('seats:panel.holders')}>
              {seat.holders.map(({ personId, fullName, rankName, kind, since }) => (
                <li key={personId} className={classes.holder}>
                  <button type="button" className={classes.link} onClick={() => onPerson(personId)}>
                    {fullName}
                  </button>
                  <span className={classes.quiet}>
                    {[
                      '',
                      ...(rankName === null ? [] : [rankName]),
                      t(`seats:kind.${kind}`),
                      ...(since === null
                        ? []
                        : [t('seats:holder.since', { date: formatPartialVietnamese(since) })]),
                    ].join(', ')}
                  </span>
                </li>
              ))}
            </ul>
            {seat.vacant > 0 && <p className={panel.hint}>{t('seats:panel.vacantHint')}</p>}
          </>
        )}
      </form>
      {form.error !== null && <ErrorNotice error={form.error} />}
      {!readOnly && <FormFooter onSave={() => void save()} saving={form.saving} disabled={!form.dirty} />}
    </SidePanel>
  );
}
