import { Refusal } from '#shared/contract/errors.ts';
import type { LocalDate } from '#shared/domain/local-date.ts';
import { latest } from '#shared/domain/partial-date.ts';
import type { Roster } from '#shared/exchange/roster.ts';
import type { Context } from '../../core/context.ts';
import type { Db } from '../../db/open.ts';
import { openUnitId } from '../organisation/units.service.ts';
import * as find from '../people/find-people.service.ts';
import * as people from '../people/people.service.ts';
import { isSeen, personOf } from '../people/person-access.service.ts';
import { restoreSnapshot, snapshotOf } from '../people/person-snapshot.service.ts';
import { firstDayIn } from '../people/rank-and-place.service.ts';
import * as repository from './exchange.repository.ts';
import type { PeopleLookup } from './roster-match.ts';
import { type PlannedRow, planRow, type RowAnswers } from './roster-plan.ts';

/** A roster that was read and shown; the import starts from it, not from the file. */
export type KeptPreview = { roster: Roster; fileName: string; fileSha256: string; shown: string };

export function planRoster(
  context: Context,
  roster: Roster,
  answers: Record<string, RowAnswers> = {},
): PlannedRow[] {
  const lookup = lookupIn(context);
  const day = context.today();
  return roster.rows.map((row) => planRow(row, roster.fields, answers[String(row.row)] ?? {}, lookup, day));
}

/**
 * What a person saw when they agreed: each row's outcome and the state of the person behind it. Another outcome
 * at the time of the import means that the store changed in between.
 */
export function fingerprint(plan: readonly PlannedRow[]): string {
  return plan
    .map((row) => `${row.row}:${row.status}:${row.before?.id ?? ''}:${row.before?.revision ?? ''}`)
    .join('\n');
}

/** Writes every accepted row, or nothing. Rows in doubt without an answer and refused rows are left out. */
export function applyRoster(
  context: Context,
  preview: KeptPreview,
  answers: Record<string, RowAnswers>,
  strict: boolean,
) {
  const { db, audit, account } = context;
  if (fingerprint(planRoster(context, preview.roster)) !== preview.shown) throw new Refusal('IMPORT_STALE');
  const plan = planRoster(context, preview.roster, answers);
  const leftOut = plan.filter((row) => row.fields === null);
  if (strict && leftOut.length > 0) {
    throw new Refusal('IMPORT_STRICT', {
      rows: leftOut.length,
      list: leftOut
        .slice(0, 20)
        .map((row) => row.row)
        .join(', '),
    });
  }
  const writing = plan.filter((row) => row.status === 'new' || row.status === 'changed');
  const same = plan.length - leftOut.length - writing.length;
  const created = writing.filter((row) => row.before === null).length;
  const counts = { created, changed: writing.length - created, same, leftOut: leftOut.length };
  if (writing.length === 0) return { importId: null, ...counts };

  const importId = context.newId();
  audit.setSource(preview.fileName);
  repository.insertBatch(db, {
    id: importId,
    fileName: preview.fileName,
    fileSha256: preview.fileSha256,
    importedAt: context.now(),
    accountId: account.id,
    ...counts,
  });
  for (const row of writing) {
    const written = write(context, row, preview.roster.asOf);
    repository.insertImportedRow(db, importId, { excelRow: row.row, ...written });
  }
  return { importId, ...counts };
}

/**
 * Rank, post and unit of new people hold since nobody knows when; what changed of known ones begins on the day the
 * roster speaks of, or today.
 */
function write(context: Context, { fields, before }: PlannedRow, asOf: LocalDate | null) {
  if (!fields) throw new Error('a row without fields is left out');
  if (!before) {
    const { id, revision } = people.createPerson(context, fields);
    return { personId: id, revisionAfter: revision, before: null };
  }
  const kept = snapshotOf(context.db, before);
  const today = context.today();
  const { birthDate } = fields;
  const believable = asOf !== null && asOf < today && !(birthDate && asOf < latest(birthDate));
  const day = believable ? asOf : today;
  const { unitId } = fields;
  const moves = unitId !== null && unitId !== before.unitId;
  const changeFrom = moves ? firstDayIn(context.db, unitId, day) : day;
  const { revision } = people.updatePerson(context, before.id, before.revision, fields, changeFrom);
  return { personId: before.id, revisionAfter: revision, before: kept };
}

export function listImports(db: Db) {
  return repository.allImports(db);
}

/**
 * All or nothing: when somebody worked on one of the people since, nothing is taken back and they are named. FORBIDDEN
 * when one of them is classified by now and the account may not see it.
 */
export function undoImport(context: Context, importId: string): { binned: number; restored: number } {
  const { db, audit } = context;
  const batch = repository.findImport(db, importId);
  if (!batch) throw new Refusal('RECORD_NOT_FOUND');
  if (batch.undoneAt !== null) throw new Refusal('IMPORT_ALREADY_UNDONE', { fileName: batch.fileName });
  const rows = repository.importedRows(db, importId);
  if (rows.some(({ personId }) => !isSeen(context, personId))) throw new Refusal('FORBIDDEN');
  const since = rows.filter((row) => personOf(context, row.personId).revision !== row.revisionAfter);
  if (since.length > 0) {
    const names = since.slice(0, 5).map((row) => personOf(context, row.personId).fullName);
    throw new Refusal('IMPORT_CHANGED_SINCE', { count: since.length, names: names.join(', ') });
  }
  audit.setSource(batch.fileName);
  // Backwards, so that a number that moved from one person to another finds its way home.
  for (const row of rows.toReversed()) takeBack(context, row);
  repository.markUndone(db, importId, context.now());
  const binned = rows.filter((row) => row.before === null).length;
  return { binned, restored: rows.length - binned };
}

function takeBack(context: Context, { personId, revisionAfter, before }: repository.ImportedRow): void {
  if (before === null) people.binPerson(context, personId);
  else restoreSnapshot(context, personId, revisionAfter, before);
}

function lookupIn(context: Context): PeopleLookup {
  const { db } = context;
  const unitIds = new Map<string, string | null>();
  return {
    byPoliceNumber: (policeNumber) => find.findPersonByPoliceNumber(context, policeNumber),
    byCitizenId: (citizenId) => find.findPersonByCitizenId(context, citizenId),
    isUnseen: ({ policeNumber, citizenId }) => find.isUnseenNumber(context, { policeNumber, citizenId }),
    byName: (fullName) => find.findPeopleByName(context, fullName),
    unitIdOf: (code) => {
      const known = unitIds.get(code);
      if (known !== undefined) return known;
      const found = openUnitId(db, code);
      unitIds.set(code, found);
      return found;
    },
  };
}
