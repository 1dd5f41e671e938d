import type { HistoryEntry } from '#shared/audit/audit.contract.ts';
import type { Context } from '../../core/context.ts';
import { personOf } from '../people/person-access.service.ts';
import * as repository from './audit.repository.ts';

/** Who changed what in one record, newest first; RECORD_NOT_FOUND for a classified person the account may not see. */
export function historyOf(
  context: Context,
  entity: 'person' | 'unit' | 'partyOrg',
  id: string,
): HistoryEntry[] {
  if (entity === 'person') personOf(context, id);
  return repository.historyOf(context.db, entity, id);
}
