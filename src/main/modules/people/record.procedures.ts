import * as contract from '#shared/people/record.contract.ts';
import type { Context } from '../../core/context.ts';
import { implement } from '../../core/implement.ts';
import * as batch from './batch.service.ts';
import * as rows from './history-rows.service.ts';
import * as record from './record.service.ts';

/** A list the account may decide about: nobody in it is hidden from the account. */
function decided<Input extends { ids: string[] }>(
  carryOut: (context: Context, input: Input) => number,
  context: Context,
  input: Input,
) {
  batch.refuseUnseen(context, input.ids);
  return { changed: carryOut(context, input) };
}

export const recordProcedures = [
  implement(contract.getRecord, (context, { id }) => record.getRecord(context, id)),
  implement(contract.updateDetails, (context, { personId, revision, ...details }) =>
    record.updateDetails(context, personId, revision, details),
  ),
  implement(contract.saveHistoryRow, (context, { personId, revision, id, row }) =>
    rows.saveHistoryRow(context, personId, revision, id, row),
  ),
  implement(contract.removeHistoryRow, (context, { personId, revision, kind, id }) =>
    rows.removeHistoryRow(context, personId, revision, kind, id),
  ),
  implement(contract.restoreHistoryRow, (context, { personId, revision, kind, id }) =>
    rows.restoreHistoryRow(context, personId, revision, kind, id),
  ),
  implement(contract.promotePeople, (context, input) => decided(batch.promotePeople, context, input)),
  implement(contract.transferPeople, (context, input) => decided(batch.transferPeople, context, input)),
  implement(contract.recordLeave, (context, input) => decided(batch.recordLeave, context, input)),
  implement(contract.setPersonSecrecy, (context, { personId, revision, secrecy }) =>
    record.setSecrecy(context, personId, revision, secrecy),
  ),
];
