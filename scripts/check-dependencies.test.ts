import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checkDependencies, type DependencyCheck } from './check-dependencies.ts';
import { dependencyRules } from './dependency-rules.ts';

type Tree = Record<string, string>;

/** A project in which every rule speaks of at least one file and none is broken. */
const orderly: Tree = {
  'package.json': '{"name":"x","type":"module","imports":{"#shared/*":"./src/shared/*"}}',
  'node_modules/zod/package.json': '{"name":"zod","main":"i.js"}',
  'node_modules/zod/i.js': 'export const z = 1;',
  'node_modules/electron/package.json': '{"name":"electron","main":"i.js"}',
  'node_modules/electron/i.js': 'export const app = 1;',
  'node_modules/better-sqlite3/package.json': '{"name":"better-sqlite3","main":"i.js"}',
  'node_modules/better-sqlite3/i.js': 'export const driver = 1;',
  'src/shared/people/people.contract.ts': "import { z } from 'zod';\nexport const contract = z;",
  'src/main/db/open.ts':
    "import { driver } from 'better-sqlite3';\nexport const db = driver;\nexport type Db = number;",
  'src/main/db/keyring.ts': 'export const keyring = 1;',
  'src/main/core/core.ts': 'export const core = 1;',
  'src/main/modules/people/people.repository.ts':
    "import { db } from '../../db/open.ts';\nexport const rows = db;",
  'src/main/modules/people/people.service.ts':
    "import { rows } from './people.repository.ts';\nimport type { Db } from '../../db/open.ts';\nexport const people = (db: Db) => [db, rows];",
  'src/main/modules/people/people.procedures.ts':
    "import { people } from './people.service.ts';\nimport { contract } from '#shared/people/people.contract.ts';\nexport const procedures = [people, contract];",
  'src/main/modules/system/system.service.ts':
    "import { keyring } from '../../db/keyring.ts';\nexport const k = keyring;",
  'src/main/shells/electron/window.ts': "import { app } from 'electron';\nexport const window = app;",
  'src/main/index.ts': "import { window } from './shells/electron/window.ts';\nexport const index = window;",
  'src/main/loopback.ts': "import { core } from './core/core.ts';\nexport const loopback = core;",
  'src/main/cli.ts': "import { core } from './core/core.ts';\nexport const cli = core;",
  'src/preload/index.ts':
    "import { app } from 'electron';\nimport type { contract } from '#shared/people/people.contract.ts';\nexport type C = typeof contract;\nexport const bridge = app;",
  'src/renderer/api/call.ts': 'export const call = 1;',
  'src/renderer/features/people/page.tsx':
    "import { call } from '../../api/call.ts';\nexport const page = call;",
  'scripts/start.ts': 'export {};',
  'e2e/start.ts': 'export {};',
};

/** For each rule a file that breaks it, and what it wrongly imports. */
const violations: { rule: string; file: string; imports: string; found: string }[] = [
  {
    rule: 'shared-imports-only-zod-and-shared',
    file: 'src/shared/bad.ts',
    imports: 'node:fs',
    found: 'fs',
  },
  {
    rule: 'procedures-reports-and-imports-use-their-own-service',
    file: 'src/main/modules/people/bad.report.ts',
    imports: './people.repository.ts',
    found: 'src/main/modules/people/people.repository.ts',
  },
  {
    rule: 'procedures-reports-and-imports-use-their-own-service',
    file: 'src/main/modules/system/bad.procedures.ts',
    imports: '../people/people.service.ts',
    found: 'src/main/modules/people/people.service.ts',
  },
  {
    rule: 'services-use-their-own-repository-and-other-services',
    file: 'src/main/modules/rotation/bad.service.ts',
    imports: '../people/people.repository.ts',
    found: 'src/main/modules/people/people.repository.ts',
  },
  {
    rule: 'services-use-their-own-repository-and-other-services',
    file: 'src/main/modules/rotation/worse.service.ts',
    imports: '../../db/open.ts',
    found: 'src/main/db/open.ts',
  },
  {
    rule: 'services-of-the-store-also-use-its-files',
    file: 'src/main/modules/backup/bad.service.ts',
    imports: '../../db/open.ts',
    found: 'src/main/db/open.ts',
  },
  {
    rule: 'repositories-use-the-database-and-shared',
    file: 'src/main/modules/rotation/bad.repository.ts',
    imports: '../people/people.service.ts',
    found: 'src/main/modules/people/people.service.ts',
  },
  {
    rule: 'shells-and-entries-use-the-core',
    file: 'src/main/shells/loopback/bad.ts',
    imports: '../../modules/people/people.service.ts',
    found: 'src/main/modules/people/people.service.ts',
  },
  {
    rule: 'core-database-and-modules-know-no-door',
    file: 'src/main/core/bad.ts',
    imports: '../loopback.ts',
    found: 'src/main/loopback.ts',
  },
  {
    rule: 'features-do-not-know-each-other',
    file: 'src/renderer/features/rotation/bad.tsx',
    imports: '../people/page.tsx',
    found: 'src/renderer/features/people/page.tsx',
  },
  {
    rule: 'features-use-shared-api-and-components',
    file: 'src/renderer/features/rotation/worse.tsx',
    imports: '../../../main/core/core.ts',
    found: 'src/main/core/core.ts',
  },
  {
    rule: 'api-and-components-know-no-feature',
    file: 'src/renderer/components/bad.tsx',
    imports: '../features/people/page.tsx',
    found: 'src/renderer/features/people/page.tsx',
  },
  {
    rule: 'preload-imports-types-only',
    file: 'src/preload/bad.ts',
    imports: '#shared/people/people.contract.ts',
    found: 'src/shared/people/people.contract.ts',
  },
  {
    rule: 'only-db-open-imports-the-driver',
    file: 'src/main/db/bad.ts',
    imports: 'better-sqlite3',
    found: 'node_modules/better-sqlite3/i.js',
  },
  {
    rule: 'only-the-electron-door-imports-electron',
    file: 'scripts/bad.ts',
    imports: 'electron',
    found: 'node_modules/electron/i.js',
  },
  {
    rule: 'loopback-and-command-line-never-reach-electron',
    file: 'src/main/cli.ts',
    imports: './shells/electron/window.ts',
    found: 'node_modules/electron/i.js',
  },
  { rule: 'no-cycles', file: 'e2e/bad.ts', imports: './worse.ts', found: 'e2e/worse.ts' },
  {
    rule: 'the-program-does-not-import-its-tests',
    file: 'src/main/core/worse.ts',
    imports: './bad.test.ts',
    found: 'src/main/core/bad.test.ts',
  },
  { rule: 'every-import-is-found', file: 'scripts/worse.ts', imports: './gone.ts', found: './gone.ts' },
];

const disorderly: Tree = {
  ...orderly,
  ...Object.fromEntries(
    violations.map(({ file, imports }) => [file, `import * as it from '${imports}';\nexport const x = it;`]),
  ),
  'e2e/worse.ts': "import { x } from './bad.ts';\nexport const y = x;",
  'src/main/core/bad.test.ts': 'export {};',
};

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true });
});

async function check(tree: Tree): Promise<DependencyCheck> {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'dang-vu-rules-')));
  folders.push(folder);
  for (const [path, text] of Object.entries(tree)) {
    mkdirSync(join(folder, dirname(path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return checkDependencies(folder);
}

test('an orderly project breaks no rule, and every rule speaks of a file in it', async () => {
  const { findings, rulesWithoutModule } = await check(orderly);
  expect(findings).toEqual([]);
  expect(rulesWithoutModule).toEqual([]);
});

describe('each rule finds the file that breaks it', () => {
  let result: DependencyCheck;
  beforeAll(async () => {
    result = await check(disorderly);
  });

  test.each(violations)('$rule: $file imports $imports', ({ rule, file, found }) => {
    expect(result.findings).toContainEqual({ rule, from: file, to: found });
  });

  test('no rule is without such a file', () => {
    const tried = new Set(violations.map(({ rule }) => rule));
    expect(dependencyRules.filter(({ name }) => !tried.has(name ?? ''))).toEqual([]);
  });

  test('no orderly file is accused', () => {
    const planted = new Set([...violations.map(({ file }) => file), 'e2e/worse.ts', 'src/main/loopback.ts']);
    expect(result.findings.filter(({ from }) => !planted.has(from))).toEqual([]);
  });
});

test('a rule that speaks of no file is named', async () => {
  const { 'src/preload/index.ts': _, ...withoutPreload } = orderly;
  expect((await check(withoutPreload)).rulesWithoutModule).toEqual(['preload-imports-types-only']);
});
