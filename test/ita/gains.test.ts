import { expect, test } from 'vitest';
import { leavesOf } from '../../src/ita/framework.js';
import { FRAMEWORK_2563 } from '../../src/ita/frameworks/2563.js';
import { gainsOf, pathTo } from '../../src/ita/gains.js';
import { scoreMeasure } from '../../src/ita/score.js';
import { evidenceOf, measureOf } from './measures.js';

const gains = (scores: Record<string, number | null>) => {
  const all = Object.fromEntries(leavesOf(measureOf(FRAMEWORK_2563, 'OIT')).map(({ code }) => [code, 100]));
  return gainsOf(FRAMEWORK_2563.surveys.map((survey) => scoreMeasure(FRAMEWORK_2563, survey, evidenceOf({ ...all, ...scores }))));
};

test('a gain is the weight of the item in the total times what it lacks', () => {
  expect(gains({ o35: 0 })).toEqual([{ code: 'o35', gain: 40 * 0.5 * 0.5 * (1 / 8) }]);
  expect(gains({ o2: 50 })[0]?.gain).toBeCloseTo((40 * 0.5 * (1 / 5) * (1 / 9)) / 2, 12);
});

test('largest first, ties in the order of the framework', () => {
  expect(gains({ o2: 0, o41: 0, o27: 0, o35: 0 }).map(({ code }) => code)).toEqual(['o35', 'o41', 'o27', 'o2']);
});

test('an item taken out of the assessment raises the weight of its neighbours', () => {
  expect(gains({ o42: null, o43: 0 })[0]).toEqual({ code: 'o43', gain: 40 * 0.5 * 0.5 * 100 * 0.01 });
});

test('an item at 100 or without a score gains nothing', () => {
  expect(gains({})).toEqual([]);
});

test('the path takes the fewest items that reach the rating', () => {
  const list = [
    { code: 'o35', gain: 1.25 },
    { code: 'o27', gain: 1 },
    { code: 'o2', gain: 0.5 },
  ];
  expect(pathTo('A', 83, list, 2563)).toEqual({ rating: 'A', codes: ['o35', 'o27'], reaches: 85.25, all: 85.75 });
  expect(pathTo('AA', 83, list, 2563)).toMatchObject({ codes: null, all: 85.75 });
  expect([pathTo('B', 83, list, 2563), pathTo('A', null, list, 2563), pathTo('ดี', 83, list, 2563), pathTo('ผ่านดี', 83, list, 2566)]).toEqual(
    [null, null, null, null],
  );
});
