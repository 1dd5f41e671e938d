import type { ProducedFile } from '#shared/contract/values.ts';
import { reportFailure } from './failure-report.ts';
import { transport } from './own-transport.ts';
import type { PickedFile } from './transport.ts';

/**
 * Lets a person choose a file and hands it to the core. `accept` e.g. ".xlsx,.xls,.ods". Null when nothing was
 * chosen, or when the file could not be handed over, which is then said on screen.
 */
export async function pickFile(accept: string): Promise<PickedFile | null> {
  const answer = await transport.pickFile(accept);
  if (answer.ok) return answer.value;
  reportFailure(answer.error);
  return null;
}

/** False: this window cannot take files that are dropped onto it, only those chosen in the dialog. */
export const takesDroppedFiles = transport.putFile !== null;

/** Hands a dropped file to the core; null when that failed, which is then said on screen. */
export async function putDroppedFile(file: File): Promise<PickedFile | null> {
  const answer = await transport.putFile?.(file);
  if (answer === undefined || answer.ok) return answer?.value ?? null;
  reportFailure(answer.error);
  return null;
}

/** Hands a file the core produced to the person; it can be taken once. False when it was not saved. */
export async function saveFile(file: Pick<ProducedFile, 'fileId' | 'fileName'>): Promise<boolean> {
  const answer = await transport.saveFile(file);
  if (answer.ok) return answer.value;
  reportFailure(answer.error);
  return false;
}
