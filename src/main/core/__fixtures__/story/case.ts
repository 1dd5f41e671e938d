import type { OutputOf, Procedure } from '#shared/contract/define.ts';
import type { ErrorCode } from '#shared/contract/errors.ts';
import type { HeldFile } from '../../core.ts';
import { personNamed } from '../office.ts';

/** What the cases before this one were answered, per procedure. */
export type Seen = {
  folder: string;
  last<P extends Procedure>(procedure: P): OutputOf<P>;
};
export type Case = {
  of: Pick<Procedure, 'name'>;
  says: string;
  input?: (seen: Seen) => object;
  /** Handed over first; its id is put into the input as `fileId`. */
  file?: (seen: Seen) => HeldFile;
  refused?: ErrorCode;
};

export const NEW_PASSWORD = 'mat-khau-thu-2';
export const PERSON = personNamed('Nguyễn Văn Thử', { birthDate: '1985', policeNumber: '123-456' });
