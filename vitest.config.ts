import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    testTimeout: 60_000,
    pool: 'forks',
    // Most of a story is waiting for a child process: one worker leaves the other core idle.
    maxWorkers: 2,
  },
});
