import { Button } from '@mantine/core';
import { IconFileTypePdf, IconFileWord } from '@tabler/icons-react';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CallError, Envelope } from '#shared/contract/errors.ts';
import type { ProducedFile } from '#shared/contract/values.ts';
import { cancel } from '../api/call.ts';
import { saveFile } from '../api/files.ts';
import { useLasting } from '../components/use-lasting.ts';
import classes from './print-preview.module.css';

export type DocumentFormat = 'pdf' | 'word';
const formats = [
  { format: 'pdf', icon: IconFileTypePdf },
  { format: 'word', icon: IconFileWord },
] as const;

export type FileButtonsProps = {
  onProduce: (format: DocumentFormat, callId: string) => Promise<Envelope<ProducedFile>>;
  /** Null when the person asks again: what was refused before no longer stands. */
  onRefused: (error: CallError | null) => void;
};

/** "Xuất PDF", "Xuất Word": one file at a time; the first PDF of the day waits for the browser of the computer. */
export function FileButtons({ onProduce, onRefused }: FileButtonsProps) {
  const { t } = useTranslation('common');
  const [callId, setCallId] = useState<string | null>(null);
  const [saved, setSaved] = useState<string | null>(null);
  const running = useRef<string | null>(null);
  const lasting = useLasting(callId !== null);

  // Whoever leaves the preview no longer waits for the file.
  useEffect(
    () => () => {
      if (running.current !== null) cancel(running.current);
      running.current = null;
    },
    [],
  );

  function stop() {
    if (running.current !== null) cancel(running.current);
  }

  async function produce(format: DocumentFormat) {
    if (running.current !== null) return;
    const id = crypto.randomUUID();
    running.current = id;
    setCallId(id);
    setSaved(null);
    onRefused(null);
    const answer = await onProduce(format, id);
    if (running.current !== id) return;
    running.current = null;
    setCallId(null);
    if (!answer.ok) {
      if (answer.error.code !== 'CANCELLED') onRefused(answer.error);
    } else if (await saveFile(answer.value)) setSaved(answer.value.fileName);
  }

  return (
    <>
      {formats.map(({ format, icon: Icon }) => (
        <Button
          key={format}
          variant="default"
          leftSection={<Icon size="1.125rem" stroke={1.6} />}
          // A disabled button would lose the keyboard.
          aria-disabled={callId !== null}
          data-disabled={callId !== null || undefined}
          onClick={() => void produce(format)}
        >
          {t(`print.${format}`)}
        </Button>
      ))}
      {lasting && (
        <Button variant="default" onClick={stop}>
          {t('progress.stop')}
        </Button>
      )}
      <span role="status" className={classes.status}>
        {lasting ? t('print.making') : saved !== null && t('print.saved', { fileName: saved })}
      </span>
    </>
  );
}
