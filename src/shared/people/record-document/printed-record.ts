import type { OutputOf } from '../../contract/define.ts';
import type { getRecord } from '../record.contract.ts';

/** What of a record goes to paper. */
export type PrintedRecord = Omit<OutputOf<typeof getRecord>, 'remarks'>;

/**
 * Fields that stay in the office: its own notes, and what is kept to decide on appointments. A personal record, which
 * the person signs, does not show them. Everything else a record holds is printed.
 */
export const keptInOffice = ['note', 'deferredUntil', 'assetsDeclared'] as const;
