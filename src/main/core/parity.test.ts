import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import * as accounts from '#shared/accounts/accounts.contract.ts';
import * as audit from '#shared/audit/audit.contract.ts';
import * as backup from '#shared/backup/backup.contract.ts';
import type { OutputOf, Procedure } from '#shared/contract/define.ts';
import type { Envelope, ErrorCode } from '#shared/contract/errors.ts';
import { registry } from '#shared/contract/registry.ts';
import * as exchange from '#shared/exchange/exchange.contract.ts';
import * as organisation from '#shared/organisation/organisation.contract.ts';
import * as attachments from '#shared/people/attachments.contract.ts';
import * as people from '#shared/people/people.contract.ts';
import * as print from '#shared/people/print.contract.ts';
import * as record from '#shared/people/record.contract.ts';
import * as reports from '#shared/reports/reports.contract.ts';
import * as search from '#shared/search/search.contract.ts';
import * as system from '#shared/system/system.contract.ts';
import { type DoorUnderTest, doors } from './__fixtures__/doors.ts';
import {
  ADMINISTRATOR,
  newAccount,
  newFolder,
  PASSWORD,
  personNamed,
  QUANG_NINH,
  removeFolder,
} from './__fixtures__/office.ts';
import { redDot } from './__fixtures__/papers.ts';
import type { HeldFile } from './core.ts';

/** What the cases before this one were answered, per procedure. */
type Seen = {
  folder: string;
  last<P extends Procedure>(procedure: P): OutputOf<P>;
};
type Case = {
  of: Pick<Procedure, 'name'>;
  says: string;
  input?: (seen: Seen) => object;
  /** Handed over first; its id is put into the input as `fileId`. */
  file?: (seen: Seen) => HeldFile;
  refused?: ErrorCode;
};

const roster = join(import.meta.dirname, '../../shared/exchange/__fixtures__/roster-department.xlsx');
const NEW_PASSWORD = 'mat-khau-thu-2';
const PERSON = personNamed('Nguyễn Văn Thử', { birthDate: '1985', policeNumber: '123-456' });
const backupOf = (seen: Seen): HeldFile => {
  const { path } = seen.last(backup.createBackup).backup;
  return { fileName: basename(path), bytes: readFileSync(path) };
};

const RANK = {
  kind: 'rank' as const,
  fields: { rankCode: 'DAI_UY', from: '2020-07', decision: null, note: null },
};
const ofPerson = ({ id, revision }: { id: string; revision: number }) => ({ personId: id, revision });
const papersOf = (seen: Seen) => ({ owner: 'person', ownerId: seen.last(people.createPerson).id });
const paperOf = (seen: Seen) => ({ id: seen.last(attachments.addAttachment).id });
const decided = (seen: Seen) => ({
  ids: [seen.last(people.createPerson).id],
  from: '2024-07-01',
  decision: '12/QĐ-CAT',
});

/** One story that calls every procedure of the contract, in an order that makes sense to an office. */
const story: readonly Case[] = [
  { of: system.getStatus, says: 'an empty folder has no store' },
  {
    of: accounts.signIn,
    says: 'nobody signs in without a store',
    input: () => ADMINISTRATOR,
    refused: 'NO_STORE',
  },
  {
    of: system.createStore,
    says: 'a password of nine characters is refused',
    input: () => ({
      organisation: { ...QUANG_NINH, place: ' ' },
      administrator: { signInName: 'quantri', displayName: 'Quản trị', password: '123456789' },
      referenceUnits: true,
    }),
    refused: 'INPUT_INVALID',
  },
  {
    of: system.createStore,
    says: 'the first run makes the store',
    input: () => ({
      organisation: QUANG_NINH,
      administrator: { ...ADMINISTRATOR, displayName: 'Quản trị' },
      referenceUnits: true,
    }),
  },
  { of: organisation.getOrganisation, says: 'the organisation is the one given' },
  {
    of: organisation.updateOrganisation,
    says: 'its symbol changes',
    input: () => ({ ...QUANG_NINH, symbol: 'X' }),
  },
  { of: organisation.listUnits, says: '54 communes and the departments are there' },
  {
    of: organisation.createUnit,
    says: 'a team is added',
    input: () => ({
      code: 'D1',
      name: 'Đội 1',
      kind: 'team',
      parentId: null,
      validFrom: null,
      validTo: null,
    }),
  },
  {
    of: organisation.updateUnit,
    says: 'the team gets another name',
    input: (seen) => ({ ...seen.last(organisation.createUnit), name: 'Đội Một' }),
  },
  { of: organisation.getCatalogues, says: 'ranks and catalogues are there' },
  {
    of: exchange.previewRoster,
    says: 'a roster is previewed',
    file: () => ({ fileName: 'roster-department.xlsx', bytes: readFileSync(roster) }),
  },
  {
    of: exchange.previewRoster,
    says: 'a file that is no workbook is refused',
    file: () => ({ fileName: 'a.xlsx', bytes: Buffer.from('không phải Excel') }),
    refused: 'FILE_NOT_EXCEL',
  },
  {
    of: exchange.applyRoster,
    says: 'its clear rows are written',
    input: (seen) => ({ previewId: seen.last(exchange.previewRoster).previewId }),
  },
  { of: exchange.listImports, says: 'the import is in the list' },
  {
    of: exchange.undoImport,
    says: 'the import is taken back',
    input: (seen) => ({ importId: seen.last(exchange.applyRoster).importId }),
  },
  { of: exchange.getRosterTemplate, says: 'the template is made' },
  { of: people.createPerson, says: 'a person is entered', input: () => PERSON },
  ...(['photo', 'paper'] as const).map(
    (role): Case => ({
      of: attachments.addAttachment,
      says: `a ${role} of the person is kept`,
      file: () => ({ fileName: 'a.png', bytes: redDot }),
      input: (seen) => ({ ...papersOf(seen), role, title: 'Quyết định' }),
    }),
  ),
  {
    of: attachments.addAttachment,
    says: 'a file that is no paper is refused',
    file: () => ({ fileName: 'a.pdf', bytes: Buffer.from('không phải PDF') }),
    input: (seen) => ({ ...papersOf(seen), role: 'paper', title: 'Quyết định' }),
    refused: 'ATTACHMENT_KIND',
  },
  { of: attachments.removeAttachment, says: 'the paper is taken out', input: paperOf },
  { of: attachments.restoreAttachment, says: 'the paper is put back', input: paperOf },
  { of: attachments.listAttachments, says: 'both are in the list', input: papersOf },
  { of: attachments.getPhoto, says: 'the photo is shown', input: papersOf },
  { of: attachments.openAttachment, says: 'the paper is handed out', input: paperOf },
  {
    of: attachments.setSecrecyApproval,
    says: 'the computer is approved for classified records',
    input: () => ({ document: '12/QĐ-CAT' }),
  },
  { of: attachments.getSecrecyApproval, says: 'the document is known' },
  {
    of: attachments.setSecrecyApproval,
    says: 'the approval is taken back',
    input: () => ({ document: null }),
  },
  {
    of: people.createPerson,
    says: 'the same number twice is refused',
    input: () => PERSON,
    refused: 'POLICE_NUMBER_TAKEN',
  },
  {
    of: people.createPerson,
    says: 'a nameless person is refused',
    input: () => ({ ...PERSON, fullName: ' ' }),
    refused: 'INPUT_INVALID',
  },
  {
    of: people.updatePerson,
    says: 'the person gets a post',
    input: (seen) => ({ ...seen.last(people.createPerson), post: 'Đội trưởng' }),
  },
  {
    of: people.updatePerson,
    says: 'a form opened before the last save is refused',
    input: (seen) => ({ ...seen.last(people.createPerson), post: 'Cán bộ' }),
    refused: 'RECORD_CHANGED',
  },
  {
    of: people.findSimilarPeople,
    says: 'the same name and year are noticed',
    input: () => ({ ...PERSON, policeNumber: null, exceptId: null }),
  },
  {
    of: people.binPeople,
    says: 'the person goes to the bin',
    input: (seen) => ({ ids: [seen.last(people.createPerson).id] }),
  },
  {
    of: people.restorePeople,
    says: 'and comes back',
    input: (seen) => ({ ids: [seen.last(people.createPerson).id] }),
  },
  {
    of: people.getPerson,
    says: 'and is as before',
    input: (seen) => ({ id: seen.last(people.createPerson).id }),
  },
  {
    of: people.listPeople,
    says: 'the list finds the person without accents',
    input: () => ({ filter: { search: 'thu nguyen' } }),
  },
  {
    of: people.exportPeopleList,
    says: 'what the list shows is exported',
    input: () => ({ columns: ['fullName', 'birthDate'] }),
  },
  {
    of: search.findEverywhere,
    says: 'Ctrl+K finds the person and nobody else',
    input: () => ({ text: 'thử 1234' }),
  },
  {
    of: search.recallFound,
    says: 'what was opened is called as it is today',
    input: (seen) => ({ things: [{ kind: 'person', id: seen.last(people.createPerson).id }] }),
  },
  { of: people.exportPeopleRecords, says: 'all people are exported' },
  {
    of: record.saveHistoryRow,
    says: 'a rank since a month is written down',
    input: (seen) => ({ ...ofPerson(seen.last(people.getPerson)), id: null, row: RANK }),
  },
  {
    of: record.saveHistoryRow,
    says: 'a rank nobody has is refused',
    input: (seen) => ({
      ...ofPerson(seen.last(record.saveHistoryRow).person),
      id: null,
      row: { kind: 'rank', fields: { ...RANK.fields, rankCode: 'NGUYEN_SOAI' } },
    }),
    refused: 'INPUT_INVALID',
  },
  {
    of: record.removeHistoryRow,
    says: 'the rank is taken out',
    input: (seen) => {
      const { person, id } = seen.last(record.saveHistoryRow);
      return { ...ofPerson(person), kind: 'rank', id };
    },
  },
  {
    of: record.restoreHistoryRow,
    says: 'and brought back',
    input: (seen) => {
      const { id } = seen.last(record.saveHistoryRow);
      return { ...ofPerson(seen.last(record.removeHistoryRow)), kind: 'rank', id };
    },
  },
  {
    of: record.getRecord,
    says: 'the record holds it',
    input: (seen) => ({ id: seen.last(people.createPerson).id }),
  },
  {
    of: print.recordPrint,
    says: 'that it is printed leaves a trace',
    input: (seen) => ({ id: seen.last(people.createPerson).id, reason: null }),
  },
  {
    of: record.updateDetails,
    says: 'the birthplace is entered',
    input: (seen) => {
      const { details, person } = seen.last(record.getRecord);
      return { ...details, ...ofPerson(person), birthplace: 'Hạ Long' };
    },
  },
  {
    of: record.setPersonSecrecy,
    says: 'a record on a computer without approval stays unclassified',
    input: (seen) => ({ ...ofPerson(seen.last(record.updateDetails)), secrecy: 'secret' }),
    refused: 'SECRECY_NOT_APPROVED',
  },
  {
    of: record.setPersonSecrecy,
    says: 'and is what it was',
    input: (seen) => ({ ...ofPerson(seen.last(record.updateDetails)), secrecy: 'normal' }),
  },
  {
    of: record.promotePeople,
    says: 'a list of one is promoted',
    input: (seen) => ({ ...decided(seen), rankCode: null }),
  },
  {
    of: record.transferPeople,
    says: 'and transferred',
    input: (seen) => {
      const unitId = seen.last(organisation.createUnit).id;
      return { ...decided(seen), unitId, post: null, kind: 'official' };
    },
  },
  {
    of: record.recordLeave,
    says: 'and retires',
    input: (seen) => ({ ...decided(seen), reason: 'retired' }),
  },
  { of: reports.listReports, says: 'reports are listed' },
  {
    of: reports.runReport,
    says: 'a report is made in two copies',
    input: () => ({ name: 'people-list', period: '2024' }),
  },
  {
    of: reports.runReport,
    says: 'an unknown report is refused',
    input: () => ({ name: 'khong-co' }),
    refused: 'REPORT_UNKNOWN',
  },
  {
    of: audit.getHistory,
    says: 'the history of the person is told',
    input: (seen) => ({ entity: 'person', id: seen.last(people.createPerson).id }),
  },
  { of: audit.listAudit, says: 'the audit is listed', input: () => ({ limit: 10 }) },
  { of: audit.verifyAudit, says: 'the chain of the audit fits' },
  { of: audit.verifyStore, says: 'the store is sound' },
  {
    of: accounts.createAccount,
    says: 'an officer gets an account',
    input: () => newAccount('canbo', 'officer'),
  },
  {
    of: accounts.setSeesClassified,
    says: 'the officer may see classified records',
    input: (seen) => ({ id: seen.last(accounts.createAccount).account.id, seesClassified: true }),
  },
  {
    of: accounts.putSetting,
    says: 'a name that is no name is refused',
    input: () => ({ name: 'Ngôn ngữ', value: '"vi"' }),
    refused: 'INPUT_INVALID',
  },
  {
    of: accounts.putSetting,
    says: 'the administrator keeps a language',
    input: () => ({ name: 'language', value: '"en"' }),
  },
  { of: accounts.getSettings, says: 'and reads it back' },
  { of: accounts.listAccounts, says: 'both accounts are listed' },
  {
    of: accounts.resetPassword,
    says: 'the officer gets another password',
    input: (seen) => ({ id: seen.last(accounts.createAccount).account.id, newPassword: NEW_PASSWORD }),
  },
  {
    of: accounts.retireAccount,
    says: 'the account is retired',
    input: (seen) => ({ id: seen.last(accounts.createAccount).account.id }),
  },
  {
    of: accounts.changePassword,
    says: 'the administrator changes the password',
    input: () => ({ currentPassword: PASSWORD, newPassword: NEW_PASSWORD }),
  },
  {
    of: accounts.renewRecoveryKey,
    says: 'the recovery key is renewed',
    input: () => ({ password: NEW_PASSWORD }),
  },
  { of: accounts.lock, says: 'the session is locked' },
  { of: people.listPeople, says: 'a locked session reads nothing', refused: 'LOCKED' },
  { of: accounts.unlock, says: 'and unlocked', input: () => ({ password: NEW_PASSWORD }) },
  { of: backup.setSecondFolder, says: 'a second folder is named', input: ({ folder }) => ({ folder }) },
  { of: backup.setSecondFolder, says: 'and no longer wanted', input: () => ({ folder: null }) },
  { of: backup.createBackup, says: 'a backup is made' },
  { of: backup.listBackups, says: 'and listed' },
  {
    of: backup.rehearseRestore,
    says: 'and rehearsed',
    input: (seen) => ({ fileName: seen.last(backup.createBackup).backup.fileName }),
  },
  { of: accounts.signOut, says: 'the administrator signs out' },
  { of: people.listPeople, says: 'nobody reads without signing in', refused: 'NOT_SIGNED_IN' },
  {
    of: accounts.signIn,
    says: 'a wrong password is refused',
    input: () => ADMINISTRATOR,
    refused: 'SIGN_IN_WRONG',
  },
  {
    of: accounts.signIn,
    says: 'the new password opens',
    input: () => ({ ...ADMINISTRATOR, password: NEW_PASSWORD }),
  },
  {
    of: accounts.recover,
    says: 'the renewed recovery key sets a password',
    input: (seen) => ({
      recoveryKey: seen.last(accounts.renewRecoveryKey).recoveryKey,
      signInName: 'quantri',
      newPassword: PASSWORD,
    }),
  },
  { of: system.inspectBackup, says: 'the backup says what it is', file: backupOf },
  {
    of: system.restoreBackup,
    says: 'and replaces the store, with the password of its day',
    input: () => ({ signInName: 'quantri', password: NEW_PASSWORD }),
    file: backupOf,
  },
  {
    of: { name: 'people.deleteEverything' },
    says: 'what is not in the contract does not exist',
    refused: 'UNKNOWN_PROCEDURE',
  },
  { of: system.getStatus, says: 'in the end everybody is signed out' },
];

/** Tells the story at one door; answers come back with ids, instants and places replaced. */
async function tell(door: DoorUnderTest, folder: string): Promise<Envelope<unknown>[]> {
  const replaceAll = createReplacer(folder);
  const values = new Map<string, unknown>();
  const seen: Seen = {
    folder,
    last: <P extends Procedure>({ name }: P) => values.get(name) as OutputOf<P>,
  };
  const answers: Envelope<unknown>[] = [];
  for (const { of, input, file } of story) {
    const handed = file ? { fileId: await door.putFile(file(seen)) } : {};
    const envelope = await door.call(of.name, { ...input?.(seen), ...handed });
    if (envelope.ok) values.set(of.name, envelope.value);
    answers.push(replaceAll(envelope));
  }
  return answers;
}

/** Ids become their order of appearance, so that the same id must appear in the same places at every door. */
function createReplacer(folder: string): (envelope: Envelope<unknown>) => Envelope<unknown> {
  const ids: string[] = [];
  const orderOf = (id: string) => {
    if (!ids.includes(id)) ids.push(id);
    return `<id ${ids.indexOf(id)}>`;
  };
  const replaceText = (text: string) =>
    text
      .replaceAll(folder, '<folder>')
      .replace(/[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}/g, orderOf)
      .replace(/\d{4}-\d\d-\d\dT\d\d[:-]\d\d[:-]\d\d[.-]\d{3}Z/g, '<instant>')
      .replace(/\d{4}-\d\d-\d\d-\d{6}(-\d+)?/g, '<stamp>')
      .replace(/^(cli|electron|loopback)$/, '<door>')
      .replace(/^([0-9A-HJKMNP-TV-Z]{4}-){7}[0-9A-HJKMNP-TV-Z]{4}$/, '<recovery key>');
  const told = (name: string, value: unknown) => {
    // A window also backs up by itself; the command line does when told to.
    if (name === 'backups' && Array.isArray(value)) return value.filter((one) => one.reason !== 'automatic');
    if (typeof value === 'string') return name === 'today' ? '<today>' : replaceText(value);
    // A workbook is zipped with the minute it was made in.
    return typeof value === 'number' && ['bytes', 'milliseconds'].includes(name) ? `<${name}>` : value;
  };
  return (envelope) => JSON.parse(JSON.stringify(envelope, told));
}

const folders = doors.map(() => newFolder());
const told: Envelope<unknown>[][] = [];

beforeAll(async () => {
  for (const [index, open] of doors.entries()) {
    const folder = folders[index] ?? '';
    const door = await open(folder);
    try {
      told.push(await tell(door, folder));
    } finally {
      await door.close();
    }
  }
}, 120_000);

afterAll(() => folders.forEach(removeFolder));

describe('one story at three doors', () => {
  test.each(story.map((one, index) => ({ ...one, index, name: one.of.name })))(
    '$name: $says',
    ({ index, refused }) => {
      const [cli, ipc, loopback] = told.map((answers) => answers[index]);
      const code = cli?.ok ? undefined : cli?.error.code;
      expect(code).toBe(refused);
      expect(ipc).toEqual(cli);
      expect(loopback).toEqual(cli);
    },
  );

  test('every procedure of the contract is in the story and is carried out once at least', () => {
    const carriedOut = new Set(story.filter((one) => !one.refused).map((one) => one.of.name));
    expect([...registry.keys()].filter((name) => !carriedOut.has(name))).toEqual([]);
  });
});
