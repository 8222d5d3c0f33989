import { describe, expect, test } from 'vitest';
import type { Cell } from '../../../src/ita/text.js';
import { isOfOther } from '../../../src/tabs/read/measure-names.js';
import { decisionsTab } from '../decided.js';
import { issuesOn, measure, oitTab, type Rows, resultOf } from '../reading.js';

const official = (rows: Rows, more: Record<string, Rows> = {}) => ({ OIT: oitTab(), ผลทางการ: [['รหัส', 'คะแนน'], ...rows], ...more });

describe('brackets behind a name', () => {
  test.each(['EIT (ส่วนที่ 1)', 'การปฏิบัติหน้าที่ (ปี 62)', 'IIT (คะแนนถ่วงน้ำหนัก)', 'IIT (ร้อยละของผู้ตอบ)', 'OIT (2562)', 'EIT (เฉลี่ยจังหวัด)'])(
    '%s: it is another thing, left out and told',
    (name) => {
      const tabs = official([[name, 85.2]]);
      expect(resultOf(tabs).measures.some((own) => own.official !== undefined)).toBe(false);
      expect(issuesOn(tabs, 'ผลทางการ')).toEqual([`A2: ${name}`]);
    },
  );

  test.each(['แบบวัดการรับรู้ (IIT)', 'การปฏิบัติหน้าที่ (2563)', 'IIT (30%)', 'การใช้งบประมาณ', ''])('%s: the same', (name) => {
    expect(isOfOther(name, 2563)).toBe(false);
  });

  test('count on a survey’s own tab, too', () => {
    const tabs = { OIT: [...oitTab({ o1: null }), ['O1 (ปี 62)', '', 80]] };
    expect([measure(tabs, 'o1').score, issuesOn(tabs, 'OIT')[0]]).toEqual([null, 'A44: O1 (ปี 62)']);
  });
});

describe('a row called รวม', () => {
  const some = [1, 2, 3, 4, 5].map((code): Cell[] => [code, 80 + code]);
  test('may sum up some measures: it is asked', () => {
    const tabs = official([...some, ['รวม', 84.97]]);
    expect([measure(tabs, '1').official, resultOf(tabs).total.official]).toEqual([81, undefined]);
    expect(resultOf(tabs).issues.flatMap(({ ask }) => ask ?? [])).toMatchObject([
      { about: 'รวม 84.97', options: [{ value: 'คะแนนภาพรวม' }, { value: 'ไม่ใช้' }] },
    ]);
    const decided = { การจับคู่: decisionsTab(['ผลทางการ', 'รวม 84.97', 'คะแนนภาพรวม']) };
    expect(resultOf(official([...some, ['รวม', 84.97]], decided)).total.official).toBe(84.97);
  });

  test.each<[string, Rows]>([
    [
      'below the three surveys',
      [
        ['IIT', 80],
        ['EIT', 80],
        ['OIT', 80],
        ['รวม', 80],
      ],
    ],
    ['by its full name', [...some, ['คะแนนภาพรวม', 80]]],
  ])('is the total %s', (_, rows) => {
    expect(resultOf(official(rows)).total.official).toBe(80);
    expect(resultOf(official(rows)).issues.filter(({ ask, tab }) => ask && tab === 'ผลทางการ' && ask.about.startsWith('รวม'))).toEqual([]);
  });

  test('without a score is nothing', () => {
    expect(issuesOn(official([...some, ['รวม', '']]), 'ผลทางการ')).toEqual([]);
  });
});
