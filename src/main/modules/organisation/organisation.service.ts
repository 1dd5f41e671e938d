import type { LocalDate } from '#shared/domain/local-date.ts';
import { textSortKey } from '#shared/domain/vietnamese-text.ts';
import type { Organisation } from '#shared/organisation/organisation.contract.ts';
import { changedFields } from '../../core/audit-recorder.ts';
import type { Context } from '../../core/context.ts';
import type { Db } from '../../db/open.ts';
import * as repository from './organisation.repository.ts';
import { postsInUse } from './people-of-units.repository.ts';
import { allPosts } from './seats.repository.ts';

export type { Rank } from './organisation.repository.ts';

/** Every store has one: it is made with the store. */
export function getOrganisation(db: Db): Organisation {
  const organisation = repository.readOrganisation(db);
  if (!organisation) throw new Error('the store has no organisation');
  return organisation;
}

/** With a new store. */
export function establishOrganisation(db: Db, organisation: Organisation): void {
  repository.writeOrganisation(db, organisation);
}

export function updateOrganisation({ db, audit }: Context, next: Organisation): Organisation {
  const before = getOrganisation(db);
  repository.writeOrganisation(db, next);
  const changes = changedFields(before, next);
  audit.record({ entity: 'organisation', entityId: 'organisation', action: 'changed', changes });
  return next;
}

export function hasRank(db: Db, code: string): boolean {
  return repository.hasRank(db, code);
}

export function listRanks(db: Db): repository.Rank[] {
  return repository.allRanks(db);
}

export function catalogueNames(db: Db, kind: repository.CatalogueKind): string[] {
  return repository.catalogueNames(db, kind);
}

/** What a form offers as a post: the catalogue in its order, then what else people are, most common first. */
export function suggestedPosts(db: Db, today: LocalDate): string[] {
  const offered = allPosts(db).flatMap(({ name, active }) => (active ? [name] : []));
  const known = new Set(offered.map(textSortKey));
  // The words alone name nobody, but a post only classified people hold would say that there is one.
  const others = postsInUse(db, { day: today, classified: false });
  return [...offered, ...others.filter((post) => !known.has(textSortKey(post)))];
}
