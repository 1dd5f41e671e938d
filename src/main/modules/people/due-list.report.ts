import { formatVietnamese, type LocalDate } from '#shared/domain/local-date.ts';
import { earliest } from '#shared/domain/partial-date.ts';
import type { ReportUnits } from '#shared/people/report-units.ts';
import {
  type Due,
  type DueWindow,
  medalsDue,
  nextRankDue,
  type ServiceMedal,
} from '#shared/people/service-years.ts';
import type {
  ReportCheck,
  ReportColumn,
  ReportRow,
  ReportSource,
  ReportTable,
} from '#shared/reports/report-document.ts';
import type { ReportDefinition, ReportRequest } from '../../core/report.ts';
import {
  type CountedPerson,
  ranksInOrder,
  rankTerms,
  reportingOrganisation,
  reportLines,
  type ServiceFacts,
  serviceFacts,
  serviceMedals,
  servingByLine,
  unitInWords,
} from './people-statistics.service.ts';
import { personInWords, reportFrame, roman, sourceOf } from './report-frame.ts';

/** "Danh sách đủ niên hạn": whose years in rank or in service are complete, each with its arithmetic. */
export const dueListReport: ReportDefinition = {
  name: 'due-list',
  title: { vi: 'Danh sách đủ niên hạn', en: 'Years in rank and in service complete' },
  description: {
    vi: 'Đủ niên hạn xét thăng cấp bậc hàm và huy chương 10, 15, 20, 25 năm, kèm cách tính; không thay việc xét các điều kiện khác',
    en: 'Years complete for the next rank and for medals of 10, 15, 20, 25 years, with the arithmetic; other conditions are not judged',
  },
  byUnit: true,
  time: 'either',
  ahead: true,
  build: (db, request) => {
    const { asOf, period, unit, today, resourcesDir } = request;
    const window: DueWindow = { from: period?.from ?? null, to: asOf };
    const units = reportLines(db, unit?.id ?? null);
    const people = servingByLine(db, asOf, units);
    const factsOf = serviceFacts(db, people, asOf);
    const ranks = ranksInOrder(db);
    const rankNames = new Map(ranks.map(({ code, name }) => [code, name]));
    const terms = new Map(rankTerms(resourcesDir).map((term) => [term.from, term]));
    const medals = serviceMedals(resourcesDir);
    const place = new Map(units.inOrder(people.map(({ line }) => line)).map((line, index) => [line, index]));
    const candidates = people
      .toSorted((a, b) => (place.get(a.line) ?? 0) - (place.get(b.line) ?? 0))
      .flatMap((person) => {
        const facts = factsOf(person);
        const rank = rankCandidate(person, facts, terms, rankNames, window);
        return [...(rank ? [rank] : []), ...medalCandidates(person, facts, medals, window)];
      });
    const context = { units, rankNames, day: asOf };
    return documentOf(candidates, people, context, {
      frame: reportFrame(reportingOrganisation(db), 'DS', today),
      period: windowLine(request),
    });
  },
};

type Candidate = {
  person: CountedPerson;
  kind: 'rank' | 'medal';
  what: string;
  citation: string;
  due: Exclude<Due, { kind: 'notYet' }>;
};
type Known = Candidate & { due: Extract<Due, { kind: 'due' }> };
type Context = { units: ReportUnits; rankNames: ReadonlyMap<string, string>; day: LocalDate };

function rankCandidate(
  person: CountedPerson,
  facts: ServiceFacts,
  terms: ReadonlyMap<string, { to: string; years: number; citation: string }>,
  rankNames: ReadonlyMap<string, string>,
  window: DueWindow,
): Candidate | null {
  const term = terms.get(person.rankCode ?? '');
  if (!term) return null;
  const name = rankNames.get(person.rankCode ?? '') ?? '';
  const due = nextRankDue(name, facts.rankSince, term.years, window);
  if (due.kind === 'notYet') return null;
  const what = `Thăng ${rankNames.get(term.to) ?? term.to}`;
  return { person, kind: 'rank', what, citation: term.citation, due };
}

function medalCandidates(
  person: CountedPerson,
  { absences, medals: received }: ServiceFacts,
  medals: readonly ServiceMedal[],
  window: DueWindow,
): Candidate[] {
  const { joinedForce } = person;
  return medalsDue({ joinedForce, absences, received }, medals, window).map(({ medal, due }) => ({
    person,
    kind: 'medal',
    what: medal.name,
    citation: medal.citation,
    due,
  }));
}

const isKnown = (candidate: Candidate): candidate is Known => candidate.due.kind === 'due';

const WHO: ReportColumn[] = [
  { key: 'fullName', title: 'Họ và tên', kind: 'text', oneLine: true },
  { key: 'policeNumber', title: 'Số hiệu', kind: 'text', align: 'center' },
  { key: 'unit', title: 'Đơn vị', kind: 'text' },
  { key: 'post', title: 'Chức vụ', kind: 'text' },
  { key: 'rank', title: 'Cấp bậc hàm', kind: 'text' },
];
const DUE_COLUMNS: ReportColumn[] = [
  ...WHO,
  { key: 'what', title: 'Đủ niên hạn', kind: 'text' },
  { key: 'on', title: 'Từ ngày', kind: 'date' },
  { key: 'arithmetic', title: 'Cách tính', kind: 'text' },
];
const UNKNOWN_COLUMNS: ReportColumn[] = [
  ...WHO,
  { key: 'what', title: 'Nội dung', kind: 'text' },
  { key: 'reason', title: 'Còn thiếu', kind: 'text' },
];

const SECTIONS = [
  { kind: 'rank', title: 'ĐỦ NIÊN HẠN XÉT THĂNG CẤP BẬC HÀM' },
  { kind: 'medal', title: 'ĐỦ NIÊN HẠN TẶNG HUY CHƯƠNG' },
] as const;

function documentOf(
  candidates: readonly Candidate[],
  people: readonly CountedPerson[],
  context: Context,
  { frame, period }: { frame: ReturnType<typeof reportFrame>; period: string },
) {
  const known = candidates.filter(isKnown);
  const named = known.filter(({ person }) => !person.classified);
  const unknown = candidates.filter((one) => !isKnown(one));
  const rows = SECTIONS.flatMap(({ kind, title }, index): ReportRow[] => {
    const found = named.filter((one) => one.kind === kind).toSorted(byDay);
    return [
      {
        kind: 'section',
        ordinal: roman(index + 1),
        title: `${title} (${found.length} đồng chí)${basisOf(found)}`,
      },
      ...found.map((one) => dueRow(one, context)),
    ];
  });
  return {
    name: 'due-list',
    sheetName: 'Đủ niên hạn',
    ...frame,
    title: 'Danh sách đủ niên hạn thăng cấp bậc hàm, tặng huy chương',
    period,
    columns: DUE_COLUMNS,
    rows: [...rows, { kind: 'total', title: `Tổng số: ${named.length} lượt` } as const],
    numbering: 'perSection' as const,
    annexes: [{ ...unknownTable(unknown, context, period), keptOnly: true }],
    sources: sourcesOf(known, unknown, people),
    checks: checksOf(known, named),
  };
}

/** The legal basis once over a section instead of in each of its lines. */
function basisOf(found: readonly Candidate[]): string {
  const citations = [...new Set(found.map(({ citation }) => citation))].sort();
  return citations.length === 0 ? '' : ` - Căn cứ: ${citations.join('; ')}`;
}

/** Section by section the earliest first; people of one day stay unit by unit. */
function byDay({ due: a }: Known, { due: b }: Known): number {
  const [first, second] = [String(a.on), String(b.on)];
  return first < second ? -1 : first > second ? 1 : 0;
}

function who({ person }: Candidate, { units, rankNames, day }: Context) {
  return {
    fullName: person.fullName,
    policeNumber: person.policeNumber,
    unit: unitInWords(units, person.unitId, person.line, day),
    post: person.post,
    rank: rankNames.get(person.rankCode ?? '') ?? null,
  };
}

function dueRow(one: Known, context: Context): ReportRow {
  const { on, arithmetic } = one.due;
  return {
    kind: 'data',
    values: { ...who(one, context), what: one.what, on, arithmetic },
  };
}

/** Nothing is guessed: whose dates are not known enough stands apart, each with what is missing. */
function unknownTable(unknown: readonly Candidate[], context: Context, period: string): ReportTable {
  const named = unknown.filter(({ person }) => !person.classified);
  return {
    sheetName: 'Chưa đủ dữ liệu',
    title: 'Chưa đủ dữ liệu để tính niên hạn',
    period,
    columns: UNKNOWN_COLUMNS,
    rows: named.map((one) => ({
      kind: 'data',
      values: { ...who(one, context), what: one.what, reason: reasonOf(one) },
    })),
  };
}

const reasonOf = ({ due }: Candidate): string => (due.kind === 'unknown' ? due.reason : '');

function sourcesOf(
  known: readonly Known[],
  unknown: readonly Candidate[],
  people: readonly CountedPerson[],
): ReportSource[] {
  const kinds = [...new Set(known.map(({ what }) => what))].sort();
  return [
    sourceOf('Người đã xét', 'Người đang công tác vào ngày tính', people),
    ...kinds.map((what) =>
      candidateSource(
        what,
        'Đủ niên hạn theo cách tính ghi ở từng dòng',
        known.filter((one) => one.what === what),
        ({ due }) => (due.kind === 'due' ? due.arithmetic : ''),
      ),
    ),
    candidateSource('Chưa đủ dữ liệu', 'Thiếu ngày để tính, không đoán', unknown, reasonOf),
  ];
}

function candidateSource(
  figure: string,
  counted: string,
  candidates: readonly Candidate[],
  words: (one: Candidate) => string,
): ReportSource {
  const people = candidates.map((one) => ({ ...one.person, words: words(one) }));
  return sourceOf(figure, counted, people, (person) => `${personInWords(person)} (${person.words})`);
}

function checksOf(known: readonly Known[], named: readonly Known[]): ReportCheck[] {
  const withheld = known.filter(({ person }) => person.classified).length;
  const early = named.filter(
    ({ due, person }) => person.joinedForce && earliest(person.joinedForce) > String(due.on),
  );
  return [
    {
      statement: 'Số dòng nêu tên và số hồ sơ có độ mật bằng số lượt đủ niên hạn',
      left: named.length + withheld,
      right: known.length,
    },
    { statement: 'Không ai đủ niên hạn trước khi vào ngành', left: early.length, right: 0 },
  ];
}

function windowLine({ period, asOf, unit }: ReportRequest): string {
  const when = period
    ? `Đủ niên hạn từ ngày ${formatVietnamese(period.from)} đến ngày ${formatVietnamese(asOf)}`
    : `Đủ niên hạn đến ngày ${formatVietnamese(asOf)}`;
  return unit ? `(${unit.name}; ${when})` : `(${when})`;
}
