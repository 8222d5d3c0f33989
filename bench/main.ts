import { execFileSync } from 'node:child_process';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { benchCounting, benchGrowth } from './counting.js';
import { KINDS } from './data.js';
import { benchLoading } from './loading.js';
import { benchReport } from './report.js';
import { benchTurns } from './turns.js';

setFlagsFromString('--expose-gc');
globalThis.gc = runInNewContext('gc');

const PARTS = new Map<string, () => unknown>([
  ...KINDS.map((kind) => [`growth-${kind}`, () => benchGrowth(kind)] as const),
  ...KINDS.map((kind) => [`counting-${kind}`, () => benchCounting(kind, 190_000)] as const),
  ['loading', benchLoading],
  ['report', benchReport],
  ...[10, 1_000, 100_000, 190_000].map((count) => [`turns-${count}`, () => benchTurns(count)] as const),
]);

/** `npm run bench` runs all parts, each in a process of its own: what one left in memory or taught the engine is not in the next. `npm run bench -- PART` runs one. */
const [part] = process.argv.slice(2);
const one = PARTS.get(part ?? '');
if (one) await one();
else if (part !== undefined) throw new Error(`parts: ${[...PARTS.keys()].join(' ')}`);
else
  for (const name of PARTS.keys()) execFileSync(process.execPath, [...process.execArgv, import.meta.filename, name], { stdio: 'inherit' });
