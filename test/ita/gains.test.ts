import { describe, expect, test } from 'vitest';
import { leavesOf } from '../../src/ita/framework.js';
import { FRAMEWORK_2563 } from '../../src/ita/frameworks/2563.js';
import { areItemsKnown, gainsOf, pathTo } from '../../src/ita/gains.js';
import { scoreMeasure } from '../../src/ita/score.js';
import { evidenceOf, measureOf } from './measures.js';
import { SMALL } from './small-framework.js';

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

test('an item at 100 gains nothing', () => {
  expect(gains({})).toEqual([]);
});

test('an item at 99.995 is at 100 as shown', () => {
  expect(gains({ o1: 99.995, o2: 99.99 }).map(({ code }) => code)).toEqual(['o2']);
});

test('an item right under its indicator has its full share of it', () => {
  const children = [{ code: '9', kind: 'indicator', title: '', children: leavesOf(measureOf(SMALL, '9')) } as const];
  const framework = { ...SMALL, surveys: SMALL.surveys.map((survey) => (survey.code === 'OIT' ? { ...survey, children } : survey)) };
  const scored = framework.surveys.map((survey) => scoreMeasure(framework, survey, evidenceOf({ o1: 100, o2: 75 })));
  expect(gainsOf(scored)).toEqual([{ code: 'o2', gain: 5 }]);
});

test('an item whose score is unknown is not listed', () => {
  const scored = SMALL.surveys.map((survey) => scoreMeasure(SMALL, survey, evidenceOf({ o2: 50 })));
  expect(gainsOf(scored)).toEqual([{ code: 'o2', gain: 10 }]);
});

test('an item that is not assessed and a question gain nothing', () => {
  expect(gains({ o42: null, e8: 0 })).toEqual([]);
});

test('a survey that is not assessed leaves its weight to the others', () => {
  expect(gains({ o35: 0, IIT: null })).toEqual([{ code: 'o35', gain: expect.closeTo(1.25 / 0.7, 12) }]);
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

describe('the path', () => {
  const list = [
    { code: 'o35', gain: 1 },
    { code: 'o27', gain: 0.996 },
  ];
  test.each<[string, string, number, ReturnType<typeof pathTo>]>([
    ['ends where the rating is reached as shown', 'A', 83, { rating: 'A', codes: ['o35', 'o27'], reaches: 84.996, all: 84.996 }],
    ['takes no more than it needs', 'A', 84, { rating: 'A', codes: ['o35'], reaches: 85, all: 85.996 }],
    ['leads nowhere from a total that is there as shown', 'A', 84.995, null],
    ['begins right below', 'A', 84.994, { rating: 'A', codes: ['o35'], reaches: 85.994, all: 86.99 }],
    ['does not reach where all items together do not', 'AA', 83, { rating: 'AA', codes: null, reaches: 84.996, all: 84.996 }],
  ])('%s', (_, rating, total, path) => {
    const own = pathTo(rating, total, list, 2563);
    expect(own).toEqual(path && { ...path, reaches: expect.closeTo(path.reaches, 9), all: expect.closeTo(path.all, 9) });
  });

  test('is none in a year without ratings, and from 2566 on only where the total alone decides', () => {
    expect([pathTo('A', 84, list, 2561), pathTo('ผ่านดีเยี่ยม', 84, list, 2566)]).toEqual([null, null]);
    expect(pathTo('ผ่าน', 84, list, 2566)?.codes).toEqual(['o35']);
  });

  test('names no item where none has anything to gain', () => {
    expect(pathTo('A', 84, [], 2563)).toEqual({ rating: 'A', codes: null, reaches: 84, all: 84 });
  });
});

test.each([
  ['every item is scored', [{ kind: 'item', score: 100 }], true],
  [
    'one is not assessed',
    [
      { kind: 'item', score: null, excluded: true },
      { kind: 'item', score: 0 },
    ],
    true,
  ],
  [
    'one is unknown',
    [
      { kind: 'item', score: null },
      { kind: 'item', score: 0 },
    ],
    false,
  ],
  ['there are none', [{ kind: 'indicator', score: 80 }], false],
])('what items could add, where %s', (_, measures, isKnown) => {
  expect(areItemsKnown(measures)).toBe(isKnown);
});
