import { defineConfig } from 'vitest/config';

/** The facts about `src/ita`, with neither the build nor a browser before them; one worker, so that modules load once a mutant. */
export default defineConfig({
  test: {
    include: ['test/{ita,formulas}/**/*.test.ts'],
    isolate: false,
    testTimeout: 60_000,
  },
});
