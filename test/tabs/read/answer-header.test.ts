import { describe, expect, test } from 'vitest';
import type { Mapped } from '../../../src/contract/status.js';
import { FRAMEWORKS } from '../../../src/ita/frameworks/built-in.js';
import { readTabStatus } from '../../../src/tabs/read/status.js';
import { dayOf, oitTab, type Rows, resultOf, YEAR } from '../reading.js';

const mappingOf = (rows: Rows): Mapped[] => {
  const { tabs } = readTabStatus(new Map(Object.entries({ ตั้งค่า: YEAR, EIT: rows })), dayOf);
  return tabs.find(({ tab }) => tab === 'EIT')?.mapping ?? [];
};
/** `B E1 ระยะเวลา order`, one a column. */
const said = (rows: Rows): string[] =>
  mappingOf(rows).map(({ place, code, part, by }) => [place, code, part, by].filter((text) => text !== '').join(' '));
const known = (rows: Rows): Record<string, number> =>
  Object.fromEntries(
    resultOf({ OIT: oitTab(), EIT: rows }).measures.flatMap(({ code, score, survey, kind }) =>
      survey === 'EIT' && kind === 'question' && score !== null ? [[code, score]] : [],
    ),
  );

/** How headers look, what each column is read as, and the scores. */
const headers: [name: string, rows: Rows, mapping: string[], scores: Record<string, number>][] = [
  [
    'codes alone',
    [
      ['e8', 'e9'],
      ['มี', 'มาก'],
    ],
    ['A E8 code', 'B E9 code'],
    { e8: 100, e9: 67 },
  ],
  [
    'titles and a blank row above',
    [['แบบสำรวจ EIT ปี 2563'], ['องค์การบริหารส่วนตำบล'], [], ['e8', 'e9'], ['มี', 'มาก']],
    ['A E8 code', 'B E9 code'],
    { e8: 100, e9: 67 },
  ],
  [
    'a title that begins with a number',
    [['1. ส่วนที่ 1 ข้อมูลทั่วไป'], ['e8', 'e9'], ['มี', 'มาก']],
    ['A E8 code', 'B E9 code'],
    { e8: 100, e9: 67 },
  ],
  [
    'a linked Form',
    [
      ['ประทับเวลา', 'ที่อยู่อีเมล', '1. เพศ', 'E8. มีช่องทางหรือไม่', 'e1 ทำตามที่กำหนด [ขั้นตอน]', 'e1 ทำตามที่กำหนด [ระยะเวลา]'],
      ['', '', 'ชาย', 'มี', 'มาก', 'น้อย'],
    ],
    ['D E8 code', 'E E1 ขั้นตอน code', 'F E1 ระยะเวลา code'],
    { e8: 100, e1: 50 },
  ],
  [
    'parts in order, worth a look',
    [
      ['e1', 'e1', 'e9'],
      ['มาก', 'น้อย', 'มาก'],
    ],
    ['A E1 ขั้นตอน order', 'B E1 ระยะเวลา order', 'C E9 code'],
    { e1: 50, e9: 67 },
  ],
  [
    'merged cells: a blank header belongs to the question at its left',
    [
      ['e1', '', 'e9'],
      ['มาก', 'น้อย', 'มาก'],
    ],
    ['A E1 ขั้นตอน order', 'B E1 ระยะเวลา order', 'C E9 code'],
    { e1: 50, e9: 67 },
  ],
  [
    'a second row of part names',
    [
      ['e1', '', 'e9', 'e4', '', ''],
      ['ระยะเวลา', 'ขั้นตอน', '', 'เงิน', 'ทรัพย์สิน', 'ประโยชน์อื่น'],
      ['น้อย', 'มาก', 'มาก', 'ไม่มี', 'ไม่มี', 'มี'],
    ],
    ['A E1 ระยะเวลา code', 'B E1 ขั้นตอน order', 'C E9 code', 'D E4 เงิน code', 'E E4 ทรัพย์สิน order', 'F E4 ประโยชน์อื่น order'],
    { e1: 50, e9: 67, e4: 200 / 3 },
  ],
  [
    'a blank header beside a question of one part is nothing',
    [
      ['e8', '', 'e9'],
      ['มี', 'มี', 'มาก'],
    ],
    ['A E8 code', 'C E9 code'],
    { e8: 100, e9: 67 },
  ],
  [
    'a blank header beside a number that counts something else is nothing',
    [
      ['ที่', '1. ท่านเคยมาติดต่อ', '', 'e1 [ขั้นตอน]', 'e9'],
      [1, 'มาก', 'มาก', 'น้อย', 'มาก'],
    ],
    ['B asked', 'D E1 ขั้นตอน code', 'E E9 code'],
    { e9: 67 },
  ],
  [
    'a question’s own title in place of its code',
    [
      ['การเผยแพร่ผลงานหรือข้อมูลที่ประชาชนควรรู้', 'e9'],
      ['น้อย', 'มาก'],
    ],
    ['A E7 order', 'B E9 code'],
    { e7: 33, e9: 67 },
  ],
  [
    'bare numbers',
    [
      ['8', '9) ชี้แจงข้อสงสัย'],
      ['มี', 'มาก'],
    ],
    ['A E8 order', 'B E9 order'],
    { e8: 100, e9: 67 },
  ],
  [
    'a bare number beside the code of the same question is something else',
    [
      ['8 เคยติดต่อหรือไม่', 'e8', 'e9'],
      ['มี', 'ไม่มี', 'มาก'],
    ],
    ['A asked', 'B E8 code', 'C E9 code'],
    { e8: 0, e9: 67 },
  ],
  [
    'one question alone',
    [
      ['ลำดับ', 'e8'],
      [1, 'มี'],
      [2, 'ไม่มี'],
    ],
    ['B E8 code'],
    { e8: 50 },
  ],
];

test.each(headers)('%s', (_, rows, mapping, scores) => {
  expect(said(rows)).toEqual(mapping);
  const found = known(rows);
  expect(Object.keys(found).sort()).toEqual(Object.keys(scores).sort());
  for (const [code, score] of Object.entries(scores)) expect(found[code]).toBeCloseTo(score, 9);
});

describe('a linked Form of wordings alone', () => {
  const wording = (index: number) => `ข้อความเต็มของคำถามลำดับที่ ${index} ตามแบบของหน่วยงาน`;
  const rows = (count: number): Rows => [
    ['ประทับเวลา', ...Array.from({ length: count }, (_, i) => wording(i))],
    ['', ...Array(count).fill('มาก')],
  ];
  const asks = (grid: Rows) => resultOf({ OIT: oitTab(), EIT: grid }).issues.flatMap(({ ask }) => ask ?? []);

  test('is asked about column by column', () => {
    expect(asks(rows(4)).map(({ about, suggested }) => [about, suggested])).toEqual([0, 1, 2, 3].map((i) => [wording(i), null]));
    expect(known(rows(4))).toEqual({});
  });

  test('with the survey’s order as a suggestion where there are as many as questions', () => {
    expect(asks(rows(15)).map(({ suggested }) => suggested)).toEqual(Array.from({ length: 15 }, (_, i) => `E${i + 1}`));
    expect(known(rows(15))).toEqual({});
  });

  test('rows of one grid question are asked about once', () => {
    const grid: Rows = [
      ['ประทับเวลา', 'ถูกร้องขอหรือไม่ [เงิน]', 'ถูกร้องขอหรือไม่ [ทรัพย์สิน]', 'ถูกร้องขอหรือไม่ [ประโยชน์อื่น]'],
      ['', 'ไม่มี', 'ไม่มี', 'มี'],
    ];
    expect(asks(grid).map(({ about, options }) => [about, options.map(({ value }) => value)])).toEqual([['ถูกร้องขอหรือไม่', ['E4', 'ไม่ใช้']]]);
    const decided = {
      OIT: oitTab(),
      EIT: grid,
      การจับคู่: [
        ['แท็บ', 'สิ่งที่พบ', 'อ่านเป็น'],
        ['EIT', 'ถูกร้องขอหรือไม่', 'E4'],
      ],
    };
    expect(resultOf(decided).measures.find(({ code }) => code === 'e4')?.score).toBeCloseTo(200 / 3, 9);
  });
});

describe('parts of opposite direction', () => {
  const iit = (...header: string[]) => ({ OIT: oitTab(), IIT: [header, ['มากที่สุด', 'น้อยที่สุด']] });
  const i11 = (tabs: Record<string, Rows>) => resultOf(tabs).measures.find(({ code }) => code === 'i11')?.score;
  const parts = FRAMEWORKS[0]?.surveys[0]?.children?.[1]?.children?.[4]?.parts?.map(({ name }) => name) ?? [];

  test.each([
    ['by name', [`i11 [${parts[0]}]`, `i11 [${parts[1]}]`], 100],
    ['by name, the other way round', [`i11 [${parts[1]}]`, `i11 [${parts[0]}]`], 0],
    ['in order, where the headers say nothing', ['i11', 'i11'], 100],
    ['by other words: not at all', ['i11.1 เอื้อประโยชน์ให้รายใดรายหนึ่ง', 'i11.2 ตรวจสอบได้'], null],
    ['by one name of two: not at all', [`i11 [${parts[0]}]`, 'i11 [อย่างอื่น]'], null],
  ])('%s', (_, header, score) => {
    expect(i11(iit(...header))).toBe(score);
    const told = resultOf(iit(...header)).issues.filter(({ found }) => found.includes('ไม่บอกว่าคอลัมน์ใดเป็นส่วนใด'));
    expect(told).toHaveLength(score === null ? 1 : 0);
  });
});
