import { expect, test } from 'vitest';
import { issuesOn, oitTab } from '../reading.js';

const badFrom = (first: number, last: number) =>
  Object.fromEntries(Array.from({ length: last - first + 1 }, (_, index) => [`o${first + index}`, 'ผ่าน']));

test('a few cells of a column are told one by one', () => {
  expect(issuesOn({ OIT: oitTab(badFrom(1, 15)) }, 'OIT')).toHaveLength(15);
});

test('more are one issue, at the first of them, with how many and where', () => {
  expect(issuesOn({ OIT: oitTab(badFrom(3, 43)) }, 'OIT')).toEqual(['C4: ผ่าน และอย่างเดียวกันรวม 41 เซลล์ (C4–C44)']);
});

test('other faults of the column stay', () => {
  const tabs = { OIT: [...oitTab({ ...badFrom(3, 43), o1: '' }), ['o99', '', 50]] };
  expect(issuesOn(tabs, 'OIT')).toEqual(expect.arrayContaining(['C2: O1 ไม่มีคะแนน', 'A45: o99']));
  expect(issuesOn(tabs, 'OIT')).toHaveLength(3);
});
