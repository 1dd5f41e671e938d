import { earliest } from '#shared/domain/partial-date.ts';
import type { ReportCheck, ReportSource } from '#shared/reports/report-document.ts';
import { type Candidate, type KnownCandidate, reasonOf } from './due-candidate.ts';
import type { CountedPerson } from './people-statistics.service.ts';
import { personInWords, sourceOf } from './report-frame.ts';

/** Who stands behind each figure of the list. `people`: everybody who was looked at. */
export function dueSources(
  known: readonly KnownCandidate[],
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
        ({ due }) => due.arithmetic,
      ),
    ),
    candidateSource('Chưa đủ dữ liệu', 'Thiếu ngày để tính, không đoán', unknown, reasonOf),
  ];
}

function candidateSource<One extends Candidate>(
  figure: string,
  counted: string,
  candidates: readonly One[],
  words: (one: One) => string,
): ReportSource {
  const people = candidates.map((one) => ({ ...one.person, words: words(one) }));
  return sourceOf(figure, counted, people, (person) => `${personInWords(person)} (${person.words})`);
}

/** `named`: those of the known whom the list names. */
export function dueChecks(known: readonly KnownCandidate[], named: readonly KnownCandidate[]): ReportCheck[] {
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
