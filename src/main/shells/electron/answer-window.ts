import type { WebFrameMain } from 'electron';
import type { Envelope } from '#shared/contract/errors.ts';
import type { Core } from '../../core/core.ts';
import { cancelled, parseDoorCall } from '../door-call.ts';
import { isAppAddress } from './app-address.ts';
import { type FileDialogs, openFile, saveFile } from './file-dialogs.ts';

type Sender = Pick<WebFrameMain, 'url' | 'parent'> | null;

/** Only the top frame of the program's own page may speak to the core; a frame that is gone is null. */
export function isOwnSender(sender: Sender): boolean {
  return sender !== null && sender.parent === null && isAppAddress(sender.url);
}

/** Answers one message of the window. Throws for a message the program's own page cannot have sent. */
export async function answerWindow(
  to: { core: Core; sessionId: string; dialogs: FileDialogs },
  sender: Sender,
  message: unknown,
): Promise<Envelope<unknown>> {
  const call = parseDoorCall(message);
  if (!isOwnSender(sender) || call === null)
    throw new Error('a message that is not from the program was refused');
  const { core, sessionId, dialogs } = to;
  if (call.name === 'shell.openFile') return openFile(core, sessionId, dialogs, text(call.input, 'accept'));
  if (call.name === 'shell.saveFile') {
    const file = { fileId: text(call.input, 'fileId'), fileName: text(call.input, 'fileName') };
    return saveFile(core, sessionId, dialogs, file);
  }
  return cancelled(core, call) ?? core.dispatch({ ...call, sessionId });
}

function text(input: unknown, key: string): string {
  const value = typeof input === 'object' && input !== null ? Reflect.get(input, key) : undefined;
  return typeof value === 'string' ? value : '';
}
