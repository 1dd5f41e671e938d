import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createAccount } from '#shared/accounts/accounts.contract.ts';
import { putCalendarDay } from '#shared/calendar/calendar.contract.ts';
import type { LocalDate } from '#shared/domain/local-date.ts';
import { binPeople, createPerson, updatePerson } from '#shared/people/people.contract.ts';
import {
  countTasks,
  exportTasks,
  listPeopleInCharge,
  listTaskMarks,
  listTasks,
  putInCharge,
  snoozeTasks,
  wakeTasks,
} from '#shared/tasks/tasks.contract.ts';
import { codeOf, newOffice, type Office, personNamed, refusalOf } from '../../core/__fixtures__/office.ts';
import { behindTheBack } from '../../core/__fixtures__/raw-store.ts';
import { newId } from '../../core/new-id.ts';
import { openClassified } from '../documents/__fixtures__/writing.ts';

let office: Office;
let day = '2026-11-18' as LocalDate;
const clock = { now: () => `${day}T02:00:00.000Z`, today: () => day };

beforeEach(async () => {
  day = '2026-11-18' as LocalDate;
  office = await newOffice({ clock });
});
afterEach(() => office.dispose());

const admitted = (name: string, ceremony: string) =>
  office.call(createPerson, personNamed(name, { partyAdmission: ceremony, joinedForce: '2015-09-01' }));
const listed = (filter: Parameters<typeof office.call<typeof listTasks>>[1] = {}) =>
  office.call(listTasks, filter);
const titlesOf = async () => (await listed()).tasks.map(({ subject, due }) => `${subject.name} ${due}`);

describe('what is to be done', () => {
  test('a member on probation is decided on, with the arithmetic of both steps', async () => {
    await admitted('Nguyễn Văn An', '2025-03-15');
    const { tasks } = await listed({ modules: ['members'] });
    expect(tasks).toHaveLength(1);
    expect(tasks[0]).toMatchObject({
      title: { vi: 'Xét công nhận đảng viên chính thức' },
      subject: { name: 'Nguyễn Văn An' },
      due: '2026-04-24',
      band: 'overdue',
    });
    expect(tasks[0]?.arithmetic.vi).toBe(
      'lễ kết nạp 15/03/2025 + 12 tháng = 15/03/2026, + 30 ngày làm việc = 24/04/2026',
    );
  });

  test('once the official day is entered the task is gone; the bin takes it too, and nothing else does', async () => {
    const { id, revision } = await admitted('Nguyễn Văn An', '2025-12-01');
    const other = await admitted('Trần Thị Bình', '2025-12-01');
    expect((await listed({ modules: ['members'] })).tasks).toHaveLength(2);
    await office.call(updatePerson, {
      ...personNamed('Nguyễn Văn An', { joinedForce: '2015-09-01', partyAdmission: '2025-12-01' }),
      partyOfficial: '2026-11-01',
      id,
      revision,
    });
    expect((await listed({ modules: ['members'] })).tasks.map(({ subject }) => subject.name)).toEqual([
      'Trần Thị Bình',
    ]);
    await office.call(binPeople, { ids: [other.id] });
    expect((await listed({ modules: ['members'] })).tasks).toEqual([]);
  });

  test('every account sees the days off of next year and the rehearsal of a restore', async () => {
    const kinds = (await listed({ modules: ['system'] })).tasks.map(({ kind, due }) => [kind, due]);
    expect(kinds).toEqual([
      ['calendar-year', '2026-12-15'],
      ['restore-rehearsal', '2027-02-16'],
    ]);
  });

  test('a day off entered later moves the deadlines that run over it', async () => {
    await admitted('Nguyễn Văn An', '2025-11-17');
    const before = (await listed({ modules: ['members'] })).tasks[0]?.due;
    expect(before).toBe('2026-12-30');
    await office.call(putCalendarDay, { day: '2026-12-01', kind: 'off', name: 'Nghỉ đột xuất', note: null });
    expect((await listed({ modules: ['members'] })).tasks[0]?.due).toBe('2026-12-31');
  });

  test('the day after, what was due today is overdue', async () => {
    await admitted('Nguyễn Văn An', '2025-11-17');
    day = '2026-12-30' as LocalDate;
    expect((await listed({ modules: ['members'] })).tasks[0]?.band).toBe('thisWeek');
    day = '2026-12-31' as LocalDate;
    expect((await listed({ modules: ['members'] })).tasks[0]?.band).toBe('overdue');
    expect((await office.call(countTasks, {})).byModule.members).toMatchObject({ overdue: 1 });
  });
});

describe('what people say about tasks', () => {
  test('a task put off comes back on its day by itself, with who put it off and why until then', async () => {
    await admitted('Nguyễn Văn An', '2025-03-15');
    const key = (await listed({ modules: ['members'] })).tasks[0]?.key ?? '';
    await office.call(snoozeTasks, { keys: [key], until: '2026-12-01', reason: 'Chờ kết luận thẩm tra' });
    expect(await listed({ modules: ['members'] })).toMatchObject({ tasks: [], snoozed: 1 });
    const off = await listed({ modules: ['members'], snoozed: true });
    expect(off.tasks[0]?.snoozed).toEqual({
      until: '2026-12-01',
      reason: 'Chờ kết luận thẩm tra',
      accountName: 'Quản trị',
    });
    day = '2026-12-01' as LocalDate;
    expect(await listed({ modules: ['members'] })).toMatchObject({ tasks: [{ key }], snoozed: 0 });
  });

  test('it is taken back before its day, and put off again', async () => {
    await admitted('Nguyễn Văn An', '2025-03-15');
    const keys = (await listed({ modules: ['members'] })).tasks.map((task) => task.key);
    await office.call(snoozeTasks, { keys, until: '2026-12-01', reason: 'Chờ' });
    await office.call(wakeTasks, { keys });
    expect((await listed({ modules: ['members'] })).tasks).toHaveLength(1);
    await office.call(snoozeTasks, { keys, until: '2026-12-05', reason: 'Chờ nữa' });
    expect((await listed({ modules: ['members'], snoozed: true })).tasks[0]?.snoozed?.reason).toBe('Chờ nữa');
  });

  test('the last word counts although the clock of the computer was set back in between', async () => {
    await admitted('Nguyễn Văn An', '2025-03-15');
    const keys = (await listed({ modules: ['members'] })).tasks.map((task) => task.key);
    await office.call(snoozeTasks, { keys, until: '2026-12-31', reason: 'Chờ' });
    // As if the mark had been made while the clock was five years ahead.
    behindTheBack(office.folder, (db) => {
      db.exec('DROP TRIGGER task_mark_no_update');
      db.run('UPDATE task_mark SET id = ?', newId(Date.now() + 5 * 365 * 86_400_000));
    });
    await office.call(wakeTasks, { keys });
    expect((await listed({ modules: ['members'] })).tasks).toHaveLength(1);
    await office.call(snoozeTasks, { keys, until: '2026-12-05', reason: 'Chờ nữa' });
    expect((await listed({ modules: ['members'], snoozed: true })).tasks[0]?.snoozed?.reason).toBe('Chờ nữa');
    const { marks } = await office.call(listTaskMarks, { key: keys[0] ?? '' });
    expect(marks.map(({ kind }) => kind)).toEqual(['snooze', 'wake', 'snooze']);
  });

  test('why one about a classified person is put off stands beside it, and in no audit', async () => {
    const { id } = await admitted('Người Mật', '2025-03-15');
    behindTheBack(office.folder, (db) => db.run("UPDATE person SET secrecy = 'secret' WHERE id = ?", id));
    await openClassified(office);
    const keys = (await listed({ modules: ['members'] })).tasks.map((task) => task.key);
    await office.call(snoozeTasks, { keys, until: '2026-12-01', reason: 'Chờ kết luận về Người Mật' });
    expect((await listed({ modules: ['members'], snoozed: true })).tasks).toHaveLength(1);
    const audited = behindTheBack(office.folder, (db) =>
      db.all("SELECT * FROM audit_change WHERE entity = 'task'"),
    );
    expect(JSON.stringify(audited)).toContain('2026-12-01');
    expect(JSON.stringify(audited)).not.toContain('Người Mật');
  });

  test('what was said about a task stays readable, newest first; of a task nobody may see nothing is said', async () => {
    await admitted('Nguyễn Văn An', '2025-03-15');
    const key = (await listed({ modules: ['members'] })).tasks[0]?.key ?? '';
    const [account] = (await office.call(listPeopleInCharge, {})).accounts;
    await office.call(putInCharge, { keys: [key], accountId: account?.id ?? null });
    await office.call(snoozeTasks, { keys: [key], until: '2026-12-01', reason: 'Chờ' });
    await office.call(wakeTasks, { keys: [key] });
    const { marks } = await office.call(listTaskMarks, { key });
    expect(
      marks.map(({ kind, accountName, until, reason, inChargeName }) => [
        kind,
        accountName,
        until,
        reason,
        inChargeName,
      ]),
    ).toEqual([
      ['wake', 'Quản trị', null, null, null],
      ['snooze', 'Quản trị', '2026-12-01', 'Chờ', null],
      ['charge', 'Quản trị', null, null, 'Quản trị'],
    ]);
    expect(await codeOf(office.call(listTaskMarks, { key: 'không có' }))).toBe('RECORD_NOT_FOUND');
  });

  test('a day that is not ahead, a missing reason and an unknown task are refused', async () => {
    await admitted('Nguyễn Văn An', '2025-03-15');
    const keys = (await listed({ modules: ['members'] })).tasks.map((task) => task.key);
    expect(
      (await refusalOf(office.call(snoozeTasks, { keys, until: day, reason: 'Chờ' }))).fieldErrors,
    ).toEqual({
      until: 'order',
    });
    expect(await codeOf(office.call(snoozeTasks, { keys, until: '2026-12-01', reason: ' ' }))).toBe(
      'INPUT_INVALID',
    );
    expect(await codeOf(office.call(wakeTasks, { keys: ['không có'] }))).toBe('RECORD_NOT_FOUND');
  });

  test('somebody is put in charge, and finds it among the own ones', async () => {
    await admitted('Nguyễn Văn An', '2025-03-15');
    const keys = (await listed({ modules: ['members'] })).tasks.map((task) => task.key);
    const { account } = await office.call(createAccount, {
      signInName: 'nghiepvu',
      displayName: 'Lê Thị Hoa',
      role: 'officer',
      password: 'mat-khau-khac-2',
    });
    await office.call(putInCharge, { keys, accountId: account.id });
    expect((await listed({ inCharge: account.id })).tasks.map(({ inCharge }) => inCharge?.name)).toEqual([
      'Lê Thị Hoa',
    ]);
    expect((await listed({ inCharge: 'mine' })).tasks).toEqual([]);
    await office.call(putInCharge, { keys, accountId: null });
    expect((await listed({ inCharge: account.id })).tasks).toEqual([]);
  });
});

test('the list is searched without accents and goes to Excel as it is shown', async () => {
  await admitted('Đặng Thị Ánh', '2025-03-15');
  await admitted('Bùi Văn Cường', '2025-06-15');
  expect((await listed({ text: 'dang thi' })).tasks).toHaveLength(1);
  const made = await office.call(exportTasks, { text: 'dang thi' });
  expect(made).toMatchObject({ file: { fileName: 'Việc cần làm.xlsx' }, rows: 1, withheld: 0 });
  expect(await titlesOf()).toHaveLength(4);
});
