import type { IForbiddenRuleType } from 'dependency-cruiser';

const tests = '\\.test\\.tsx?$|/__fixtures__/';
const anyModule = '^src/main/modules/([^/]+)/';
const storeModules = '^src/main/modules/(accounts|backup|system)/';

/** The import rules of the architecture, row by row; `src/main/modules/people/` is a module, `$1` its name. */
export const dependencyRules: IForbiddenRuleType[] = [
  {
    name: 'shared-imports-only-zod-and-shared',
    comment: 'What both sides know runs in a browser and in Node, so it may need neither.',
    from: { path: '^src/shared/', pathNot: tests },
    to: { pathNot: '^src/shared/|^node_modules/zod/' },
  },
  {
    name: 'procedures-reports-and-imports-use-their-own-service',
    comment: 'The lists of all reports and of all tasks are the one thing those modules know of the others.',
    from: { path: `${anyModule}[^/]+\\.(procedures|reports?|import)\\.ts$`, pathNot: tests },
    to: {
      path: '^src/main/',
      pathNot:
        '^src/main/core/|^src/main/modules/$1/(?![^/]+\\.repository\\.ts$)|/(report-definitions|task-sources)\\.ts$',
      dependencyTypesNot: ['type-only'],
    },
  },
  {
    name: 'services-use-their-own-repository-and-other-services',
    comment: 'A service hands the database on to its repository; it knows its type only.',
    from: { path: `${anyModule}[^/]+\\.service\\.ts$`, pathNot: `${tests}|${storeModules}` },
    to: {
      path: '^src/main/',
      pathNot: '^src/main/core/|^src/main/modules/$1/|^src/main/modules/[^/]+/[^/]+\\.service\\.ts$',
      dependencyTypesNot: ['type-only'],
    },
  },
  {
    name: 'services-of-the-store-also-use-its-files',
    comment: 'Accounts, backup and restore work on keys and whole files; queries stay in repositories.',
    from: { path: '^src/main/modules/(accounts|backup|system)/[^/]+\\.service\\.ts$', pathNot: tests },
    to: {
      path: '^src/main/',
      pathNot:
        '^src/main/core/|^src/main/modules/$1/|^src/main/modules/[^/]+/[^/]+\\.service\\.ts$|^src/main/db/(?!open\\.ts$)',
      dependencyTypesNot: ['type-only'],
    },
  },
  {
    name: 'repositories-use-the-database-and-shared',
    from: { path: `${anyModule}[^/]+\\.repository\\.ts$`, pathNot: tests },
    to: {
      path: '^src/',
      pathNot: '^src/main/db/|^src/shared/|^src/main/modules/$1/[^/]+\\.repository\\.ts$',
    },
  },
  {
    name: 'shells-and-entries-use-the-core',
    comment:
      'No door knows a business rule or the database. The demonstration is made by calls, as people make them.',
    from: { path: '^src/main/shells/|^src/main/[^/]+\\.ts$', pathNot: tests },
    to: {
      path: '^src/',
      pathNot: '^src/main/(core|demo)/|^src/main/shells/|^src/main/[^/]+\\.ts$|^src/shared/',
    },
  },
  {
    name: 'core-database-and-modules-know-no-door',
    from: { path: '^src/main/(core|db|modules)/', pathNot: tests },
    to: { path: '^src/main/shells/|^src/main/[^/]+\\.ts$|^src/(preload|renderer)/' },
  },
  {
    name: 'features-do-not-know-each-other',
    from: { path: '^src/renderer/features/([^/]+)/', pathNot: tests },
    to: { path: '^src/renderer/features/', pathNot: '^src/renderer/features/$1/' },
  },
  {
    name: 'features-use-shared-api-and-components',
    from: { path: '^src/renderer/features/', pathNot: tests },
    to: { path: '^src/', pathNot: '^src/shared/|^src/renderer/(api|components|i18n|print|features)/' },
  },
  {
    name: 'api-and-components-know-no-feature',
    from: { path: '^src/renderer/(api|components)/', pathNot: tests },
    to: { path: '^src/', pathNot: '^src/shared/|^src/renderer/(api|components|i18n|print)/' },
  },
  {
    name: 'preload-imports-types-only',
    comment: 'Apart from the two objects of Electron it exists for.',
    from: { path: '^src/preload/', pathNot: tests },
    to: { path: '.', pathNot: '^node_modules/electron/', dependencyTypesNot: ['type-only'] },
  },
  {
    name: 'only-db-open-imports-the-driver',
    from: { path: '^(src|scripts|e2e)/', pathNot: '^src/main/db/open\\.ts$' },
    to: { path: 'better-sqlite3' },
  },
  {
    name: 'only-the-electron-door-imports-electron',
    comment: 'Requiring it anywhere else would download its runtime.',
    from: {
      path: '^(src|scripts|e2e)/',
      pathNot: '^src/main/index\\.ts$|^src/main/shells/electron/|^src/preload/',
    },
    to: { path: '^node_modules/electron/' },
  },
  {
    name: 'loopback-and-command-line-never-reach-electron',
    from: { path: '^src/main/(loopback|cli)\\.ts$' },
    to: { path: '^node_modules/electron/|^src/main/shells/electron/', reachable: true },
  },
  {
    name: 'no-cycles',
    from: { path: '^(src|scripts|e2e)/' },
    to: { circular: true },
  },
  {
    name: 'the-program-does-not-import-its-tests',
    from: { path: '^src/', pathNot: tests },
    to: { path: tests },
  },
  {
    name: 'every-import-is-found',
    from: { path: '^(src|scripts|e2e)/' },
    to: { couldNotResolve: true },
  },
];
