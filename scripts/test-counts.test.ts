import { describe, expect, test } from 'vitest';
import { countPlaywright, countVitest, withExitCode } from './test-counts.ts';

const file = (status: string, ...tests: string[]) => ({
  name: 'a.test.ts',
  status,
  assertionResults: tests.map((one, index) => ({ status: one, fullName: `t${index}` })),
});

describe('what npm test counts', () => {
  test('a test file that cannot be loaded is a failure', () => {
    const report = {
      numPassedTests: 1,
      numFailedTests: 1,
      testResults: [file('failed', 'passed', 'failed', 'skipped'), file('failed')],
    };
    expect(countVitest(report)).toEqual({ passed: 1, failed: 2, skipped: ['t2'], retried: [] });
  });

  test('an end-to-end test that passed only at the second try is named', () => {
    const suites = [
      {
        suites: [
          {
            specs: [
              {
                title: 'a',
                tests: [{ status: 'skipped', annotations: [{ type: 'skip', description: 'why' }] }],
              },
              { title: 'b', tests: [{ status: 'flaky' }] },
            ],
          },
        ],
      },
    ];
    const report = { stats: { expected: 3, unexpected: 1, flaky: 1 }, suites };
    expect(countPlaywright(report)).toEqual({
      passed: 4,
      failed: 1,
      skipped: ['a: why'],
      retried: ['b'],
    });
  });

  test.each([
    ['crashed without a report', null, 1, 1],
    ['failed although every test passed', { passed: 3, failed: 0, skipped: [], retried: [] }, 1, 1],
    ['ran no test at all', { passed: 0, failed: 0, skipped: [], retried: [] }, 0, 1],
    ['failed with its tests', { passed: 1, failed: 2, skipped: [], retried: [] }, 1, 2],
    ['passed', { passed: 1, failed: 0, skipped: [], retried: [] }, 0, 0],
  ])('a stage that %s', (_, counts, exitCode, failed) => {
    expect(withExitCode(counts, exitCode).failed).toBe(failed);
  });
});
