import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { InputOf, OutputOf } from '#shared/contract/define.ts';
import { addAttachment } from '#shared/people/attachments.contract.ts';
import type { Office } from './office.ts';

/** A PDF as far as the program looks at it. */
export const pdf = (text: string) => new Uint8Array(Buffer.from(`%PDF-1.7\n${text}`, 'utf8'));

/** A picture of one red dot. */
export const redDot = new Uint8Array(
  Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR4nGP4z8AAAAMBAQDJ/pLvAAAAAElFTkSuQmCC',
    'base64',
  ),
);

type Known = Partial<InputOf<typeof addAttachment>> & { fileName?: string; bytes?: Uint8Array };

/** Attaches a paper to a person, as a window does: the file first, then what it is. */
export async function attach(
  { core, call }: Pick<Office, 'core' | 'call'>,
  personId: string,
  { fileName = 'quyết định.pdf', bytes = pdf('Quyết định'), ...known }: Known = {},
): Promise<OutputOf<typeof addAttachment>> {
  const fileId = await core.putFile('administrator', { fileName, bytes });
  const title = 'Quyết định nâng lương';
  const paper = { owner: 'person', ownerId: personId, fileId, role: 'paper', title } as const;
  return call(addAttachment, { ...paper, ...known });
}

/** The contents a folder holds, as paths. */
export function contentFilesIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).isFile());
}
