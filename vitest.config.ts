import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';
import { LongFirst } from './scripts/long-first.js';
import { wrongRule } from './scripts/wrong-rules/plugin.js';

export default defineConfig({
  plugins: [wrongRule(process.env['WRONG_RULE'])],
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: ['test/build-dist.ts'],
    testTimeout: 120_000,
    hookTimeout: 120_000,
    sequence: { sequencer: LongFirst },
    expect: { poll: { timeout: 30_000 } },
    // Modules are loaded once a worker, not once a file: no test may leave anything in one.
    isolate: false,
    // Browser tests mostly wait: on a machine of two cores the default of one worker would leave it idle.
    maxWorkers: Math.max(2, availableParallelism() - 1),
  },
});
