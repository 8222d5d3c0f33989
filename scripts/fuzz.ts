import { spawnSync } from 'node:child_process';

/** `npm run fuzz -- 60`: other random cells at each run, so many seconds for each reader and function. A failure names its seed. */
const seconds = Number(process.argv[2] ?? 30);
const vitest = ['node_modules/vitest/vitest.mjs', 'run', 'test/fuzz', `--testTimeout=${(seconds + 60) * 1000}`];
const { status } = spawnSync(process.execPath, vitest, { stdio: 'inherit', env: { ...process.env, FUZZ_SECONDS: String(seconds) } });
process.exitCode = status ?? 1;
