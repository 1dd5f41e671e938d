import fc from 'fast-check';
import { addDays, type LocalDate } from '../../domain/local-date.ts';
import type { PartialDate } from '../../domain/partial-date.ts';
import { assignmentKinds, membershipEnds } from '../histories.ts';
import type { StandingFacts } from '../standing.ts';

/** Dates as papers hold them, close enough to each other for rows to overlap, touch and coincide. */
export const paperDate = fc
  .tuple(fc.integer({ min: 0, max: 3000 }), fc.constantFrom(4, 7, 10))
  .map(([days, exact]) => addDays('2015-01-01' as LocalDate, days).slice(0, exact) as PartialDate);
const maybe = fc.option(paperDate);

export const RANK_CODES = ['A', 'B', 'C', 'D'];

const rank = fc.record({ rankCode: fc.constantFrom(...RANK_CODES), from: maybe });
const assignment = fc.record({
  unitId: fc.constantFrom('U1', 'U2', 'U3', null),
  post: fc.constantFrom('P1', 'P2'),
  kind: fc.constantFrom(...assignmentKinds),
  from: maybe,
  to: maybe,
});
const membership = fc.record({
  partyOrgId: fc.constantFrom('O1', 'O2', null),
  from: maybe,
  to: maybe,
  endReason: fc.option(fc.constantFrom(...membershipEnds)),
});

const numbered = <Row>(rows: Row[]): (Row & { id: string })[] =>
  rows.map((row, index) => ({ ...row, id: String(index) }));
const some = <Row>(row: fc.Arbitrary<Row>) => fc.array(row, { maxLength: 5 });

/** Any histories, the impossible ones too: rows that end before they begin, that overlap, that begin together. */
export const officeFacts: fc.Arbitrary<StandingFacts> = fc.record({
  joinedForce: maybe,
  partyAdmission: maybe,
  partyOfficial: maybe,
  rankOrder: fc.constant(RANK_CODES),
  rank: some(rank).map(numbered),
  assignment: some(assignment).map(numbered),
  leave: some(fc.record({ from: paperDate, returnedOn: maybe })),
  membership: some(membership).map(numbered),
});
