import fc from 'fast-check';
import type { LocalDate } from '../../../domain/local-date.ts';
import { type HistoryKind, historyFields, historyKinds, personDetails } from '../../histories.ts';
import { person } from '../../people.contract.ts';
import type { PrintedRecord } from '../printed-record.ts';
import type { RecordOnPaper } from '../record-document.ts';

const ID = '01900000-0000-7000-8000-000000000001';
const nothingOf = (fields: object) => Object.fromEntries(Object.keys(fields).map((field) => [field, null]));

/** Nothing is known but the name. */
export const emptyRecord: PrintedRecord = {
  person: person.parse({
    ...nothingOf(person.shape),
    id: ID,
    fullName: 'Lò Văn Mới',
    revision: 1,
    binned: false,
    serving: true,
    secrecy: 'normal',
    updatedAt: '2026-02-05T00:00:00.000Z',
  }),
  details: personDetails.parse(nothingOf(personDetails.shape)),
  histories: Object.fromEntries(
    historyKinds.map((kind) => [kind, []]),
  ) as unknown as PrintedRecord['histories'],
  unitNames: {},
  partyOrgNames: {},
};

export const onPaper = (record: PrintedRecord): RecordOnPaper => ({
  record,
  organisation: {
    name: 'Công an tỉnh Quảng Ninh',
    superior: 'Bộ Công an',
    place: 'Quảng Ninh',
    symbol: 'CAT-PX03',
  },
  rankNames: new Map(),
  photo: null,
  signatures: [
    { authority: '', title: 'XÁC NHẬN CỦA THỦ TRƯỞNG ĐƠN VỊ', note: '', name: '' },
    { authority: '', title: 'NGƯỜI KHAI', note: '(Ký, ghi rõ họ tên)', name: '' },
  ],
  day: '2026-02-05' as LocalDate,
});

/** Values of what is no free text. */
const given: Readonly<Record<string, unknown>> = {
  sex: 'female',
  secrecy: 'normal',
  binned: false,
  serving: true,
  revision: 1,
  assetsDeclared: true,
  unitId: ID,
  partyOrgId: ID,
  partyFileNumber: '123456AB',
  partyCardNumber: '12345678',
  policeNumber: '286-344',
  citizenId: '022090001234',
  party: 'official',
  assignmentKind: 'official',
  updatedAt: '2026-02-05T00:00:00.000Z',
};
const kinds: { [Kind in HistoryKind]?: object } = {
  assignment: { kind: 'acting' },
  leave: { reason: 'retired' },
  membership: { endReason: 'moved' },
  evaluation: { subject: 'officer', grade: 'good' },
  training: { kind: 'language' },
  discipline: { side: 'party' },
};
const dates =
  /^(from|to|returnedOn|birthDate|joinedForce|party(Admission|Official|Decision)|youthUnionDate)$/;

/**
 * Each field that may be empty is or is not; free text says where it stands: "Ô home 17."; each date is a year of its
 * own from 1200 on, each number from 3000 on.
 */
export const anyRecord: fc.Arbitrary<PrintedRecord> = fc
  .record({
    filled: fc.infiniteStream(fc.boolean()),
    rows: fc.array(fc.constantFrom(...historyKinds), { maxLength: 25 }),
  })
  .map(({ filled, rows }) => {
    let count = 0;
    const valueFor = (field: string) => {
      count += 1;
      if (field in given) return given[field];
      if (field === 'deferredUntil') return '2026-12-31';
      if (dates.test(field)) return String(1200 + count);
      if (field === 'birthYear' || field === 'year') return 3000 + count;
      return `Ô ${field} ${count}.`;
    };
    const fill = (fields: object, always: object = {}) => ({
      ...Object.fromEntries(
        Object.keys(fields).map((field) => [field, filled.next().value ? valueFor(field) : null]),
      ),
      ...always,
    });
    const { id, revision, binned, serving, secrecy, updatedAt } = emptyRecord.person;
    const always = { id, revision, binned, serving, secrecy, updatedAt, unitCode: null, rankCode: null };
    const histories = { ...emptyRecord.histories } as Record<HistoryKind, object[]>;
    for (const kind of rows) {
      const row = fill(historyFields[kind].shape, {
        ...required(kind, valueFor),
        ...kinds[kind],
        id: `${kind} ${count}`,
      });
      histories[kind] = [...histories[kind], row];
    }
    return {
      ...emptyRecord,
      person: { ...fill(person.shape, { ...always, fullName: 'ÔNG LÒ VĂN MỚI' }) },
      details: fill(personDetails.shape),
      histories,
    } as unknown as PrintedRecord;
  });

/** Fields of a row that are never empty. */
function required(kind: HistoryKind, valueFor: (field: string) => unknown): object {
  const fields = Object.entries(historyFields[kind].shape).filter(
    ([, schema]) => !schema.safeParse(null).success && !schema.safeParse(undefined).success,
  );
  return Object.fromEntries(fields.map(([field]) => [field, valueFor(field)]));
}
