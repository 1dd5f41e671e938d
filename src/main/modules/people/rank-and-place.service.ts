import type { LocalDate } from '#shared/domain/local-date.ts';
import type { PartialDate } from '#shared/domain/partial-date.ts';
import type { Person, PersonFields } from '#shared/people/people.contract.ts';
import type { FieldChange } from '../../core/audit-recorder.ts';
import type { Context } from '../../core/context.ts';
import { everyoneOn } from '../../core/scope.ts';
import type { Db } from '../../db/open.ts';
import * as repository from './people.repository.ts';
import { getPerson } from './person-access.service.ts';
import { refuseClosedUnit, refuseUnitNotThen, refuseUnknownRank } from './person-checks.service.ts';
import * as histories from './person-histories.service.ts';

/** The rank, unit and post a new person begins with; `since` null: since nobody knows when. */
export function firstRankAndPlace(
  context: Context,
  id: string,
  { rankCode, unitId, post }: PersonFields,
  since: PartialDate | null,
): FieldChange[] {
  const paper = { decision: null, note: null };
  const changes: FieldChange[] = [];
  if (rankCode !== null) {
    changes.push(...histories.addRow(context, 'rank', id, { rankCode, from: since, ...paper }));
  }
  if (unitId !== null || post !== null) {
    const assignment = { unitId, post, kind: 'official' as const, from: since, to: null, ...paper };
    changes.push(...histories.addRow(context, 'assignment', id, assignment));
  }
  return changes;
}

/** Another rank as a form gives it: `from` null corrects the row in force today, a day begins a new one. */
export function changeRank(
  context: Context,
  before: Person,
  { rankCode }: PersonFields,
  from: LocalDate | null,
): FieldChange[] {
  if (rankCode === before.rankCode) return [];
  refuseUnknownRank(context.db, rankCode);
  // A rank does not end by itself: none at all can only mean that the one written down was wrong.
  if (from === null || rankCode === null) return histories.correctRank(context, before.id, rankCode);
  return histories.beginRank(context, before.id, from, rankCode);
}

/** Another unit or post, likewise. A closed unit takes nobody, but whoever is in it stays until moved. */
export function changePlace(
  context: Context,
  before: Person,
  fields: PersonFields,
  from: LocalDate | null,
): FieldChange[] {
  const { unitId, post } = fields;
  if (unitId === before.unitId && post === before.post) return [];
  const moves = unitId !== null && unitId !== before.unitId;
  if (from === null) {
    if (moves) refuseClosedUnit(context, unitId);
    return histories.correctPlace(context, before.id, { unitId, post });
  }
  const then = getPerson(context.db, before.id, everyoneOn(from));
  // What was not changed stays what it was on that day, which is not always what it is today.
  const place =
    then.assignmentKind === null || (unitId === null && post === null)
      ? { unitId, post }
      : {
          unitId: moves || unitId === null ? unitId : then.unitId,
          post: post === before.post ? then.post : post,
        };
  if (place.unitId === then.unitId && place.post === then.post) return [];
  if (place.unitId !== null && place.unitId !== then.unitId)
    refuseUnitNotThen(context.db, place.unitId, from);
  return histories.beginPlace(context, before.id, from, { ...place, kind: 'official' });
}

/** The first day from `day` on that somebody can be in a unit: a new one takes nobody before it begins. */
export function firstDayIn(db: Db, unitId: string, day: LocalDate): LocalDate {
  const begun = repository.unitSpan(db, unitId)?.validFrom ?? day;
  return begun > day ? begun : day;
}
