import { useState } from 'react';
import type { InputOf, OutputOf } from '#shared/contract/define.ts';
import type { CallError } from '#shared/contract/errors.ts';
import { previewRoster } from '#shared/exchange/exchange.contract.ts';
import { pickFile, putDroppedFile } from '../../api/files.ts';
import { useProcedureCommand } from '../../api/use-procedure-command.ts';

export type RosterPreview = OutputOf<typeof previewRoster>;

const ACCEPTED = '.xlsx';

/** Gets a file, by dialog or dropped, and has it read; nothing is written. */
export function useRosterFile(onRead: (preview: RosterPreview) => void) {
  const { run, callId } = useProcedureCommand(previewRoster);
  const [error, setError] = useState<CallError | null>(null);

  async function read(file: InputOf<typeof previewRoster> | null) {
    if (file === null) return;
    setError(null);
    const answer = await run({ fileId: file.fileId });
    if (answer.ok) onRead(answer.value);
    else if (answer.error.code !== 'CANCELLED') setError(answer.error);
  }

  return {
    choose: async () => read(await pickFile(ACCEPTED)),
    drop: async (file: File) => read(await putDroppedFile(file)),
    callId,
    error,
  };
}
