import { defineConfig } from 'vitest/config';

/** The facts about `src/ita`, with no build before them; one worker, so that a mutant loads the modules once. */
export default defineConfig({
  test: {
    include: ['test/ita/**/*.test.ts'],
    isolate: false,
    testTimeout: 60_000,
  },
});
