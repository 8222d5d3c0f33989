import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { benchCounting, benchGrowth } from './counting.js';
import { benchLoading, benchTurns } from './script.js';

setFlagsFromString('--expose-gc');
globalThis.gc = runInNewContext('gc');

// First, while little memory has been taken and given back.
await benchGrowth();
await benchCounting(190_000);
benchLoading();
await benchTurns();
