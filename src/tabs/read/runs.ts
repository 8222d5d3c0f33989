import { listed } from './scores-tab.js';

/** Rising numbers in short: `55–57 60`. */
export function spans(numbers: readonly number[]): string {
  const runs: { from: number; to: number }[] = [];
  for (const number of numbers) {
    const last = runs[runs.length - 1];
    if (last?.to === number - 1) last.to = number;
    else runs.push({ from: number, to: number });
  }
  return listed(runs.map(({ from, to }) => (from === to ? String(from) : `${from}–${to}`)));
}
