import { Button } from '@mantine/core';
import { useHotkeys } from '@mantine/hooks';
import { notifications } from '@mantine/notifications';
import { IconArrowLeft, IconFileSearch, IconRubberStamp } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { z } from 'zod';
import type { OpenedDocument, TextBlock } from '#shared/documents/documents.contract.ts';
import { PageFrame } from '../../../components/page-frame.tsx';
import { askBeforeLeaving } from '../../../components/unsaved-changes.ts';
import { useFieldErrors } from '../../../components/use-field-errors.ts';
import { useLinkState } from '../../../components/use-link-state.ts';
import { printAddress, REGISTER } from '../document-addresses.ts';
import { PaperPages } from '../paper/paper-pages.tsx';
import { type Bodies, useComposed } from '../paper/use-composed.ts';
import { DraftConflictNotice } from './draft-conflict-notice.tsx';
import { DraftForm } from './draft-form.tsx';
import type { Kept } from './draft-keeper.ts';
import { IssueDialog } from './issue-dialog.tsx';
import { MissingPlaces } from './missing-places.tsx';
import { SavedNote } from './saved-note.tsx';
import { useDraft } from './use-draft.ts';
import classes from './write.module.css';

/** `navigate('/documents/write/<id>', { state: { issue: true } })`: the register leads on to giving the number. */
const issueLink = z.strictObject({ issue: z.literal(true) });

export type WriterProps = {
  opened: Kept;
  /** The same document as the store has it by now. */
  stored: OpenedDocument | undefined;
  bodies: Bodies;
  blocks: readonly TextBlock[];
  onMade: (id: string) => void;
};

/** A draft being written: the form at the left, beside it the page it becomes. */
export function Writer({ opened, stored, bodies, blocks, onMade }: WriterProps) {
  const { t } = useTranslation('documents');
  const [, navigate] = useLocation();
  const open = useDraft(opened, stored, onMade);
  const { draft, state } = open;
  const [begun] = useState(opened);
  const composed = useComposed(draft, bodies, null);
  const [issuing, setIssuing] = useState<{ id: string; version: number } | null>(null);
  const refused = useFieldErrors(state.kind === 'refused' ? state.error : null);
  const errors = Object.fromEntries(
    Object.entries(refused).map(([path, sentence]) => [path.replace(/^draft\./, ''), sentence]),
  );
  useHotkeys([['mod+S', () => void open.keepNow()]], []);
  const isBlank = begun.id === null && draft === begun.draft;

  /** Runs with the document as the store has it; what cannot be kept is said beside the title. */
  async function whenKept(run: (id: string, version: number) => void) {
    const kept = await open.keepNow();
    if (kept?.id && kept.version !== null) run(kept.id, kept.version);
  }

  useLinkState(issueLink, () => void whenKept((id, version) => setIssuing({ id, version })));

  return (
    <PageFrame
      title={t(begun.id === null ? 'write.titleNew' : 'write.title')}
      count={<SavedNote state={state} />}
      right={
        <>
          <Button
            variant="default"
            leftSection={<IconArrowLeft size="1rem" stroke={1.6} />}
            onClick={() => askBeforeLeaving(() => navigate(REGISTER))}
          >
            {t('write.back')}
          </Button>
          <Button
            variant="default"
            leftSection={<IconFileSearch size="1rem" stroke={1.6} />}
            disabled={isBlank}
            onClick={() => void whenKept((id) => navigate(printAddress(id)))}
          >
            {t('action.print')}
          </Button>
          <Button
            leftSection={<IconRubberStamp size="1rem" stroke={1.6} />}
            disabled={isBlank}
            onClick={() => void whenKept((id, version) => setIssuing({ id, version }))}
          >
            {t('action.issue')}
          </Button>
        </>
      }
    >
      <div className={classes.desk}>
        <DraftForm draft={draft} onChange={open.change} bodies={bodies} blocks={blocks} errors={errors}>
          <DraftConflictNotice open={open} />
        </DraftForm>
        <div className={classes.paper}>
          {/* Beside the form: what comes and goes while somebody writes must not move the field under the fingers. */}
          {composed !== null && <MissingPlaces missing={composed.missing} />}
          <div className={classes.pages}>
            {composed !== null && <PaperPages laidOut={composed.laidOut} label={t('write.paper')} />}
          </div>
        </div>
      </div>
      {issuing !== null && (
        <IssueDialog
          {...issuing}
          draft={draft}
          bodies={bodies}
          onClose={() => setIssuing(null)}
          // The page becomes the one to read by itself: the document is no draft any more.
          onIssued={(number) => {
            setIssuing(null);
            notifications.show({ message: t('issue.done', { number }) });
          }}
        />
      )}
    </PageFrame>
  );
}
