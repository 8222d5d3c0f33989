import { describe, expect, test } from 'vitest';
import type { Cell } from '../../../src/ita/text.js';
import { decisionsTab } from '../decided.js';
import { measure, oitTab, type Rows, resultOf } from '../reading.js';

const HEADER = ['e2', 'e3', 'e5', 'e7', 'e9'];
const eit = (...rows: Cell[][]): Record<string, Rows> => ({ OIT: oitTab(), EIT: [HEADER, ...rows] });
const scores = (tabs: Record<string, Rows>): (number | null)[] => HEADER.map((code) => measure(tabs, code).score);
const asks = (tabs: Record<string, Rows>): string[] => resultOf(tabs).issues.flatMap(({ ask }) => (ask ? [ask.about] : []));
const decided = (tabs: Record<string, Rows>, about: string, answer: string) => ({ ...tabs, การจับคู่: decisionsTab(['EIT', about, answer]) });

describe('levels counted from 0 in the tab', () => {
  const tabs = eit([0, 1, 3, 0, 4], [3, 2, 3, 0, 4], [1, 3, 3, 0, 4]);
  test('make every column of them unsure, also one without a 0: one question for all', () => {
    expect(scores(tabs)).toEqual([null, null, null, 0, null]);
    expect(asks(tabs)).toEqual(['เลขในคำตอบของ EIT']);
  });

  test('are read as the user says', () => {
    const thirds = (...levels: number[]): number => levels.reduce((sum, level) => sum + ([0, 33, 67, 100][level] ?? 0), 0) / levels.length;
    const answered = scores(decided(eit([0, 1, 3, 0, 3], [3, 2, 3, 0, 2], [1, 3, 3, 0, 2]), 'เลขในคำตอบของ EIT', 'ระดับ 0 ถึง 3'));
    expect(answered.map((score) => Number(score?.toFixed(6)))).toEqual(
      [thirds(0, 3, 1), thirds(1, 2, 3), 100, 0, thirds(3, 2, 2)].map((score) => Number(score.toFixed(6))),
    );
    expect(scores(decided(tabs, 'เลขในคำตอบของ EIT', 'ไม่ใช้'))).toEqual([null, null, null, 0, null]);
    expect(scores(decided(tabs, 'เลขในคำตอบของ EIT', 'ระดับ 1 ถึง 4'))[4]).toBe(100);
  });
});

test('one column with a 0 makes none of those with a 4 unsure', () => {
  expect(scores(eit([0, 4, 4, 4, 4], [3, 4, 4, 4, 4]))).toEqual([null, 100, 100, 100, 100]);
});

describe('a level that no scale of four has', () => {
  test.each<[string, Cell]>([
    ['5', 5],
    ['ปานกลาง', 'ปานกลาง'],
  ])('%s in two columns makes all unsure', (_, beyond) => {
    const tabs = eit([beyond, 4, 'มาก', 4, 4], [4, beyond, 'มาก', 4, 4], [4, 4, 'มาก', 4, 4]);
    expect(scores(tabs)).toEqual([null, null, null, null, null]);
    expect(asks(tabs)).toEqual(['เลขในคำตอบของ EIT']);
  });

  test('in one column makes that one unsure', () => {
    const tabs = eit([5, 4, 4, 4, 4], [4, 4, 4, 4, 4], [4, 4, 4, 4, 4]);
    expect(scores(tabs)).toEqual([null, 100, 100, 100, 100]);
    expect(asks(tabs)).toEqual(['เลขในคำตอบของ E2']);
    expect(scores(decided(tabs, 'เลขในคำตอบของ E2', 'ระดับ 1 ถึง 4'))[0]).toBe(100);
  });
});
