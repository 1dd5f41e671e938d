import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['src/**/*.test.ts', 'scripts/**/*.test.ts'],
    pool: 'forks',
    // The default leaves a core free for watching; here nobody watches.
    maxWorkers: '100%',
    testTimeout: 20_000,
  },
});
