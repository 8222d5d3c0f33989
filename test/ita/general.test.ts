import { describe, expect, test } from 'vitest';
import { checkFramework } from '../../src/ita/check.js';
import { leavesOf, measuresOf } from '../../src/ita/framework.js';
import { builtInFramework, shippedYears } from '../../src/ita/frameworks/built-in.js';
import { generalFramework } from '../../src/ita/frameworks/general.js';
import { NO_EVIDENCE, scoreMeasure } from '../../src/ita/score.js';

const general = generalFramework(2567);

test.each([
  [2562, null],
  [2565, 'ITA 2565'],
  [2566, 'ทั่วไป 2566+'],
  [2570, 'ทั่วไป 2566+'],
])('the year %i is served by %s', (year, title) => {
  expect(builtInFramework(year)?.title ?? null).toBe(title);
  expect(builtInFramework(year)?.year ?? year).toBe(year);
});

test('messages name the years that can be scored', () => {
  expect(shippedYears()).toBe('2563 2564 2565 2566+');
});

describe('the general framework', () => {
  test('has 30/30/40 and ten indicators, and no question or item of its own', () => {
    expect(general.surveys.map(({ code, weight }) => [code, weight])).toEqual([
      ['IIT', 30],
      ['EIT', 30],
      ['OIT', 40],
    ]);
    expect(measuresOf(general).flatMap(({ code, kind }) => (kind === 'indicator' ? [code] : []))).toEqual(
      Array.from({ length: 10 }, (_, index) => String(index + 1)),
    );
    expect(general.surveys.flatMap(leavesOf)).toEqual([]);
  });

  test('is sound', () => {
    expect(checkFramework(general)).toEqual([]);
  });

  test('is marked as likely, and EIT as unsure, each with its source', () => {
    const marks = [general, ...measuresOf(general)].map(({ certainty, source }) => [certainty, source]);
    expect([...new Set(marks.map(([certainty]) => certainty))]).toEqual(['likely', undefined, 'unsure']);
    expect(marks.map(([, source]) => source).filter((source) => source !== undefined && !general.sources[source])).toEqual([]);
  });

  test('scores a survey from its indicators, and knows nothing of one without', () => {
    const [iit] = general.surveys;
    const official = new Map(['1', '2', '3', '4', '5'].map((code, index) => [code, 80 + index]));
    const score = (given: Map<string, number>) => iit && scoreMeasure(general, iit, { ...NO_EVIDENCE, official: given }).score;
    expect(score(official)).toBe(82);
    official.delete('5');
    expect(score(official)).toBeNull();
  });
});
