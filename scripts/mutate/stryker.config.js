/** @type {import('@stryker-mutator/api/core').PartialStrykerOptions} */
export default {
  // What a year measures is data: its words are checked by reading, not by tests.
  mutate: ['src/ita/**/*.ts', '!src/ita/frameworks/{2563,2564,2565,eit-2563,iit-2563,oit-2563,general}.ts'],
  testRunner: 'vitest',
  plugins: ['@stryker-mutator/vitest-runner'],
  vitest: { configFile: 'scripts/mutate/vitest.config.ts', related: false },
  coverageAnalysis: 'perTest',
  concurrency: 2,
  timeoutMS: 30_000,
  // TypeScript 7 has no interface for programs: the sandbox takes the files as they are.
  tsconfigFile: 'none',
  disableTypeChecks: false,
  ignorePatterns: ['bench', 'dist', 'docs', 'host', 'local', 'out'],
  tempDirName: 'out/mutate/sandbox',
  incremental: true,
  incrementalFile: 'out/mutate/incremental.json',
  reporters: ['clear-text', 'json', 'html'],
  jsonReporter: { fileName: 'out/mutate/report.json' },
  htmlReporter: { fileName: 'out/mutate/report.html' },
  thresholds: { high: 95, low: 90, break: 90 },
};
