import { describe, expect, test } from 'vitest';
import { yearsIn } from '../../../src/tabs/read/years.js';
import { decisionsTab } from '../decided.js';
import { issuesOn, measure, officialTab, oitTab, type Rows, resultOf } from '../reading.js';

test.each([
  ['ผลการประเมิน ITA ปี 2562', [2562]],
  ['ประจำปีงบประมาณ พ.ศ. ๒๕๖๒', [2562]],
  ['ผลคะแนน พ.ศ.2562', [2562]],
  ['FY2562', [2562]],
  ['ประจำปี งบประมาณ 2562', [2562]],
  ['ITA 2019', [2562]],
  ['ปีงบประมาณ 62', [2562]],
  ['เทียบปี 2562 กับ 2563', [2562, 2563]],
  ['ประกาศ ณ วันที่ 15 มกราคม พ.ศ. 2564', []],
  ['พิมพ์เมื่อ 15/1/2564', []],
  ['ผู้ตอบ 2512 คน', []],
  ['โทร 025620000', []],
  ['คะแนนเต็ม 100', []],
])('%s', (text, years) => {
  expect(yearsIn(text)).toEqual(years);
});

describe('a title above a table that names another year', () => {
  const title = ['ผลการประเมิน ITA ปี 2562'];
  const about = 'หัวเรื่องเป็นของปี 2562';
  const answers: Rows = [title, ['e8', 'e9', 'e10'], ['มี', 'มาก', 'มี']];
  const cases: [string, string, Record<string, Rows>][] = [
    ['OIT', 'o1', { OIT: [title, ...oitTab()] }],
    ['EIT', 'e8', { EIT: answers }],
    ['ผลทางการ', '9', { ผลทางการ: [title, ...officialTab({ 9: 80 })] }],
  ];
  test.each(cases)('%s: its table waits for the answer', (tab, code, tabs) => {
    const all = { OIT: oitTab(), ...tabs };
    const own = (more: Record<string, Rows>) => {
      const { score, official } = measure({ ...all, ผลทางการ: [...officialTab({ 10: 90 })], ...tabs, ...more }, code);
      return tab === 'ผลทางการ' ? (official ?? null) : score;
    };
    const more = tab === 'ผลทางการ' ? {} : { ผลทางการ: officialTab({ 10: 90 }) };
    expect(own(more)).toBeNull();
    expect(issuesOn({ ...all, ...more }, tab)).toContain('หัวเรื่องของตารางเป็นของปี 2562');
    expect(own({ ...more, การจับคู่: decisionsTab([tab, about, 'ตามที่เขียน']) })).not.toBeNull();
  });

  test('is no matter where it names this one, too', () => {
    const tabs = { OIT: [['ผลปี 2563 เทียบกับปี 2562'], ...oitTab()] };
    expect([measure(tabs, 'o1').score, issuesOn(tabs, 'OIT')]).toEqual([100, []]);
  });
});

describe('ผลปีก่อน is of the year before', () => {
  const previous = (rows: Rows) => {
    const { measures, issues } = resultOf({ OIT: oitTab(), ผลปีก่อน: rows });
    return [measures.find(({ code }) => code === 'IIT')?.previous ?? null, issues.some(({ tab }) => tab === 'ผลปีก่อน')];
  };
  const three = (...cells: number[]): Rows => ['IIT', 'EIT', 'OIT'].map((code) => [code, ...cells]);
  test.each<[string, Rows, number | null]>([
    ['two years side by side', [['ตัวชี้วัด', 2562, 2563], ...three(70, 88)], 70],
    ['the year in a title without a header', [['ผลการประเมินประจำปีงบประมาณ 2562'], ...three(70.5)], 70.5],
    ['the year in the header', [['ตัวชี้วัด', 'คะแนน ปี 2562'], ...three(70.5)], 70.5],
    ['the year in brackets', [['รหัส', 'คะแนน (ปี 2562)'], ...three(70.5)], 70.5],
    ['this year in brackets', [['รหัส', 'คะแนน (ปี 2563)'], ...three(70.5)], null],
    ['this year in the title', [['ผลปี 2563'], ['รหัส', 'คะแนน'], ...three(70.5)], null],
  ])('%s', (_, rows, score) => {
    expect(previous(rows)).toEqual([score, score === null]);
  });
});
