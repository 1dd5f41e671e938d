import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Readable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newFolder, PASSWORD, programOptions, removeFolder } from '../../core/__fixtures__/office.ts';
import { behindTheBack, contentsOf } from '../../core/__fixtures__/raw-store.ts';
import { runCommandLine } from './run-command-line.ts';

const samples = resolve(import.meta.dirname, '../../../shared/exchange/__fixtures__');
let folder: string;
beforeAll(() => {
  folder = newFolder();
  for (const name of ['roster-commune.xlsx', 'roster-problems.xlsx'])
    copyFileSync(join(samples, name), join(folder, name));
  writeFileSync(join(folder, 'trống.xlsx'), '');
  writeFileSync(join(folder, 'thư.xlsx'), 'Kính gửi');
});
afterAll(() => removeFolder(folder));

type Told = { exit: number; out: string; said: string };

/** One call of the command line from the folder of the test. */
async function cli(
  line: string | string[],
  given: { input?: string; env?: NodeJS.ProcessEnv } = {},
): Promise<Told> {
  const args = typeof line === 'string' ? line.split(' ') : line;
  const out: string[] = [];
  const said: string[] = [];
  const exit = await runCommandLine(args, programOptions(''), {
    out: (text) => out.push(text),
    say: (text) => said.push(text),
    input: Readable.from(given.input === undefined ? [] : [given.input]),
    env: given.env ?? { DANGVU_PASSWORD: PASSWORD },
    folder,
  });
  return { exit, out: out.join('\n'), said: said.join('\n') };
}
const jsonOf = ({ out }: Told) => JSON.parse(out);

describe('a day at the command line', () => {
  test('init makes the store of the province and prints the recovery key once', async () => {
    const { exit, out } = await cli('init --data kho');
    expect(exit).toBe(0);
    expect(out).toMatch(/Khóa khôi phục: ([0-9A-Z]{4}-){7}[0-9A-Z]{4}/);
    expect(existsSync(join(folder, 'kho', 'dang-vu.db'))).toBe(true);
    const again = await cli('init --data kho --json');
    expect([again.exit, jsonOf(again).error.code]).toEqual([1, 'STORE_EXISTS']);
    expect(again.said).toContain('vẫn nguyên vẹn');
  });

  test('a dry run of an import counts and writes nothing', async () => {
    const before = contentsOf(join(folder, 'kho'))['dang-vu.db-wal'];
    const { exit, out } = await cli('import people roster-commune.xlsx --data kho --dry-run');
    expect([exit, out.split('\n')[0]]).toEqual([0, expect.stringContaining('240 dòng (mới 240,')]);
    expect(out).toContain('Không ghi gì');
    expect((await cli('export people --data kho')).out).toBe('');
    expect(contentsOf(join(folder, 'kho'))['dang-vu.db-wal']).toBe(before);
  });

  test('a strict import of a roster with problems writes nothing and gives every row with its reason', async () => {
    for (const dryRun of ['', ' --dry-run']) {
      const told = await cli(`import people roster-problems.xlsx --data kho --strict${dryRun}`);
      expect(told.exit).toBe(1);
      expect(`${told.out}\n${told.said}`).toContain(
        'Dòng 3, Hà Xuân Nam (từ chối): Ngày sinh: không có ngày 31/02/1990',
      );
      expect(`${told.out}\n${told.said}`).toMatch(/Dòng 13, .+ \(cần xem\): .+ Có thể chọn: Công an .+\./);
      expect(told.said).toContain('nên không nhập dòng nào');
    }
    expect((await cli('export people --data kho')).out).toBe('');
  });

  test('an import writes the clear rows; the same file again changes nothing', async () => {
    const first = jsonOf(await cli('import people roster-commune.xlsx --data kho --json'));
    expect([first.counts.new, first.applied.created, first.rows.length]).toEqual([
      240,
      240,
      first.rows.length,
    ]);
    const second = await cli('import people roster-commune.xlsx --data kho');
    expect([second.exit, second.out]).toEqual([0, expect.stringContaining('thêm 0, sửa 0, không đổi 240')]);
  });

  test('export gives one object a line that equals what a careful person reads in the roster', async () => {
    const { exit, out } = await cli('export people --format jsonl --data kho');
    const people = out.split('\n').map((line) => JSON.parse(line));
    expect([exit, people.length]).toEqual([0, 240]);
    const fields = [
      'fullName',
      'sex',
      'policeNumber',
      'birthDate',
      'rank',
      'post',
      'unitCode',
      'home',
      'ethnicity',
    ];
    expect(Object.keys(people[0])).toEqual([
      ...fields,
      ...['education', 'politicalTheory', 'joinedForce', 'partyAdmission', 'partyOfficial'],
    ]);
    const truth = readFileSync(join(samples, 'roster-commune.truth.csv'), 'utf8').trim().split('\n').slice(1);
    const numbers = new Set(people.map((one) => one.policeNumber));
    expect(truth.filter((line) => !numbers.has(/\d{3}-\d{3}/.exec(line)?.[0]))).toEqual([]);
  });

  test('export into a file writes the same lines', async () => {
    const told = await cli('export people --data kho --out ra/người.jsonl --json');
    expect(jsonOf(told)).toEqual({ path: join(folder, 'ra', 'người.jsonl'), people: 240 });
    const { out } = await cli('export people --data kho');
    expect(readFileSync(join(folder, 'ra', 'người.jsonl'), 'utf8')).toBe(`${out}\n`);
  });

  test('reports are listed and made as two copies', async () => {
    expect((await cli('reports --data kho')).out).toMatch(/^people-list +Danh sách cán bộ, chiến sĩ$/m);
    const { exit, out } = await cli('report people-list --period 2025 --unit 06652 --out báo-cáo --data kho');
    expect([exit, readdirSync(join(folder, 'báo-cáo')).toSorted()]).toEqual([
      0,
      ['people-list-2025-06652-ban-luu.xlsx', 'people-list-2025-06652.xlsx'],
    ]);
    expect(out.split('\n')).toHaveLength(2);
  });

  test('a call prints the envelope, of a refusal too', async () => {
    const done = await cli([
      'call',
      'people.list',
      '{"filter":{"search":"nguyen"},"limit":1}',
      '--data',
      'kho',
    ]);
    expect([done.exit, jsonOf(done).ok, jsonOf(done).value.rows.length]).toEqual([0, true, 1]);
    const refused = await cli('call people.tidyUp --data kho');
    expect([refused.exit, jsonOf(refused).error.code]).toEqual([1, 'UNKNOWN_PROCEDURE']);
    const wrong = await cli(['call', 'people.list', '{"limit":0}', '--data', 'kho']);
    expect([wrong.exit, wrong.said]).toEqual([1, expect.stringContaining('limit: ')]);
  });

  test('verify says that the store is sound, and which row of the audit was changed', async () => {
    const sound = await cli('verify --data kho');
    expect([sound.exit, sound.out]).toEqual([0, expect.stringMatching(/tốt\n.*tốt\n.*tốt$/)]);
    behindTheBack(join(folder, 'kho'), (db) => {
      db.exec('DROP TRIGGER audit_no_update');
      db.exec("UPDATE audit SET computer = 'khác' WHERE sequence = 2");
    });
    const broken = await cli('verify --data kho --json');
    expect([broken.exit, jsonOf(broken).auditBrokenAt]).toEqual([1, 2]);
    expect(broken.said).toContain('Nhật ký không khớp từ dòng 2');
  });

  test('a backup is made and restored, into an empty folder and over a store', async () => {
    mkdirSync(join(folder, 'sao-lưu'));
    const [path = ''] = (await cli('backup --out sao-lưu --data kho')).out.split('\n');
    expect(path.startsWith(join(folder, 'sao-lưu'))).toBe(true);
    const fresh = await cli(['restore', path, '--data', 'kho-khác', '--json']);
    expect([fresh.exit, jsonOf(fresh).people, jsonOf(fresh).previousKeptAt]).toEqual([0, 240, null]);
    const over = await cli(['restore', path, '--data', 'kho']);
    expect([over.exit, over.out]).toEqual([0, expect.stringContaining('Kho trước đó được giữ tại:')]);
    expect((await cli('export people --data kho')).out.split('\n')).toHaveLength(240);
  });
});

describe('the password', () => {
  test('comes from standard input when the environment has none', async () => {
    const told = await cli('reports --data kho', { env: {}, input: `${PASSWORD}\n` });
    expect(told.exit).toBe(0);
  });

  test('that is missing or wrong is refused', async () => {
    expect(await cli('reports --data kho', { env: {} })).toMatchObject({ exit: 2, out: '' });
    const wrong = await cli('reports --data kho --json', { env: { DANGVU_PASSWORD: 'sai-mat-khau' } });
    expect([wrong.exit, jsonOf(wrong).error.code]).toEqual([1, 'SIGN_IN_WRONG']);
  });

  test.each([
    '{"signInName":"quantri","password":"abcdefghij"}',
    '{"administrator":{"newPassword":"abcdefghij"}}',
    '{"recoveryKey":"0000"}',
  ])('is never taken from an argument: %s', async (json) => {
    const told = await cli(['call', 'accounts.signIn', json, '--data', 'kho']);
    expect([told.exit, told.said]).toEqual([2, expect.stringContaining('không được đưa vào đối số')]);
  });

  test('of a call that holds one comes through standard input', async () => {
    const input = JSON.stringify({
      signInName: 'canbo',
      displayName: 'Cán bộ',
      role: 'officer',
      password: 'mot-mat-khau',
    });
    const told = await cli('call accounts.create - --data kho', {
      env: { DANGVU_PASSWORD: PASSWORD },
      input,
    });
    expect([told.exit, jsonOf(told).value.account.signInName]).toEqual([0, 'canbo']);
  });
});

describe('what was not understood', () => {
  test.each([
    ['', 'Thiếu lệnh'],
    ['nhap people a.xlsx', 'Không có lệnh "nhap people a.xlsx"'],
    ['import', 'Không có lệnh "import"'],
    ['import people', 'thiếu: TỆP'],
    ['import people a.xlsx b.xlsx', 'không dùng: b.xlsx'],
    ['import people không-có.xlsx --data kho', 'Không đọc được tệp'],
    ['reports --period 2024', 'không có tùy chọn --period'],
    ['reports --kho x', 'Tùy chọn không dùng được'],
    ['report people-list --data kho', 'Thiếu --out'],
    ['export people --format csv --data kho', 'Không có dạng xuất "csv"'],
    ['call people.list {a} --data kho', 'Không phải JSON'],
    ['demo', 'Thiếu --out'],
  ])('%j: %s', async (line, sentence) => {
    const told = await cli(line === '' ? [] : line);
    expect([told.exit, told.out, told.said]).toEqual([2, '', expect.stringContaining(sentence)]);
  });

  test.each([
    ['import people trống.xlsx --data kho', 'FILE_EMPTY'],
    ['import people thư.xlsx --data kho', 'FILE_NOT_EXCEL'],
    ['report không-có --out x --data kho', 'REPORT_UNKNOWN'],
    ['report people-list --unit 99999 --out x --data kho', 'UNIT_UNKNOWN'],
    ['report people-list --period 2024-13 --out x --data kho', 'INPUT_INVALID'],
    ['report people-list --out trống.xlsx --data kho', 'FILE_WRITE_FAILED'],
    ['reports --data không-có-kho', 'NO_STORE'],
    ['restore roster-commune.xlsx --data kho', 'BACKUP_NOT_BACKUP'],
  ])('%s: %s', async (line, code) => {
    const told = await cli(`${line} --json`);
    expect([told.exit, jsonOf(told).error.code, told.said]).toEqual([1, code, expect.stringMatching(/\./)]);
  });

  test('help is in Vietnamese and names every command', async () => {
    const { exit, out } = await cli('--help');
    expect(exit).toBe(0);
    for (const name of [
      'init',
      'import people TỆP',
      'export people',
      'reports',
      'report TÊN',
      'call',
      'backup',
      'restore',
      'verify',
      'demo',
    ])
      expect(out).toContain(`npm run -s cli -- ${name}`);
    expect((await cli('report --help')).out).toContain('--period KỲ');
  });
});

test('as a program of its own it writes results to standard output only and ends with its code', () => {
  const entry = resolve(import.meta.dirname, '../../cli.ts');
  const run = (...args: string[]) =>
    spawnSync(process.execPath, [entry, ...args], {
      encoding: 'utf8',
      env: { ...process.env, DANGVU_PASSWORD: PASSWORD, INIT_CWD: folder },
    });
  const done = run('reports', '--data', 'kho', '--json');
  expect([done.status, JSON.parse(done.stdout)[0].name, done.stderr]).toEqual([0, 'people-list', '']);
  const refused = run('reports', '--data', 'không-có-kho');
  expect([refused.status, refused.stdout, refused.stderr]).toEqual([
    1,
    '',
    expect.stringContaining('chưa có kho dữ liệu'),
  ]);
});
