import { expect, test } from 'vitest';
import { readTabStatus } from '../../../src/tabs/read/status.js';
import { dayOf, type Rows, YEAR } from '../reading.js';

const mappingOf = (tab: string, rows: Rows, others: Record<string, Rows> = {}): string[] => {
  const { tabs } = readTabStatus(new Map(Object.entries({ ตั้งค่า: YEAR, ...others, [tab]: rows })), dayOf);
  const mapping = tabs.find((own) => own.tab === tab)?.mapping ?? [];
  return mapping.map(({ place, found, code, part, by }) => [place, found, code, part, by].filter((text) => text !== '').join(' '));
};

const TWO_PARTS: Rows = [
  ['I1 ท่านปฏิบัติงานเพียงใด', '', '', '', '', 80.05],
  ['ประเด็น', 'น้อยที่สุดหรือไม่มีเลย', 'น้อย', 'มาก', 'มากที่สุด', 'คะแนน'],
  ['ขั้นตอน', '10.00', '20.00', '30.00', '40.00', 66.7],
  ['ระยะเวลา', '0.00', '0.00', '20.00', '80.00', 93.4],
];

test.each<[what: string, tab: string, rows: Rows, mapping: string[]]>([
  [
    'rows of a table, by code, by number or by name, and those that are not used',
    'ผลทางการ',
    [
      ['รหัส', 'รายการ', 'คะแนน'],
      ['IIT', '', 85.2],
      ['3', '', 80],
      ['4', 'การใช้ทรัพย์สินของราชการ', 81],
      ['', 'การปฏิบัติหน้าที่', 88.78],
      ['', 'อย่างอื่น', 50],
      ['', 'หมายเหตุ', ''],
      ['รวม', '', 79.68],
    ],
    ['2 IIT IIT code', '3 3 3 order', '4 4 การใช้ทรัพย์สินของราชการ 4 code', '5 การปฏิบัติหน้าที่ 1 order', '6 อย่างอื่น unused', '8 รวม unused'],
  ],
  [
    'last year’s as well',
    'ผลปีก่อน',
    [
      ['รหัส', 'คะแนน'],
      ['IIT', 80],
    ],
    ['2 IIT IIT code'],
  ],
  [
    'cells of official results without a header row, and weights as not used',
    'ผลทางการ',
    [
      ['คะแนนภาพรวม', 79.68],
      ['การปฏิบัติหน้าที่', 88.78],
      ['ข้อความใด ๆ', 12.5],
    ],
    ['B1 79.68 รวม code', 'B2 88.78 1 code', '3 ข้อความที่ไม่ใช่ตัวเลือก (ไม่แสดง เพราะอาจเป็นข้อมูลส่วนบุคคล) unused'],
  ],
  [
    'cells of a survey’s tab without a header row, parts as well',
    'IIT',
    TWO_PARTS,
    ['F1 80.05 I1 code', 'F3 66.7 I1 ขั้นตอน code', 'F4 93.4 I1 ระยะเวลา code'],
  ],
  [
    'a score of another survey as not used',
    'IIT',
    [
      ['I1', 'ข้อความ', 80.05],
      ['E1', 'ข้อความ', 70.05],
    ],
    ['C1 80.05 I1 code', 'C2 70.05 unused'],
  ],
])('%s', (_, tab, rows, mapping) => {
  expect(mappingOf(tab, rows)).toEqual(mapping);
});

test('what a user answered is marked so', () => {
  const rows: Rows = [
    ['I1', 88.78],
    ['I1', 90],
    ['I2', 70.5],
  ];
  const status = readTabStatus(new Map(Object.entries({ ตั้งค่า: YEAR, IIT: rows })), dayOf);
  const { ask } = status.tabs.find(({ tab }) => tab === 'IIT')?.issues.find((issue) => issue.ask) ?? {};
  const decided: Rows = [
    ['แท็บ', 'สิ่งที่พบ', 'อ่านเป็น'],
    ['IIT', ask?.about ?? '', 'I1 90'],
  ];
  expect(mappingOf('IIT', rows, { การจับคู่: decided })).toEqual(['B1 88.78 unused', 'B2 90 I1 user', 'B3 70.5 I2 code']);
});

test('no row of a tab without a header row is quoted but for the cell of its score', () => {
  const rows: Rows = [['I1', 'สมชาย ใจดี', 80.55]];
  expect(mappingOf('IIT', rows).join(' ')).not.toContain('สมชาย');
});
