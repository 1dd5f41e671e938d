import { formatVietnamese } from '#shared/domain/local-date.ts';
import type { DueWindow } from '#shared/people/service-years.ts';
import type { ReportDefinition, ReportRequest } from '../../core/report.ts';
import { isKnown } from './due-candidate.ts';
import { medalsDuePart } from './due-medals.ts';
import { dueChecks, dueSources } from './due-proof.ts';
import { ranksDuePart } from './due-ranks.ts';
import { DUE_COLUMNS, dueRows, unknownTable } from './due-tables.ts';
import {
  ranksInOrder,
  reportingOrganisation,
  reportLines,
  serviceFacts,
  servingByLine,
} from './people-statistics.service.ts';
import { reportFrame } from './report-frame.ts';
import { rankTerms, rulebookVersion, serviceMedals } from './report-rules.service.ts';

/** "Danh sách đủ niên hạn": whose years in rank or in service are complete, each with its arithmetic. */
export const dueListReport: ReportDefinition = {
  name: 'due-list',
  title: { vi: 'Danh sách đủ niên hạn', en: 'Years in rank and in service complete' },
  description: {
    vi: 'Đủ niên hạn xét thăng cấp bậc hàm và huy chương theo niên hạn, kèm cách tính; không thay việc xét các điều kiện khác',
    en: 'Years complete for the next rank and for medals for years of service, with the arithmetic; other conditions are not judged',
  },
  byUnit: true,
  time: 'either',
  ahead: true,
  build: (db, request) => {
    const { asOf, period, unit, today } = request;
    const units = reportLines(db, unit?.id ?? null);
    const people = servingByLine(db, asOf, units);
    const rankNames = new Map(ranksInOrder(db).map(({ code, name }) => [code, name]));
    const parts = [ranksDuePart(rankTerms(db, asOf), rankNames), medalsDuePart(serviceMedals(db, asOf))];
    const window: DueWindow = { from: period?.from ?? null, to: asOf };
    const factsOf = serviceFacts(db, people, asOf);
    const place = new Map(units.inOrder(people.map(({ line }) => line)).map((line, index) => [line, index]));
    const candidates = people
      .toSorted((a, b) => (place.get(a.line) ?? 0) - (place.get(b.line) ?? 0))
      .flatMap((person) => {
        const facts = factsOf(person);
        return parts.flatMap((part) => part(person, facts, window));
      });
    const known = candidates.filter(isKnown);
    const unknown = candidates.filter((one) => !isKnown(one));
    const named = known.filter(({ person }) => !person.classified);
    const context = { units, rankNames, day: asOf };
    return {
      name: 'due-list',
      sheetName: 'Đủ niên hạn',
      ...reportFrame(reportingOrganisation(db), 'DS', today),
      title: 'Danh sách đủ niên hạn thăng cấp bậc hàm, tặng huy chương',
      period: windowLine(request),
      columns: DUE_COLUMNS,
      rows: dueRows(named, context),
      numbering: 'perSection',
      annexes: [{ ...unknownTable(unknown, context, windowLine(request)), keptOnly: true }],
      rulebookVersion: rulebookVersion(db),
      sources: dueSources(known, unknown, people),
      checks: dueChecks(known, named),
    };
  },
};

function windowLine({ period, asOf, unit }: ReportRequest): string {
  const when = period
    ? `Đủ niên hạn từ ngày ${formatVietnamese(period.from)} đến ngày ${formatVietnamese(asOf)}`
    : `Đủ niên hạn đến ngày ${formatVietnamese(asOf)}`;
  return unit ? `(${unit.name}; ${when})` : `(${when})`;
}
