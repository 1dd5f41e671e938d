import { addDays, formatVietnamese, type LocalDate } from '#shared/domain/local-date.ts';
import { capitals } from '#shared/domain/vietnamese-text.ts';
import { NO_UNIT, type ReportUnits, type UnitBlock } from '#shared/people/report-units.ts';
import type { ReportDocument, ReportSource } from '#shared/reports/report-document.ts';
import type { ReportRequest } from '../../core/report.ts';
import type { ReportingOrganisation } from './reporting-organisation.service.ts';

/** What surrounds the table of every report on people: header, signatures, recipients. */
export function reportFrame(
  organisation: ReportingOrganisation,
  kind: 'BC' | 'DS' | 'TK',
  today: LocalDate,
): Pick<ReportDocument, 'header' | 'signatures' | 'recipients'> {
  return {
    header: {
      family: 'state',
      superior: capitals(organisation.superior),
      issuer: capitals(organisation.name),
      number: `/${kind}-${organisation.symbol}`,
      place: organisation.place,
      date: today,
    },
    ...organisation.words,
  };
}

/** "(Tính đến ngày 31/12/2024)", and which unit the report is narrowed to. */
export function dayLine({ asOf, unit }: Pick<ReportRequest, 'asOf' | 'unit'>): string {
  return inBrackets(`Tính đến ngày ${formatVietnamese(asOf)}`, unit?.name);
}

/** "(Quý III năm 2024)"; of a period that goes on the last day counted. */
export function periodLine({ period, asOf, unit }: Pick<ReportRequest, 'period' | 'asOf' | 'unit'>): string {
  if (!period) return dayLine({ asOf, unit });
  const until = asOf < period.to ? `, số liệu đến ngày ${formatVietnamese(asOf)}` : '';
  return inBrackets(`${period.name}${until}`, unit?.name);
}

function inBrackets(text: string, unitName: string | undefined): string {
  return unitName === undefined
    ? `(${text})`
    : `(${unitName}, ${text.charAt(0).toLowerCase()}${text.slice(1)})`;
}

const BLOCK_TITLES: Record<UnitBlock, string> = {
  departments: 'KHỐI PHÒNG VÀ TƯƠNG ĐƯƠNG',
  districts: 'KHỐI CÔNG AN CẤP HUYỆN',
  communes: 'KHỐI CÔNG AN XÃ, PHƯỜNG, ĐẶC KHU',
  unknown: 'CHƯA XÁC ĐỊNH ĐƠN VỊ',
};

export const UNKNOWN_UNIT = 'Chưa xác định đơn vị';

/** The lines of a report in their blocks, blocks without lines left out. */
export function blocksOf(units: ReportUnits, lines: Iterable<string>): { title: string; lines: string[] }[] {
  const blocks = Map.groupBy(units.inOrder(lines), (line) => units.blockOf(line));
  return [...blocks].map(([block, members]) => ({ title: BLOCK_TITLES[block], lines: members }));
}

export function lineName(units: ReportUnits, line: string, day: LocalDate): string {
  return line === NO_UNIT ? UNKNOWN_UNIT : units.nameOf(line, day);
}

/** The name of a line, of a unit that is no more with its last day: its successor may bear the same name. */
export function lineNameWithEnd(units: ReportUnits, line: string, day: LocalDate): string {
  const end = units.endOf(line);
  const name = lineName(units, line, day);
  return end !== null && end <= day ? `${name} (đến ${formatVietnamese(addDays(end, -1))})` : name;
}

type Named = { fullName: string; policeNumber: string | null; classified: number };

/** "Nguyễn Văn An, 123-456", as a source names somebody. */
export const personInWords = ({ fullName, policeNumber }: Named): string =>
  policeNumber === null ? fullName : `${fullName}, ${policeNumber}`;

/** A figure with the people behind it: classified ones are counted, never named. */
export function sourceOf<Person extends Named>(
  figure: string,
  counted: string,
  people: readonly Person[],
  inWords: (person: Person) => string = personInWords,
): ReportSource {
  const named = people.filter(({ classified }) => !classified);
  return {
    figure,
    counted,
    value: people.length,
    records: named.map(inWords),
    withheld: people.length - named.length,
  };
}
