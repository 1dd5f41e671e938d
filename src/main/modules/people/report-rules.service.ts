import type { LocalDate } from '#shared/domain/local-date.ts';
import { type AgeBand, ageBandsFrom } from '#shared/people/quality-groups.ts';
import type { RankTerm, ServiceMedal } from '#shared/people/service-years.ts';
import type { Db } from '../../db/open.ts';
import { rulebookOf } from '../rulebook/rulebook.service.ts';

/** Years in a rank before the next one is considered, by the rule of the day; none where no rule holds. */
export function rankTerms(db: Db, day: LocalDate): RankTerm[] {
  const rule = rulebookOf(db).rule('PER_RANK_YEARS', day);
  return (rule?.value ?? []).map((term) => ({ ...term, citation: rule?.citation ?? '' }));
}

/** Medals for years of service, by the rule of the day. */
export function serviceMedals(db: Db, day: LocalDate): ServiceMedal[] {
  return rulebookOf(db).rule('AWD_SERVICE_MEDALS', day)?.value ?? [];
}

/** Ages into which people are grouped, by the rule of the day. */
export function ageBandsOn(db: Db, day: LocalDate): AgeBand[] {
  return ageBandsFrom(rulebookOf(db).rule('PER_AGE_BANDS', day)?.value.bounds ?? []);
}

/** Of the rulebook a report is computed with. */
export const rulebookVersion = (db: Db): number => rulebookOf(db).version;
