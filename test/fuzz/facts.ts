import { performance } from 'node:perf_hooks';
import { expect } from 'vitest';
import { frozen } from '../properties/frozen.js';

/** Keys whose numbers are scores. */
const SCORES = new Set(['score', 'provisional', 'computed', 'previous', 'share', 'points', 'gain', 'reaches', 'all', 'low', 'high']);

/** Everything in a value that no result may hold, by its place: odd numbers, `undefined`, functions, scores beyond 0–100. */
export function faultsIn(value: unknown, place = ''): string[] {
  if (typeof value === 'number') {
    const isScore = SCORES.has(place.slice(place.lastIndexOf('.') + 1));
    const isOdd = !Number.isFinite(value) || (isScore && (value < 0 || value > 100));
    return isOdd ? [`${place}: ${value}`] : [];
  }
  if (value instanceof Map) return [...value].flatMap(([key, inner]) => [...faultsIn(key, place), ...faultsIn(inner, place)]);
  if (value instanceof Set) return [...value].flatMap((inner) => faultsIn(inner, place));
  if (Array.isArray(value)) return value.flatMap((inner) => faultsIn(inner, place));
  if (value === undefined || typeof value === 'function') return [`${place}: ${typeof value}`];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => faultsIn(inner, `${place}.${key}`));
}

/** A value as text in which nothing is left out. */
export function spelled(value: unknown): string {
  return JSON.stringify(value, (_, inner) => (inner instanceof Map || inner instanceof Set ? [...inner] : inner)) ?? 'undefined';
}

/** How long a call takes the processor, in milliseconds: a clock would count what else the machine does. */
export function processorTime<T>(run: () => T): { lasted: number; result: T } {
  const begun = process.cpuUsage();
  const result = run();
  return { lasted: process.cpuUsage(begun).user / 1000, result };
}

/** Far more than any call takes on the largest cells; only what grows with the square of its input is slower. */
const TOO_LONG = 5000;

const builtIn = (): string =>
  [Object.prototype, Array.prototype, String.prototype].map((one) => Reflect.ownKeys(one).map(String).join()).join();
const BEFORE = builtIn();

/** Runs twice on input that must not change, and gives what came of it: equal both times, soon enough, and no trace left elsewhere. */
export function steady<I, O>(input: I, run: (input: I) => O): O {
  frozen(input);
  const { lasted, result: first } = processorTime(() => run(input));
  expect(lasted).toBeLessThan(TOO_LONG);
  // Compared apart: a failure need not print 50,000 characters.
  expect(spelled(run(input)) === spelled(first)).toBe(true);
  expect(builtIn()).toBe(BEFORE);
  return first;
}

/** Seeds to try: a few hundred, or as many as there is time for where `FUZZ_SECONDS` gives some. */
export function forSeeds(count: number, run: (seed: number) => void): void {
  const seconds = Number(process.env['FUZZ_SECONDS'] ?? 0);
  const end = performance.now() + seconds * 1000;
  const first = seconds > 0 ? Date.now() % 1_000_000_000 : 1;
  for (let seed = first; seconds > 0 ? performance.now() < end : seed < first + count; seed++) {
    try {
      run(seed);
    } catch (reason) {
      throw new Error(`seed ${seed}: ${String(reason instanceof Error ? reason.message : reason).slice(0, 1000)}`, { cause: reason });
    }
  }
}
