import { expect, test } from 'vitest';
import { fingerprint } from '../../src/ita/fingerprint.js';
import type { Result } from '../../src/ita/result.js';
import { exampleInput } from '../report/example-input.js';

const { result } = exampleInput();
const mark = fingerprint(result);

test('twelve hex digits, the same whenever they are made', () => {
  expect(mark).toMatch(/^[0-9a-f]{12}$/);
  expect(fingerprint(JSON.parse(JSON.stringify(result)))).toBe(mark);
});

test('the order in which fields were made does not matter, a field without a value neither', () => {
  const turned = Object.fromEntries(Object.entries(result).reverse()) as unknown as Result;
  expect(fingerprint({ ...turned, path: result.path })).toBe(mark);
  const measures = result.measures.map((own) => ({ official: undefined, ...own })) as unknown as Result['measures'];
  expect(fingerprint({ ...result, measures })).toBe(mark);
});

test('remarks do not matter', () => {
  const issues = [{ tab: 'OIT', cell: 'A1', found: 'x', expected: 'y', action: 'z' }];
  expect(fingerprint({ ...result, issues })).toBe(mark);
});

const measures = (change: (own: Result['measures'][number]) => Partial<Result['measures'][number]>): Partial<Result> => ({
  measures: result.measures.map((own, index) => (index === 20 ? { ...own, ...change(own) } : own)),
});
const changes: [string, Partial<Result>][] = [
  ['the year', { year: result.year + 1 }],
  ['the agency', { agency: `${result.agency} ` }],
  ['the total by little', { total: { ...result.total, score: (result.total.score ?? 0) + 1e-9 } }],
  ['the rating', { total: { ...result.total, rating: 'A' } }],
  ['one score', measures(({ score }) => ({ score: (score ?? 0) + 0.01 }))],
  ['one title', measures(({ title }) => ({ title: `${title}.` }))],
  ['the order of measures', { measures: [...result.measures].reverse() }],
  ['a threshold', { thresholds: { ...result.thresholds, highIncluded: !result.thresholds.highIncluded } }],
];
test.each(changes)('%s makes another', (_, change) => {
  expect(fingerprint({ ...result, ...change })).not.toBe(mark);
});
