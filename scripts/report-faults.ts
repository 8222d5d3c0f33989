import { spawnSync } from 'node:child_process';

/** `npm run report-faults -- 1000 200`: so many single faults in random reports, and so many correct ones; each kind's share of what is found. A third number is the seed. */
const [faults = '1000', correct = '200', seed = '2563'] = process.argv.slice(2);
const vitest = ['node_modules/vitest/vitest.mjs', 'run', 'test/report/faults', '--disable-console-intercept'];
const env = { ...process.env, REPORT_FAULTS: faults, REPORT_CORRECT: correct, REPORT_SEED: seed };
const { status } = spawnSync(process.execPath, vitest, { stdio: 'inherit', env });
process.exitCode = status ?? 1;
