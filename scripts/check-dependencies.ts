import { cruise, type ICruiseResult, type IForbiddenRuleType } from 'dependency-cruiser';
import { dependencyRules } from './dependency-rules.ts';
import { projectDir } from './project-dir.ts';

/** With fewer files the check looked in the wrong place; dependency-cruiser itself calls that a success. */
const fewestModules = 150;
const folders = ['src', 'scripts', 'e2e'];

export type Finding = { rule: string; from: string; to: string };
export type DependencyCheck = { modules: number; findings: Finding[]; rulesWithoutModule: string[] };

/** Holds `src`, `scripts` and `e2e` below `baseDir` against the import rules. */
export async function checkDependencies(baseDir: string): Promise<DependencyCheck> {
  const { output } = await cruise(
    folders,
    {
      baseDir,
      validate: true,
      ruleSet: { forbidden: dependencyRules },
      doNotFollow: { path: '^node_modules/' },
      tsPreCompilationDeps: true,
    },
    { exportsFields: ['exports'], conditionNames: ['import', 'types', 'node', 'default'] },
  );
  if (typeof output === 'string') throw new Error(output);
  const modules = ownModules(output);
  return {
    modules: modules.length,
    findings: output.summary.violations.map(({ rule, from, to }) => ({ rule: rule.name, from, to })),
    rulesWithoutModule: dependencyRules
      .filter((rule) => !modules.some((path) => applies(rule, path)))
      .map((rule) => rule.name ?? 'a rule without a name'),
  };
}

function ownModules(result: ICruiseResult): string[] {
  const isOwn = (path: string) => folders.some((folder) => path.startsWith(`${folder}/`));
  return result.modules.map((module) => module.source).filter(isOwn);
}

/** Whether a rule speaks of a file at all; a rule that speaks of none protects nothing. */
function applies({ from }: IForbiddenRuleType, path: string): boolean {
  const { path: wanted, pathNot: unwanted } = from as { path: string; pathNot?: string };
  return new RegExp(wanted).test(path) && !(unwanted !== undefined && new RegExp(unwanted).test(path));
}

async function run(): Promise<number> {
  const { modules, findings, rulesWithoutModule } = await checkDependencies(projectDir);
  for (const { rule, from, to } of findings) console.error(`${rule}: ${from} -> ${to}`);
  for (const rule of rulesWithoutModule) console.error(`${rule}: applies to no file`);
  if (modules < fewestModules) console.error(`only ${modules} files were seen`);
  console.log(`${modules} files, ${dependencyRules.length} rules, ${findings.length} violations`);
  return findings.length + rulesWithoutModule.length > 0 || modules < fewestModules ? 1 : 0;
}

if (import.meta.main) process.exitCode = await run();
