import { expect, test } from 'vitest';
import type { Measure } from '../../../src/ita/framework.js';
import { retitled } from '../../../src/ita/frameworks/retitle.js';

const MEASURES: Measure[] = [
  { code: '9', kind: 'indicator', title: 'เก้า', weight: 60, children: [{ code: 'o1', kind: 'item', title: 'หนึ่ง', topic: 'ก' }] },
  { code: '10', kind: 'indicator', title: 'สิบ', weight: 40 },
];

test('only the codes given get other words, at any depth, and what they measure stays', () => {
  expect(retitled(MEASURES, { o1: { title: 'ใหม่', topic: 'ข' }, 10: { title: 'สิบใหม่' }, o99: { title: 'ไม่มี' } })).toEqual([
    { code: '9', kind: 'indicator', title: 'เก้า', weight: 60, children: [{ code: 'o1', kind: 'item', title: 'ใหม่', topic: 'ข' }] },
    { code: '10', kind: 'indicator', title: 'สิบใหม่', weight: 40 },
  ]);
});

test('a measure with nothing below it gets nothing below it', () => {
  expect(retitled(MEASURES, {}).map((measure) => 'children' in measure)).toEqual([true, false]);
});
