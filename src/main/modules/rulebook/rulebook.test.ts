import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createAccount, signIn } from '#shared/accounts/accounts.contract.ts';
import { listAudit } from '#shared/audit/audit.contract.ts';
import type { InputOf } from '#shared/contract/define.ts';
import type { LocalDate } from '#shared/domain/local-date.ts';
import { createPerson } from '#shared/people/people.contract.ts';
import type { Finding, Override } from '#shared/rulebook/checks.ts';
import type { RuleCode } from '#shared/rulebook/rule-values.ts';
import { addRule, listOverrides, listRules, previewRule } from '#shared/rulebook/rulebook.contract.ts';
import type { Severity } from '#shared/rulebook/rulebook.ts';
import { getStatus } from '#shared/system/system.contract.ts';
import { listTasks } from '#shared/tasks/tasks.contract.ts';
import {
  ADMINISTRATOR,
  codeOf,
  newAccount,
  newOffice,
  type Office,
  personNamed,
  refusalOf,
  reopen,
  reopenSignedIn,
} from '../../core/__fixtures__/office.ts';
import { behindTheBack } from '../../core/__fixtures__/raw-store.ts';
import { createAuditRecorder } from '../../core/audit-recorder.ts';
import { newId } from '../../core/new-id.ts';
import { overridesOf, passChecks } from './rulebook.service.ts';

const TODAY = '2026-11-22';
let office: Office;
beforeEach(async () => {
  office = await newOffice({
    clock: { now: () => `${TODAY}T02:00:00.000Z`, today: () => TODAY as LocalDate },
  });
});
afterEach(() => office.dispose());

/** A row of the deadline of a ceremony: warning, 30 working days as the program comes. */
const ceremony = (changed: Partial<InputOf<typeof addRule>> = {}): InputOf<typeof addRule> => ({
  code: 'ADM_CEREMONY_WD',
  name: 'Tổ chức lễ kết nạp từ ngày chi bộ nhận quyết định',
  value: 20,
  unit: 'ngày làm việc',
  severity: 'warn',
  citation: 'Quy định 300-QĐ/TW (01/12/2026)',
  effectiveFrom: '2026-12-01',
  effectiveTo: null,
  note: null,
  ...changed,
});
const rowsOf = async (code: string) =>
  (await office.call(listRules, {})).rules.filter((rule) => rule.code === code);

describe('a rule is changed by a row that is added', () => {
  test('the rows before it stay, its author is named, the version rises by one', async () => {
    const { version } = await office.call(listRules, {});
    const { rule } = await office.call(addRule, ceremony());
    expect(rule).toMatchObject({ sequence: version + 1, value: 20, addedBy: 'Quản trị', sure: '' });
    expect((await office.call(listRules, {})).version).toBe(version + 1);
    expect((await rowsOf('ADM_CEREMONY_WD')).map(({ value, addedBy }) => [value, addedBy])).toEqual([
      [30, ''],
      [20, 'Quản trị'],
    ]);
    const { entries } = await office.call(listAudit, {});
    expect(entries[0]).toMatchObject({ procedure: 'rulebook.add', subjects: 1 });
  });

  test('the preview names the row it takes the place of and writes nothing', async () => {
    const { version } = await office.call(listRules, {});
    const preview = await office.call(previewRule, ceremony());
    expect(preview).toMatchObject({ backwards: false, replaces: [{ code: 'ADM_CEREMONY_WD', value: 30 }] });
    expect((await office.call(listRules, {})).version).toBe(version);
  });

  test('one that holds until the last day of the calendar is previewed like any other', async () => {
    const forever = ceremony({ effectiveTo: '9999-12-31' });
    expect((await office.call(previewRule, forever)).replaces).toHaveLength(1);
  });

  test.each([
    ['from a day gone by', { effectiveFrom: '2026-11-21' }],
    ['from ever', { effectiveFrom: null }],
  ])('one that holds %s asks first, and is added when confirmed', async (_, from) => {
    expect((await office.call(previewRule, ceremony(from))).backwards).toBe(true);
    expect(await refusalOf(office.call(addRule, ceremony(from)))).toMatchObject({
      code: 'RULE_BACKWARDS',
      params: { tasks: 0 },
    });
    expect(await rowsOf('ADM_CEREMONY_WD')).toHaveLength(1);
    await office.call(addRule, ceremony({ ...from, confirmed: true }));
    expect(await rowsOf('ADM_CEREMONY_WD')).toHaveLength(2);
  });

  test('one that holds from today asks nothing', async () => {
    await office.call(addRule, ceremony({ effectiveFrom: TODAY }));
    expect(await rowsOf('ADM_CEREMONY_WD')).toHaveLength(2);
  });
});

describe('what a row does to the work to be done', () => {
  const review = (): InputOf<typeof addRule> => ({
    ...ceremony({ effectiveFrom: '2026-12-01' }),
    code: 'ADM_REVIEW_WD',
    value: 20,
  });
  const member = (name: string) =>
    office.call(createPerson, personNamed(name, { partyAdmission: '2025-12-01' }));

  test('the preview shows the tasks that would have another day, with both days', async () => {
    await member('Trần Thị Bình');
    await office.call(createPerson, personNamed('Lê Văn Cường', { partyAdmission: '2025-11-01' }));
    const { tasks } = await office.call(previewRule, review());
    expect(tasks).toEqual([
      {
        title: { vi: 'Xét công nhận đảng viên chính thức', en: 'Decide on official membership' },
        subject: 'Trần Thị Bình',
        dueBefore: '2027-01-13',
        dueAfter: '2026-12-29',
      },
    ]);
    await office.call(addRule, review());
    const listed = await office.call(listTasks, { modules: ['members'] });
    expect(listed.tasks.map(({ subject, due }) => [subject.name, due])).toContainEqual([
      'Trần Thị Bình',
      '2026-12-29',
    ]);
  });

  test('a correction backwards says how many tasks change; a classified one is counted, not named', async () => {
    const { id } = await member('Người Mật');
    behindTheBack(office.folder, (db) => db.run("UPDATE person SET secrecy = 'secret' WHERE id = ?", id));
    const backwards = { ...review(), effectiveFrom: '2026-01-01' };
    expect((await office.call(previewRule, backwards)).tasks).toEqual([]);
    expect(await refusalOf(office.call(addRule, backwards))).toMatchObject({ params: { tasks: 1 } });
  });

  test('days off that a rule computes move deadlines too', async () => {
    await member('Trần Thị Bình');
    const fixedDays = [{ day: '12-31', name: 'Ngày cuối năm', short: 'cuối năm' }];
    // Of 2026 the days are announced: only what is computed, 1 January 2027, is taken away.
    const { tasks } = await office.call(previewRule, {
      ...ceremony({ effectiveFrom: '2026-12-01' }),
      code: 'CAL_FIXED_DAYS',
      value: fixedDays,
      severity: 'info',
    });
    expect(tasks).toMatchObject([{ dueBefore: '2027-01-13', dueAfter: '2027-01-12' }]);
  });
});

describe('a step against a rule', () => {
  const found = (code: RuleCode, severity: Severity, ruleId: string): Finding => ({
    code,
    ruleId,
    severity,
    citation: '',
    said: { vi: `Trái ${code}.`, en: `Against ${code}.` },
  });
  const step = { subject: 'document', subjectId: 'cong-van' } as const;

  /** What a module does inside its command. */
  async function pass(findings: [RuleCode, Severity][], overrides: Override[]) {
    const { rules } = await office.call(listRules, {});
    const idOf = (code: RuleCode) => rules.find((rule) => rule.code === code)?.id ?? '';
    const { account } = await office.call(getStatus, {});
    if (account === null) throw new Error('nobody is signed in');
    const audit = createAuditRecorder();
    const told = behindTheBack(office.folder, (db) =>
      passChecks(
        { db, account, audit, now: () => `${TODAY}T02:00:00.000Z`, newId },
        { ...step, classified: false },
        findings.map(([code, severity]) => found(code, severity, idOf(code))),
        overrides,
      ),
    );
    return { told, changes: audit.changes };
  }

  test('is refused with all that stands against it', async () => {
    const passing = pass(
      [
        ['DOC_NUMBER_TWICE', 'never'],
        ['DOC_NUMBER_GAP', 'block'],
        ['ADM_REVIEW_WD', 'warn'],
      ],
      [],
    );
    await expect(passing).rejects.toMatchObject({
      code: 'RULES_NOT_MET',
      findings: [{ code: 'DOC_NUMBER_TWICE' }, { code: 'DOC_NUMBER_GAP' }],
    });
  });

  test('is taken with a reason, which stays beside it, in the audit and in the list', async () => {
    const reason = 'Số 12 giữ cho văn bản mật';
    const { told, changes } = await pass(
      [
        ['DOC_NUMBER_GAP', 'block'],
        ['ADM_REVIEW_WD', 'warn'],
      ],
      [{ code: 'DOC_NUMBER_GAP', reason }],
    );
    expect(told.map(({ code }) => code)).toEqual(['ADM_REVIEW_WD']);
    expect(changes).toEqual([
      {
        entity: 'document',
        entityId: 'cong-van',
        action: 'changed',
        changes: [{ field: 'override', before: null, after: `DOC_NUMBER_GAP: ${reason}` }],
      },
    ]);
    const { overrides } = await office.call(listOverrides, { code: null });
    expect(overrides).toMatchObject([
      {
        finding: { code: 'DOC_NUMBER_GAP', severity: 'block', said: { vi: 'Trái DOC_NUMBER_GAP.' } },
        ...step,
        reason,
        accountName: 'Quản trị',
      },
    ]);
    expect((await office.call(listOverrides, { code: 'ADM_AGE' })).overrides).toEqual([]);
    expect(behindTheBack(office.folder, (db) => overridesOf(db, step))).toEqual(overrides);
  });
});

describe('a row that does not fit is refused and says where', () => {
  test.each<[string, Partial<InputOf<typeof addRule>>, Record<string, string>]>([
    ['a number as text', { value: '20' }, { value: 'invalid' }],
    ['a negative number of days', { value: -1 }, { value: 'invalid' }],
    ['more days than the calendar has', { value: 1_000_000_000 }, { value: 'invalid' }],
    ['the shape of another rule', { value: { days: 20, extend: 10 } }, { value: 'invalid' }],
    ['a last day before the first', { effectiveTo: '2026-11-30' }, { effectiveTo: 'order' }],
    ['a code nobody asks for', { code: 'ADM_NONE' }, { code: 'choice' }],
    ['no name', { name: ' ' }, { name: 'required' }],
    ['what can be overridden made into what cannot', { severity: 'never' }, { severity: 'choice' }],
  ])('%s', async (_, changed, fieldErrors) => {
    const refusal = await refusalOf(office.call(addRule, ceremony(changed)));
    expect(refusal).toMatchObject({ code: 'INPUT_INVALID', fieldErrors });
  });

  const tet = { name: 'Tết', short: 'Tết', days: 5, before: 1, beforeOnWeekday: {} };
  test.each([
    ['a Tết of two million days', 'CAL_TET', { ...tet, days: 2_000_000 }],
    ['a Tết that begins before there were years', 'CAL_TET', { ...tet, before: 1_000_000 }],
    [
      'a Tết of another year',
      'CAL_LUNAR_YEARS',
      [{ year: 2027, tet: '9999-12-31', hungKings: '2027-04-16' }],
    ],
    ['a rehearsal once in a million years', 'SYS_REHEARSAL_DAYS', 365_000_000],
    ['limitation after ten thousand years', 'INS_UNTOUCHED_YEARS', 10_000],
  ])('%s, so that every deadline can be computed', async (_, code, value) => {
    const row = ceremony({ code, value, severity: 'info', effectiveFrom: TODAY });
    expect(await refusalOf(office.call(addRule, row))).toMatchObject({ fieldErrors: { value: 'invalid' } });
    expect((await office.call(listTasks, {})).tasks).not.toEqual([]);
  });

  test('a value too long to be read by every window', async () => {
    const types = [{ code: 'BC', name: 'x'.repeat(60_000), symbol: 'BC', families: ['state'] }];
    const refused = await refusalOf(office.call(addRule, ceremony({ code: 'DOC_TYPES', value: types })));
    expect(refused.fieldErrors).toEqual({ value: 'tooLong' });
  });

  test('what can never be overridden keeps that', async () => {
    const order = ceremony({ code: 'ADM_ORDER', value: true, severity: 'block' });
    expect(await refusalOf(office.call(addRule, order))).toMatchObject({
      code: 'RULE_SEVERITY_FIXED',
      params: { code: 'ADM_ORDER' },
    });
  });

  test('only who may change rules does', async () => {
    await office.call(createAccount, newAccount('canbo', 'officer'));
    const officer = office.callAs('officer');
    const { signInName, password } = newAccount('canbo', 'officer');
    await officer(signIn, { signInName, password });
    expect((await officer(listRules, {})).rules.length).toBeGreaterThan(80);
    expect(await codeOf(officer(addRule, ceremony()))).toBe('FORBIDDEN');
  });
});

describe('a store made by an earlier program', () => {
  test.each(['loopback', 'cli'] as const)(
    'gets the rules it has not at the %s door, and keeps its own as they are',
    async (door) => {
      await office.call(addRule, ceremony());
      const before = await office.call(listRules, {});
      await office.core.close();
      behindTheBack(office.folder, (db) => {
        db.exec('DROP TRIGGER rule_row_no_delete');
        db.exec("DELETE FROM rule_row WHERE code IN ('ADM_AGE', 'DOC_PARTY_TERM')");
      });
      const { core, call } = reopen(office.folder, { door });
      // A window asks for its state first and is the writer from then on; the command line does not.
      if (door === 'loopback') await call(getStatus, {});
      await call(signIn, ADMINISTRATOR);
      const after = await call(listRules, {});
      await core.close();
      expect(after.version).toBe(before.version + 3);
      const codes = (listed: typeof after) => listed.rules.map(({ code }) => code).sort();
      expect(codes(after)).toEqual(codes(before));
      const own = (listed: typeof after) => listed.rules.filter(({ code }) => code === 'ADM_CEREMONY_WD');
      expect(own(after)).toEqual(own(before));
    },
  );

  test('gets nothing when nothing is missing', async () => {
    const { version } = await office.call(listRules, {});
    await office.core.close();
    const { core, call } = await reopenSignedIn(office.folder);
    expect((await call(listRules, {})).version).toBe(version);
    await core.close();
  });
});
