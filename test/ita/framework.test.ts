import { expect, test } from 'vitest';
import { leavesOf, measuresOf, type Survey, scaleOf, waitsForItems, weightOf } from '../../src/ita/framework.js';
import { FRAMEWORK_2563 } from '../../src/ita/frameworks/2563.js';
import { FOUR_LEVELS } from '../../src/ita/frameworks/scales.js';
import { measureOf } from './measures.js';

test('parents stand before their children', () => {
  const codes = measuresOf(FRAMEWORK_2563).map(({ code }) => code);
  expect(codes.slice(0, 3)).toEqual(['IIT', '1', 'i1']);
  expect(codes.slice(-3)).toEqual(['10.2', 'o42', 'o43']);
});

test.each([
  ['10.2', ['o42', 'o43']],
  ['o1', ['o1']],
])('the questions and items of %s', (code, leaves) => {
  expect(leavesOf(measureOf(FRAMEWORK_2563, code)).map((leaf) => leaf.code)).toEqual(leaves);
});

test('a measure without a weight counts as one', () => {
  expect([weightOf(measureOf(FRAMEWORK_2563, 'OIT')), weightOf(measureOf(FRAMEWORK_2563, '9'))]).toEqual([40, 1]);
});

test('a scale that the framework lacks is a mistake of ours', () => {
  expect(scaleOf(FRAMEWORK_2563, { name: '', scale: '4' })).toBe(FOUR_LEVELS);
  expect(() => scaleOf(FRAMEWORK_2563, { name: '', scale: '5' })).toThrow('framework 2563 has no scale 5');
});

test.each<[string, NonNullable<Survey['children']>, boolean]>([
  ['no indicator', [], false],
  ['indicators with items', [{ code: '9', kind: 'indicator', title: '', children: [{ code: 'o1', kind: 'item', title: '' }] }], false],
  [
    'one of two indicators without items',
    [
      { code: '9', kind: 'indicator', title: '', children: [{ code: 'o1', kind: 'item', title: '' }] },
      { code: '10', kind: 'indicator', title: '' },
    ],
    true,
  ],
])('a survey waits for items where an indicator has none: %s', (_, children, waits) => {
  expect(waitsForItems({ code: 'OIT', kind: 'survey', title: '', children })).toBe(waits);
  expect(waitsForItems({ code: 'OIT', kind: 'survey', title: '' })).toBe(false);
});
