import { spawnSync } from 'node:child_process';
import { WRONG_RULES } from './wrong-rules/rules.js';

/** Puts each wrong rule into the code and runs the tests of the core: each must turn them red. */
let survivors = 0;
for (const { name } of WRONG_RULES) {
  const run = spawnSync('npx', ['vitest', 'run', 'test/ita', 'test/tabs', 'test/formulas', '--reporter=json'], {
    env: { ...process.env, WRONG_RULE: name },
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  const failed = failures(run.stdout);
  if (failed === 0) survivors += 1;
  console.log(`${failed > 0 ? 'red ' : 'GREEN'} ${name}: ${failed} tests fail`);
}
console.log(`${WRONG_RULES.length - survivors} of ${WRONG_RULES.length} wrong rules turn tests red`);
process.exit(survivors === 0 ? 0 : 1);

/** How many tests fail; a run that could not even collect its tests proves nothing and is an error. */
function failures(output: string): number {
  const start = output.indexOf('{');
  if (start < 0) throw new Error(`the tests did not run: ${output.slice(0, 500)}`);
  const report: unknown = JSON.parse(output.slice(start));
  const { numFailedTests, numPassedTests } = report as { numFailedTests: number; numPassedTests: number };
  if (numFailedTests + numPassedTests < 100) throw new Error('the tests could not be collected');
  return numFailedTests;
}
