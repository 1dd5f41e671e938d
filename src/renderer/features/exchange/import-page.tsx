import { Button } from '@mantine/core';
import { IconArrowLeft, IconFolderOpen } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import type { OutputOf } from '#shared/contract/define.ts';
import type { CallError } from '#shared/contract/errors.ts';
import { applyRoster, type PreviewRow, previewRoster } from '#shared/exchange/exchange.contract.ts';
import { useProcedureCommand } from '../../api/use-procedure-command.ts';
import { useSession } from '../../api/use-session.ts';
import { ErrorNotice } from '../../components/error-notice.tsx';
import { PageFrame } from '../../components/page-frame.tsx';
import { ProgressDialog } from '../../components/progress-dialog.tsx';
import { askBeforeLeaving } from '../../components/unsaved-changes.ts';
import { useUnsavedGuard } from '../../components/use-unsaved-guard.ts';
import { DropArea } from './drop-area.tsx';
import { EarlierImports } from './earlier-imports.tsx';
import { type ImportAnswers, nextOpenRow, planImport, type RowStatus, withAnswer } from './import-answers.ts';
import classes from './import-page.module.css';
import { ImportPreview } from './import-preview.tsx';
import { ImportResult } from './import-result.tsx';
import { RowPanel } from './row-panel.tsx';
import { StatusChips } from './status-chips.tsx';
import { type RosterPreview, useRosterFile } from './use-roster-file.ts';
import { useUndoImport } from './use-undo-import.tsx';

type Done = { fileName: string; result: OutputOf<typeof applyRoster> };

/** "Nhập danh sách từ Excel": choose, look, decide, import; and take back. */
export function ImportPage() {
  const { t } = useTranslation('exchange');
  const [, navigate] = useLocation();
  const allowed = useSession().may('people.import');
  const [preview, setPreview] = useState<RosterPreview | null>(null);
  const [answers, setAnswers] = useState<ImportAnswers>({});
  const [status, setStatus] = useState<RowStatus | null>(null);
  const [row, setRow] = useState<PreviewRow | null>(null);
  const [done, setDone] = useState<Done | null>(null);
  const [refusal, setRefusal] = useState<CallError | null>(null);
  const apply = useProcedureCommand(applyRoster);
  const file = useRosterFile((read) => {
    setPreview(read);
    startOver();
  });
  const undo = useUndoImport((importId) =>
    setDone((now) => (now?.result.importId === importId ? null : now)),
  );
  useUnsavedGuard(preview !== null && Object.keys(answers).length > 0);

  function startOver() {
    setAnswers({});
    setStatus(null);
    setRow(null);
    setDone(null);
    setRefusal(null);
  }

  async function importRows(from: RosterPreview) {
    setRefusal(null);
    // Mutable copies: the contract's input is plain JSON.
    const given = Object.fromEntries(Object.entries(answers).map(([number, one]) => [number, { ...one }]));
    const answer = await apply.run({ previewId: from.previewId, answers: given });
    if (!answer.ok) return setRefusal(answer.error);
    setPreview(null);
    startOver();
    setDone({ fileName: from.fileName, result: answer.value });
  }

  const error = refusal ?? file.error;
  const next = preview === null || row === null ? null : nextOpenRow(preview.rows, answers, row.row);
  return (
    <PageFrame
      title={t('title')}
      left={
        preview !== null && (
          <StatusChips
            counts={preview.counts}
            total={preview.rows.length}
            status={status}
            onChange={(wanted) => {
              setStatus(wanted);
              setRow(null);
            }}
          />
        )
      }
      right={
        <>
          <Button
            variant="default"
            leftSection={<IconArrowLeft size="1rem" stroke={1.6} />}
            onClick={() => navigate('/people')}
          >
            {t('back')}
          </Button>
          {preview !== null && (
            <Button
              variant="default"
              leftSection={<IconFolderOpen size="1rem" stroke={1.6} />}
              onClick={() => askBeforeLeaving(() => void file.choose())}
            >
              {t('another')}
            </Button>
          )}
        </>
      }
      panelLabel={t('panel.label')}
      panel={
        row !== null && (
          <RowPanel
            row={row}
            answers={answers}
            onAnswer={(key, value) => setAnswers((now) => withAnswer(now, row.row, key, value))}
            onNext={next === null || next.row === row.row ? null : () => setRow(next)}
            onClose={() => setRow(null)}
          />
        )
      }
    >
      <div className={classes.column}>
        {error !== null && <ErrorNotice error={error} />}
        {done !== null && <ImportResult {...done} onUndo={undo.ask} />}
        {preview === null ? (
          <>
            {allowed && (
              <DropArea onChoose={() => void file.choose()} onDrop={(dropped) => void file.drop(dropped)} />
            )}
            <EarlierImports onUndo={allowed ? undo.ask : null} />
          </>
        ) : (
          <ImportPreview
            preview={preview}
            answers={answers}
            plan={planImport(preview.rows, answers)}
            status={status}
            openRow={row?.row ?? null}
            onRow={setRow}
            onImport={() => void importRows(preview)}
            running={apply.running}
          />
        )}
      </div>
      <ProgressDialog callId={file.callId} procedure={previewRoster} title={t('start.reading')} />
      {undo.dialog}
    </PageFrame>
  );
}
