import { describe, expect, test } from 'vitest';
import type { Cell } from '../../../src/ita/text.js';
import { decisionsTab } from '../decided.js';
import { measure, oitTab, type Rows, resultOf } from '../reading.js';

const SURVEYS = ['IIT', 'EIT', 'OIT'];
const rows = (...columns: number[][]): Rows => SURVEYS.map((code, at): Cell[] => [code, ...columns.map((column) => column[at] ?? 0)]);

describe.each(['ผลทางการ', 'ผลปีก่อน'])('%s', (tab) => {
  const read = (own: Rows, decided: Record<string, Rows> = {}) => {
    const { official, previous } = measure({ OIT: oitTab(), [tab]: own, ...decided }, 'IIT');
    return (tab === 'ผลทางการ' ? official : previous) ?? null;
  };
  const cases: [string, Rows, string, string, number][] = [
    ['fractions', [['รหัส', 'คะแนน'], ...rows([0.85, 0.79, 0.8])], 'คะแนนสูงสุด 0.85', 'คูณ 100', 85],
    [
      'points beside their weights',
      [['รหัส', 'น้ำหนัก', 'คะแนน'], ...rows([30, 30, 40], [25.49, 23.23, 30.96])],
      'คะแนนสูงสุด 30.96',
      'ตามที่เขียน',
      25.49,
    ],
    ['points without weights', [['รหัส', 'คะแนน'], ...rows([25.49, 23.23, 30.96])], 'คะแนนสูงสุด 30.96', 'ตามที่เขียน', 25.49],
    ['full marks beside', [['รหัส', 'คะแนนเต็ม', 'คะแนน'], ...rows([5, 5, 5], [4.44, 3, 4])], 'คะแนนสูงสุด 4.44', 'ตามที่เขียน', 4.44],
  ];
  test.each(cases)('%s: asked, and read as the user says', (_, own, about, answer, score) => {
    expect(read(own)).toBeNull();
    expect(resultOf({ OIT: oitTab(), [tab]: own }).issues.flatMap(({ ask }) => ask?.about ?? [])).toEqual([about]);
    expect(read(own, { การจับคู่: decisionsTab([tab, about, answer]) })).toBe(score);
  });

  test('points under other headers are asked one by one, and none is used', () => {
    const own: Rows = [['แบบวัด', 'น้ำหนัก', 'คะแนน'], ...rows([30, 30, 40], [25.49, 23.23, 30.96])];
    expect(read(own)).toBeNull();
    expect(resultOf({ OIT: oitTab(), [tab]: own }).issues.flatMap(({ ask }) => ask?.about ?? [])).toEqual([
      'C2 25.49',
      'C3 23.23',
      'C4 30.96',
    ]);
  });

  test('one score above its weight is enough to tell that none is weighted', () => {
    expect(read([['รหัส', 'น้ำหนัก', 'คะแนน'], ...rows([30, 30, 40], [25.49, 23.23, 40.5])])).toBe(25.49);
  });
});
