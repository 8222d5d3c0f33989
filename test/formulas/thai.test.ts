import { expect, test } from 'vitest';
import { inThai } from '../../src/formulas/thai.js';

const dayOf = (date: Date) => date.toISOString().slice(0, 10);

test.each<[unknown, unknown, string]>([
  [79.68, undefined, '๗๙.๖๘'],
  [2563, '', '๒๕๖๓'],
  [54.995, 2, '๕๕.๐๐'],
  [79.682, 2, '๗๙.๖๘'],
  [85, 2, '๘๕.๐๐'],
  [0.1 + 0.2, undefined, '๐.๓'],
  [-1.005, 2, '-๑.๐๑'],
  [-0.001, 2, '๐.๐๐'],
  [2.5, 0, '๓'],
  [1e15, 1, '๑๐๐๐๐๐๐๐๐๐๐๐๐๐๐๐.๐'],
  ['ข้อ 12', undefined, 'ข้อ ๑๒'],
  ['', 2, ''],
  [new Date(Date.UTC(2021, 0, 18)), undefined, '๑๘ มกราคม ๒๕๖๔'],
])('%s with %s decimals is %s', (value, decimals, text) => {
  expect(inThai(value as number, decimals as number, dayOf)).toBe(text);
});

test('a range spills in its own shape', () => {
  expect(
    inThai(
      [
        [1, ''],
        ['ก2', 3],
      ],
      undefined,
      dayOf,
    ),
  ).toEqual([
    ['๑', ''],
    ['ก๒', '๓'],
  ]);
});

test('decimals that are no whole number throw', () => {
  expect(() => inThai(1, 1.5, dayOf)).toThrow(/ทศนิยม.*1\.5/);
});

test.each(Array.from({ length: 12 }, (_, month) => [month]))('month %s is the one that Intl knows', (month) => {
  const date = new Date(Date.UTC(2020, month, 15));
  const intl = new Intl.DateTimeFormat('th-TH-u-nu-thai', { dateStyle: 'long', timeZone: 'UTC' }).format(date);
  expect(inThai(date, undefined, dayOf)).toBe(intl.replace(' พ.ศ.', '').replace('พุทธศักราช ', ''));
});
