import type { CallContext } from '../../core/context.ts';
import type { Session } from '../../core/sessions.ts';

/** Nobody is signed in any more, and nothing that the session made or was handed is left to take. */
export function endSession({ files, shelf }: Pick<CallContext, 'files' | 'shelf'>, session: Session): void {
  Object.assign(session, { account: null, locked: false });
  files.dropSession(session.id);
  shelf.dropSession(session.id);
}
