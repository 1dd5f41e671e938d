/**
 * What one stage of `npm test` adds to the last line; `skipped` names what was not run and why, `retried` what passed
 * only at a second try.
 */
export type Counts = { passed: number; failed: number; skipped: string[]; retried: string[] };

type VitestReport = {
  numPassedTests: number;
  numFailedTests: number;
  testResults: {
    name: string;
    status: string;
    assertionResults: { status: string; fullName: string }[];
  }[];
};

/** Counts of vitest's JSON report. A file that could not be loaded has no tests and counts as one failure. */
export function countVitest(report: VitestReport): Counts {
  const broken = report.testResults.filter(
    (file) => file.status === 'failed' && file.assertionResults.length === 0,
  );
  const skipped = report.testResults
    .flatMap((file) => file.assertionResults)
    .filter(({ status }) => status !== 'passed' && status !== 'failed')
    .map(({ fullName }) => fullName);
  const failed = report.numFailedTests + broken.length;
  return { passed: report.numPassedTests, failed, skipped, retried: [] };
}

type PlaywrightSuite = {
  suites?: PlaywrightSuite[];
  specs?: {
    title: string;
    tests: { status: string; annotations?: { type: string; description?: string }[] }[];
  }[];
};
type PlaywrightReport = {
  stats: { expected: number; unexpected: number; flaky: number };
  suites: PlaywrightSuite[];
};

/** Counts of Playwright's JSON report. A test that passed only at a second try counts as passed and is named. */
export function countPlaywright(report: PlaywrightReport): Counts {
  const { expected, unexpected, flaky } = report.stats;
  const named = (status: string) => report.suites.flatMap((suite) => testsOf(suite, status));
  return {
    passed: expected + flaky,
    failed: unexpected,
    skipped: named('skipped'),
    retried: named('flaky'),
  };
}

function testsOf(suite: PlaywrightSuite, wanted: string): string[] {
  const own = (suite.specs ?? []).flatMap(({ title, tests }) =>
    tests
      .filter(({ status }) => status === wanted)
      .map(({ annotations }) =>
        [title, ...(annotations ?? []).map(({ description }) => description ?? '')].join(': '),
      ),
  );
  return [...own, ...(suite.suites ?? []).flatMap((inner) => testsOf(inner, wanted))];
}

/** The counts of a stage whose process ended with `exitCode`: no failure may be lost that no test reports. */
export function withExitCode(counts: Counts | null, exitCode: number): Counts {
  if (counts === null) return { passed: 0, failed: 1, skipped: [], retried: [] };
  const isUnexplained = (exitCode !== 0 && counts.failed === 0) || counts.passed + counts.failed === 0;
  return isUnexplained ? { ...counts, failed: counts.failed + 1 } : counts;
}
