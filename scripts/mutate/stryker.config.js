/** @type {import('@stryker-mutator/api/core').PartialStrykerOptions} */
export default {
  // A year's titles and wordings are data, held against their sources by reading; test/ita/check.test.ts holds their shape.
  mutate: ['src/ita/**/*.ts', '!src/ita/frameworks/{2563,2564,2565,eit-2563,iit-2563,oit-2563,general}.ts'],
  testRunner: 'vitest',
  plugins: ['@stryker-mutator/vitest-runner'],
  vitest: { configFile: 'scripts/mutate/vitest.config.ts', related: false },
  coverageAnalysis: 'perTest',
  concurrency: 2,
  // Only an endless loop takes so long; a busy machine does not.
  timeoutMS: 30_000,
  // TypeScript 7 has no interface for other programs, so nothing may rewrite tsconfig.json or check the mutants' types.
  tsconfigFile: 'none',
  disableTypeChecks: false,
  ignorePatterns: ['bench', 'dist', 'docs', 'host', 'local', 'out'],
  tempDirName: 'out/mutate/sandbox',
  incrementalFile: 'out/mutate/incremental.json',
  reporters: ['progress', 'clear-text', 'html'],
  htmlReporter: { fileName: 'out/mutate/report.html' },
  jsonReporter: { fileName: 'out/mutate/report.json' },
  thresholds: { high: 95, low: 90, break: 90 },
};
