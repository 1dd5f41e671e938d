import type { LocalDate } from '#shared/domain/local-date.ts';
import { textSortKey } from '#shared/domain/vietnamese-text.ts';
import { type Ranked, rankFound, type Searchable, searchable } from '#shared/search/rank-found.ts';
import type { Found } from '#shared/search/search.contract.ts';
import type { Context } from '../../core/context.ts';
import type { Db } from '../../db/open.ts';
import * as repository from './search.repository.ts';

/** Everything that can be found, kept in memory: to scan the encrypted file for each letter typed takes too long. */
type Index = {
  auditSequence: number;
  day: LocalDate;
  codes: ReadonlyMap<string, string>;
  everything: readonly Searchable[];
  /** Without people whose records are classified. */
  open: readonly Searchable[];
};
const indexes = new WeakMap<Db, Index>();

export function find(context: Context, text: string, limit: number): Found[] {
  const { db, account, today } = context;
  const index = indexOf(db, today());
  const ranked = rankFound(account.seesClassified ? index.everything : index.open, text, limit);
  return ranked.map((one) => asFound(db, index, one));
}

/** Things opened before, in the order asked for; what went to the bin or may not be seen is left out. */
export function recall(
  { db, account, today }: Context,
  things: readonly Pick<Found, 'kind' | 'id'>[],
): Found[] {
  const index = indexOf(db, today());
  const seen = account.seesClassified ? index.everything : index.open;
  return things.flatMap(({ kind, id }) => {
    const found = seen.find((one) => one.id === id && one.kind === kind);
    return found === undefined ? [] : [asFound(db, index, { found, formerName: null })];
  });
}

/** Made anew after any audited change: whatever changes people or the organisation leaves a row in the audit. */
function indexOf(db: Db, day: LocalDate): Index {
  const auditSequence = repository.lastAuditSequence(db);
  const known = indexes.get(db);
  if (known?.auditSequence === auditSequence && known.day === day) return known;
  const made = { auditSequence, day, ...readEverything(db, day) };
  indexes.set(db, made);
  return made;
}

function readEverything(db: Db, day: LocalDate): Pick<Index, 'codes' | 'everything' | 'open'> {
  const units = repository.searchedUnits(db, day);
  const orgs = repository.searchedPartyOrgs(db, day);
  const organisation = [...asSearchable('unit', units), ...asSearchable('partyOrg', orgs)];
  const people = repository.searchedPeople(db, day).map((row) => ({
    classified: row.classified === 1,
    entry: searchable({
      kind: 'person',
      id: row.id,
      past: row.past === 1,
      name: row.full_name,
      numbers: [row.police_number, row.citizen_id],
      sortKey: row.sort_key,
      folded: foldedName(row),
    }),
  }));
  return {
    codes: new Map([...units, ...orgs].map(({ id, code }) => [id, code])),
    everything: [...people.map(({ entry }) => entry), ...organisation],
    open: [...people.filter(({ classified }) => !classified).map(({ entry }) => entry), ...organisation],
  };
}

function asSearchable(kind: Found['kind'], states: readonly repository.NamedState[]): Searchable[] {
  const byId = Map.groupBy(states, ({ id }) => id);
  return [...byId].flatMap(([id, [present, ...others]]) => {
    if (present === undefined) return [];
    const { name, code, past } = present;
    const former = new Set(others.map((state) => state.name).filter((other) => other !== name));
    const sortKey = textSortKey(name);
    return [searchable({ kind, id, past: past === 1, name, former: [...former], numbers: [code], sortKey })];
  });
}

function asFound(db: Db, { codes, day }: Index, { found, formerName }: Ranked): Found {
  const { kind, id, past } = found;
  const title = found.present.name;
  if (kind !== 'person') return { kind, id, title, detail: codes.get(id) ?? '', formerName, past };
  const person = repository.personDetails(db, id, day);
  const told = [person?.police_number, person?.post, person?.unit_name];
  const detail = told.filter((part) => part !== undefined && part !== null && part !== '').join(' · ');
  return { kind, id, title, detail, formerName, past };
}

/** The key of a person is the folded name and then the numbers. */
function foldedName(person: repository.SearchedPerson): string | undefined {
  const numbers = [person.police_number, person.citizen_id].filter((number) => number !== null);
  const behind = numbers.map((number) => ` ${number}`).join('');
  return person.search_key.endsWith(behind)
    ? person.search_key.slice(0, person.search_key.length - behind.length)
    : undefined;
}
