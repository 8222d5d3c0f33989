import { readFileSync } from 'node:fs';
import { createContext, Script } from 'node:vm';
import { median, printTable } from './timing.js';

/** What every call of the script pays before its first line: the file is compiled and run. */
export function benchLoading(): void {
  const code = readFileSync('dist/Code.js', 'utf8');
  const lines = [
    ['dist/Code.js', code],
    ['empty script', ''],
  ].map(([name = '', source = '']) => [name, String(Buffer.byteLength(source)), loadTime(source).toFixed(3)]);
  printTable('Loading in a new context, median of 30', [['', 'bytes', 'ms'], ...lines]);
}

function loadTime(source: string): number {
  const times = Array.from({ length: 30 }, (_, run) => {
    const context = createContext({});
    const start = performance.now();
    // Another text each time: V8 keeps what it has compiled.
    new Script(`${source}\n// ${run}`).runInContext(context);
    return performance.now() - start;
  });
  return median(times);
}
