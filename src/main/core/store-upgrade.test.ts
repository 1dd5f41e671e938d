import { cpSync } from 'node:fs';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { signIn } from '#shared/accounts/accounts.contract.ts';
import { verifyAudit } from '#shared/audit/audit.contract.ts';
import { getCalendarYear } from '#shared/calendar/calendar.contract.ts';
import {
  issueDocument,
  listDocuments,
  listIssuers,
  listTextBlocks,
  saveDocument,
} from '#shared/documents/documents.contract.ts';
import { createPerson, listPeople } from '#shared/people/people.contract.ts';
import { listReports, runReport } from '#shared/reports/reports.contract.ts';
import { listRules } from '#shared/rulebook/rulebook.contract.ts';
import { getStatus } from '#shared/system/system.contract.ts';
import { listTasks } from '#shared/tasks/tasks.contract.ts';
import { applyPending } from '../db/migrate.ts';
import type { Db } from '../db/open.ts';
import { clockOn } from '../modules/documents/__fixtures__/writing.ts';
import {
  ADMINISTRATOR,
  codeOf,
  newFolder,
  newOffice,
  personNamed,
  programOptions,
  removeFolder,
} from './__fixtures__/office.ts';
import { behindTheBack, storeFilesOf } from './__fixtures__/raw-store.ts';
import { type Caller, callerOf } from './call-core.ts';
import type { Core } from './core.ts';
import { createCore } from './create-core.ts';

const clock = clockOn('2026-11-22');
const TABLES = [
  ...['rule_override', 'rule_row', 'calendar_day', 'calendar_year', 'task_mark'],
  ...['document_number', 'document', 'issuer', 'text_block'],
];

let made: string;
let folder: string;
const opened: Core[] = [];

/** A store of version 40, before rules, tasks and documents, with people and their audit in it; a copy for each test. */
beforeAll(async () => {
  const office = await newOffice({ clock, referenceUnits: true });
  made = office.folder;
  await office.call(
    createPerson,
    personNamed('Nguyễn Văn An', { partyAdmission: '2025-12-01', joinedForce: '2015-09-01' }),
  );
  await office.core.close();
  behindTheBack(made, makeVersion40);
});
afterAll(() => removeFolder(made));
beforeEach(() => {
  folder = newFolder();
  cpSync(made, folder, { recursive: true });
});
afterEach(async () => {
  for (const core of opened.splice(0)) await core.close();
  removeFolder(folder);
});

function makeVersion40(db: Db): void {
  db.pragma('foreign_keys = OFF');
  for (const table of TABLES) db.exec(`DROP TABLE ${table}`);
  db.pragma('user_version = 40');
}

function open(door: 'cli' | 'loopback'): Caller {
  const core = createCore(programOptions(folder, { door }), { clock });
  opened.push(core);
  return callerOf(core, 'administrator');
}

async function signedIn(door: 'cli' | 'loopback'): Promise<Caller> {
  const call = open(door);
  await call(signIn, ADMINISTRATOR);
  return call;
}

describe.each(['cli', 'loopback'] as const)('a store of version 40 opened at the %s door', (door) => {
  test('has the rules, the announced years, the issuing bodies and the text blocks of the program', async () => {
    const call = await signedIn(door);
    const { version, rules } = await call(listRules, {});
    expect(version).toBe(rules.length);
    expect(rules.length).toBeGreaterThan(80);
    for (const year of [2024, 2025, 2026])
      expect(await call(getCalendarYear, { year })).toMatchObject({ announced: true, lunarKnown: true });
    const { issuers, types } = await call(listIssuers, {});
    expect(issuers.map(({ symbol }) => symbol)).toEqual(['CAT-PX03', 'ĐUCA', 'UBKTĐU']);
    expect(types.length).toBeGreaterThan(5);
    expect((await call(listTextBlocks, {})).blocks.length).toBeGreaterThan(5);
  });

  test('keeps its people and its audit; their tasks are there, and a document gets number 1', async () => {
    const call = await signedIn(door);
    expect((await call(listPeople, {})).rows.map(({ fullName }) => fullName)).toEqual(['Nguyễn Văn An']);
    expect(await call(verifyAudit, {})).toMatchObject({ brokenAt: null });
    const { tasks } = await call(listTasks, { modules: ['members'] });
    expect(tasks.map(({ subject, due }) => [subject.name, due])).toEqual([['Nguyễn Văn An', '2027-01-13']]);
    const [issuer] = (await call(listIssuers, {})).issuers;
    const written = await call(saveDocument, {
      id: null,
      draft: {
        ...{ issuerId: issuer?.id ?? '', typeCode: 'BC', summary: 'Kết quả', body: 'Nội dung.' },
        ...{ recipients: [], signatures: [] },
      },
    });
    await call(issueDocument, { ...written, number: null, date: '2026-11-20' });
    expect((await call(listDocuments, {})).documents).toMatchObject([{ number: '1/BC-CAT-PX03' }]);
  });
});

test('reports of a store of version 40 have the rules they count by', async () => {
  const call = await signedIn('loopback');
  const { reports } = await call(listReports, {});
  expect(reports.length).toBeGreaterThan(0);
  for (const { name } of reports)
    expect(await call(runReport, { name, period: '2026-Q3' })).toMatchObject({ rows: expect.any(Number) });
});

test('the second opening adds nothing', async () => {
  const call = await signedIn('loopback');
  const before = await call(listRules, {});
  for (const core of opened.splice(0)) await core.close();
  expect(await (await signedIn('loopback'))(listRules, {})).toEqual(before);
});

test('beside a window of the earlier program it is refused and stays of version 40', async () => {
  const window = open('loopback');
  expect((await window(getStatus, {})).state).toBe('signedOut');
  const before = storeFilesOf(folder);
  expect(await codeOf(open('cli')(signIn, ADMINISTRATOR))).toBe('STORE_IN_USE');
  expect(storeFilesOf(folder)).toEqual(before);
  expect(behindTheBack(folder, (db) => db.pragma('user_version'))).toBe(40);
});

test('a program that ended between the new tables and the rules is made good by the next opening', async () => {
  behindTheBack(folder, applyPending);
  const call = await signedIn('cli');
  expect((await call(listRules, {})).rules.length).toBeGreaterThan(80);
  expect((await call(listIssuers, {})).issuers).toHaveLength(3);
  expect(await call(getCalendarYear, { year: 2026 })).toMatchObject({ announced: true });
});
