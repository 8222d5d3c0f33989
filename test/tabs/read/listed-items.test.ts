import { describe, expect, test } from 'vitest';
import type { Cell } from '../../../src/ita/text.js';
import { readTabStatus } from '../../../src/tabs/read/status.js';
import { decisionsTab } from '../decided.js';
import { dayOf, issuesOn, measure, officialTab, type Rows, read, resultOf } from '../reading.js';

const SETTINGS: Rows = [['ปีงบประมาณที่ประเมิน', 2567]];
const HEADER: Cell[] = ['ข้อ', 'ประเด็นการตรวจ', 'ตัวชี้วัด', 'ตัวชี้วัดย่อย', 'คะแนน'];
const OIT: Rows = [
  HEADER,
  ['O1', 'โครงสร้าง', 9, '9.1 ข้อมูลพื้นฐาน', 100],
  ['o2', 'ผู้บริหาร', '๙', '9.1', 50],
  ['3', 'แผน', 'ตัวชี้วัดที่ 9 การเปิดเผยข้อมูล', '9.2 การบริหารงาน', 0],
  ['O๔', 'นโยบาย', 'การป้องกันการทุจริต', '', 80],
];
const INDICATORS = officialTab(Object.fromEntries(Array.from({ length: 8 }, (_, index) => [index + 1, 90])));

const tabs = (oit: Rows = OIT, more: Record<string, Rows> = {}) => ({ ตั้งค่า: SETTINGS, ผลทางการ: INDICATORS, OIT: oit, ...more });
const changed = (row: number, column: number, value: Cell): Rows =>
  OIT.map((cells, r) => cells.map((cell, c) => (r === row && c === column ? value : cell)));
const codes = (given: Record<string, Rows>) => resultOf(given).measures.map(({ code }) => code);

describe('OIT items under the indicators that their rows name', () => {
  test('are scored through their sub-indicators, by number or name', () => {
    const score = (code: string) => measure(tabs(), code).score;
    expect(['9.1', '9.2', '9', '10', 'OIT'].map(score)).toEqual([75, 0, 37.5, 80, 58.75]);
    expect(resultOf(tabs()).total).toMatchObject({ score: 77.5, rating: 'ต้องปรับปรุง' });
  });

  test('stand in the order of their codes, whatever that of the rows', () => {
    const shuffled = [HEADER, ...OIT.slice(1).reverse()];
    expect(codes(tabs(shuffled)).slice(-9)).toEqual(['OIT', '9', '9.1', 'o1', 'o2', '9.2', 'o3', '10', 'o4']);
    expect(measure(tabs(shuffled), '9.1').title).toBe('ข้อมูลพื้นฐาน');
  });

  test('have the sheet’s titles, or their code where it has none', () => {
    const untitled = OIT.map((cells) => cells.filter((_, column) => column !== 1));
    expect([measure(tabs(), 'o1').title, measure(tabs(untitled), 'o1').title]).toEqual(['โครงสร้าง', 'O1']);
    expect(measure(tabs(untitled), 'o1')).not.toHaveProperty('wording');
  });

  test('need no sub-indicators', () => {
    const flat = OIT.map((cells) => cells.filter((_, column) => column !== 3));
    expect(measure(tabs(flat), '9')).toMatchObject({ score: 50 });
  });

  test('may name a sub-indicator by its name alone where another row gives its code too', () => {
    expect(measure(tabs(changed(2, 3, 'ข้อมูลพื้นฐาน')), '9.1').score).toBe(75);
  });

  test('without a score leave what lies above unknown', () => {
    expect([measure(tabs(changed(2, 4, '')), '9').score, resultOf(tabs(changed(2, 4, ''))).total.score]).toEqual([null, null]);
  });

  test('are counted in the status', () => {
    const status = readTabStatus(new Map(Object.entries(tabs(changed(2, 4, '')))), dayOf);
    expect(status.tabs.find(({ tab }) => tab === 'OIT')).toMatchObject({ known: 3, due: 4, isOwnList: true });
    expect(status.tabs.find(({ tab }) => tab === 'IIT')).toMatchObject({ isOwnList: true });
  });

  test('may stand beside scores of the indicators themselves', () => {
    const rows = [...OIT, ['9', 'การเปิดเผยข้อมูล', '', '', 60]];
    expect(measure(tabs(rows), '9')).toMatchObject({ score: 60, computed: 37.5 });
  });
});

describe('a row without a certain place is told, and no item of its survey is scored', () => {
  test.each<[string, Rows, string, RegExp]>([
    ['no indicator', changed(2, 2, ''), 'C3', /O2/],
    ['an indicator that is none', changed(2, 2, '11'), 'C3', /^11$/],
    ['another survey’s indicator', changed(2, 2, '8'), 'C3', /^8$/],
    ['a number and a name that disagree', changed(2, 2, '9 การป้องกันการทุจริต'), 'C3', /9 การป้องกัน/],
    ['an unknown name', changed(2, 2, 'การเปิดเผย'), 'C3', /^การเปิดเผย$/],
    ['one item in two indicators', [...OIT, ['O1', '', 10, '', '']], 'C6', /O1 .*9 10/],
    ['a sub-indicator of another indicator', changed(2, 3, '10.1'), 'D3', /10\.1/],
    ['a sub-indicator without a code', changed(2, 3, 'งบประมาณ'), 'D3', /งบประมาณ/],
    ['no sub-indicator where others have one', changed(2, 3, ''), 'D3', /O2/],
    ['no column of indicators', OIT.map((cells) => [...cells.slice(0, 2), ...cells.slice(3)]), 'A1', /ตัวชี้วัด/],
    ['a code that cannot be read', changed(2, 0, 'ก2'), '', /OIT/],
    ['a code that cannot be read beside an indicator, without a score', [...OIT, ['โอ5', '', 9, '', '']], '', /OIT/],
    ['a number left out', [HEADER, ...OIT.slice(1, 3), ...OIT.slice(4)], '', /เลขที่ 3$/],
    ['another survey’s letter', changed(2, 0, 'i2'), '', /OIT/],
  ])('%s', (_, oit, cell, found) => {
    const issues = resultOf(tabs(oit)).issues.filter((issue) => issue.tab === 'OIT');
    expect(issues).toContainEqual(expect.objectContaining({ cell, found: expect.stringMatching(found) }));
    expect(codes(tabs(oit)).filter((code) => /^o\d/.test(code))).toEqual([]);
    expect(measure(tabs(oit), '9').score).toBeNull();
  });

  test('many such rows are one issue', () => {
    const oit: Rows = [HEADER, ...Array.from({ length: 30 }, (_, index): Cell[] => [`O${index + 1}`, '', '', '', 100])];
    expect(issuesOn(tabs(oit), 'OIT')).toEqual([expect.stringMatching(/^C2: O1 .*29/)]);
  });

  test('numbers left out are no fault where the user says that there are no others', () => {
    const oit: Rows = [HEADER, ...OIT.slice(1, 3), ...OIT.slice(4)];
    const decided = { การจับคู่: decisionsTab(['OIT', 'ไม่มีเลข 3', 'ครบแล้ว']) };
    expect([measure(tabs(oit, decided), '9').score, issuesOn(tabs(oit, decided), 'OIT')]).toEqual([75, []]);
  });

  test('a note below the rows is none of them', () => {
    expect(measure(tabs([...OIT, ['หมายเหตุ ตรวจเมื่อเดือนมิถุนายน', '', '', '', '']]), 'OIT').score).toBe(58.75);
  });

  test('published indicators are scored all the same', () => {
    const official = officialTab(Object.fromEntries(Array.from({ length: 10 }, (_, index) => [index + 1, 90])));
    expect(resultOf({ ...tabs(changed(2, 2, '')), ผลทางการ: official }).total).toMatchObject({ score: 90, rating: 'ผ่านดี' });
  });
});

describe('questions of IIT and EIT', () => {
  const IIT: Rows = [
    ['ข้อ', 'ตัวชี้วัด', 'ส่วนย่อย', 'มี', 'ไม่มี', 'คะแนน'],
    ['I1', '1', 'เงิน', 10, 90, 90],
    ['I1', '', 'ทรัพย์สิน', 30, 70, 70],
    ['I2', '1', '', 60, 40, 60],
  ];
  test('have the parts and shares of their rows, and the direction in which these give the score', () => {
    const i1 = measure(tabs(OIT, { IIT }), 'i1');
    expect(i1).toMatchObject({
      score: 80,
      parts: [
        { name: 'เงิน', score: 90 },
        { name: 'ทรัพย์สิน', score: 70 },
      ],
    });
    const points = (code: string) => measure(tabs(OIT, { IIT }), code).parts?.[0]?.choices.map((choice) => choice.points);
    expect([points('i1'), points('i2')]).toEqual([
      [0, 100],
      [100, 0],
    ]);
  });

  test('numbers that may be the indicators themselves are asked about', () => {
    const bare: Rows = [['ข้อ', 'ตัวชี้วัด', 'คะแนน'], ...Array.from({ length: 5 }, (_, index): Cell[] => [index + 1, '1', 80])];
    expect(issuesOn(tabs(OIT, { IIT: bare }), 'IIT')).toEqual([expect.stringContaining('1 2 3 4 5')]);
  });

  test('answers cannot be read without questions: one sentence says what would help', () => {
    const answers: Rows = [
      ['i1', 'i2'],
      ['มาก', 'น้อย'],
    ];
    expect(issuesOn(tabs(OIT, { IIT: answers }), 'IIT')).toEqual([expect.stringContaining('ข้อคำถาม')]);
  });
});

describe('a year served by the general framework', () => {
  test('says so at the cell of the year', () => {
    const { issues } = resultOf(tabs());
    expect(issues.find(({ tab }) => tab === 'ตั้งค่า')).toMatchObject({ cell: 'B1', expected: 'โปรดตรวจกับคู่มือของปีนั้น' });
  });

  test('a year with a framework of its own says nothing', () => {
    const old = { ตั้งค่า: [['ปีงบประมาณที่ประเมิน', 2565]], ผลทางการ: officialTab({ total: 80 }) };
    expect(resultOf(old).issues.filter(({ tab }) => tab === 'ตั้งค่า')).toEqual([]);
  });

  test('ten published indicators are enough', () => {
    const official = officialTab(Object.fromEntries(Array.from({ length: 10 }, (_, index) => [index + 1, 84.99])));
    expect(read({ ตั้งค่า: SETTINGS, ผลทางการ: official })).toMatchObject({ ok: true, result: { total: { rating: 'ต้องปรับปรุง' } } });
  });
});
