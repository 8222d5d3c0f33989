import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';
import { LongFirst } from './scripts/long-first.js';
import { wrongRule } from './scripts/wrong-rules/plugin.js';

/** Scripts are stopped amid a run there, which is for a process of one's own to survive. */
const APART = ['test/host/runtime/*.test.ts'];

export default defineConfig({
  plugins: [wrongRule(process.env['WRONG_RULE'])],
  test: {
    globalSetup: ['test/build-dist.ts'],
    setupFiles: ['test/seed.ts'],
    testTimeout: 120_000,
    hookTimeout: 120_000,
    sequence: { sequencer: LongFirst },
    expect: { poll: { timeout: 30_000 } },
    // Browser tests mostly wait: on a machine of two cores the default of one worker would leave it idle.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    projects: [
      // Modules are loaded once a worker, not once a file: no test may leave anything in one.
      { extends: true, test: { name: 'shared', include: ['test/**/*.test.ts'], exclude: APART, isolate: false } },
      { extends: true, test: { name: 'apart', include: APART, isolate: true } },
    ],
  },
});
