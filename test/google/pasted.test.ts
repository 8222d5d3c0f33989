import { describe, expect, test } from 'vitest';
import type { Spreadsheet } from '../../host/spreadsheet.js';
import type { Filled, Recognition, Standing } from '../../src/contract/published.js';
import type { Status } from '../../src/contract/status.js';
import { conflictsOf, EMPTY } from '../../src/sidebar/paste/state.js';
import { call, compute, exampleOffice, office, shownTab } from './office.js';

type Cells = (string | number)[][];

const SETTINGS = [['ปีงบประมาณที่ประเมิน', 2563]];
const TEXT = [
  'ตัวชี้วัด\tคะแนน',
  'การปฏิบัติหน้าที่\t88.78',
  'คะแนนภาพรวม\t79.68',
  'E8 มีช่องทางรับฟังหรือไม่\t55.10',
  'หัวข้อการประเมิน\tมี\tไม่มี\tคะแนน',
  'ช่องทาง\t55.10%\t44.90%\t55.10',
  'I1 ท่านปฏิบัติงานเพียงใด\t80.05',
  'ประเด็น\tน้อยที่สุดหรือไม่มีเลย\tน้อย\tมาก\tมากที่สุด\tคะแนน',
  'ขั้นตอน\t10.00\t20.00\t30.00\t40.00\t66.70',
  'ระยะเวลา\t0.00\t0.00\t20.00\t80.00\t93.40',
  'ข้อ\tประเด็นการตรวจ\tความคิดเห็น\tคะแนน',
  'O2\tข้อมูลผู้บริหาร\t=HYPERLINK("http://x")\t0.00',
].join('\n');

const fill = (spreadsheet: Spreadsheet, text = TEXT, answers: unknown[] = [], replace: string[] = []): Filled =>
  call<Filled>(spreadsheet, 'fillTabs', text, answers, replace);
const read = (spreadsheet: Spreadsheet, text: string) =>
  call<{ recognition: Recognition; standing: Standing[] }>(spreadsheet, 'readPasted', text);
const refusal = (spreadsheet: Spreadsheet, name: string, ...args: unknown[]): string => {
  const answer = spreadsheet.runServerFunction(name, args) as { ok: boolean; message: string };
  expect(answer.ok).toBe(false);
  return answer.message;
};
const row = (spreadsheet: Spreadsheet, tab: string, code: string) => shownTab(spreadsheet, tab).filter(([own]) => own === code);
const all = (spreadsheet: Spreadsheet) => ['ผลทางการ', 'IIT', 'EIT', 'OIT'].map((tab) => shownTab(spreadsheet, tab));

describe('filling the tabs', () => {
  test('creates what is missing and puts every score where it belongs', async () => {
    const spreadsheet = await office({ ตั้งค่า: SETTINGS });
    const { written, created, kept } = fill(spreadsheet);
    expect(created).toContain('EIT');
    expect([written, kept]).toEqual([
      [
        { tab: 'ผลทางการ', scores: 2 },
        { tab: 'IIT', scores: 3 },
        { tab: 'EIT', scores: 1 },
        { tab: 'OIT', scores: 1 },
      ],
      0,
    ]);
    expect(row(spreadsheet, 'ผลทางการ', '1')[0]?.slice(0, 3)).toEqual(['1', 'การปฏิบัติหน้าที่', 88.78]);
    expect(row(spreadsheet, 'ผลทางการ', 'รวม')[0]?.[2]).toBe(79.68);
    expect(row(spreadsheet, 'EIT', 'E8')[0]).toEqual(['E8', 'มีช่องทางรับฟังหรือไม่', 55.1, 55.1, 44.9]);
    expect(row(spreadsheet, 'IIT', 'I1').map((cells) => cells.slice(2, 5))).toEqual([
      [80.05, '', ''],
      [66.7, 'ขั้นตอน', 10],
      [93.4, 'ระยะเวลา', 0],
    ]);
    expect(row(spreadsheet, 'OIT', 'O2')[0]?.slice(2, 4)).toEqual([0, '=HYPERLINK("http://x")']);
  });

  test('the examiner’s words are filled in where the cell for them is empty', async () => {
    const own = [
      ['ข้อ', 'คะแนน', 'ความคิดเห็น'],
      ['O3', '', ''],
      ['O4', '', 'ของฉัน'],
    ];
    const spreadsheet = await office({ ตั้งค่า: SETTINGS, OIT: own });
    fill(spreadsheet, 'O3 อำนาจหน้าที่ 100 คะแนน ข้อมูลครบถ้วน\nO4 แผนพัฒนา 0 คะแนน ไม่พบข้อมูล');
    expect(['O3', 'O4'].map((code) => row(spreadsheet, 'OIT', code)[0]?.slice(1, 3))).toEqual([
      [100, 'ข้อมูลครบถ้วน'],
      [0, 'ของฉัน'],
    ]);
  });

  test('what was filled in is read back: the same scores, shares and wordings', async () => {
    const spreadsheet = await office({ ตั้งค่า: SETTINGS });
    fill(spreadsheet);
    const { measures, total } = compute(spreadsheet);
    const found = new Map(measures.map((measure) => [measure.code, measure]));
    expect([total.score, found.get('1')?.score, found.get('e8')?.score, found.get('i1')?.score, found.get('o2')?.score]).toEqual([
      79.68, 88.78, 55.1, 80.05, 0,
    ]);
    expect(found.get('e8')?.parts?.[0]?.choices.map(({ share }) => share)).toEqual([55.1, 44.9]);
    expect(found.get('i1')?.parts?.map(({ score }) => score)).toEqual([66.7, 93.4]);
  });

  test('twice is the same as once', async () => {
    const spreadsheet = await office({ ตั้งค่า: SETTINGS });
    fill(spreadsheet);
    const once = all(spreadsheet);
    expect(fill(spreadsheet)).toMatchObject({ written: [], created: [], kept: 0 });
    expect(all(spreadsheet)).toEqual(once);
  });

  test('a score that stands is kept, and replaced only where the user says so', async () => {
    const own = [
      ['คะแนน', 'หมายเหตุ', 'ข้อ'],
      [99, 'ของฉัน', 'E8'],
      ['', '', 'e9'],
    ];
    const spreadsheet = await office({ ตั้งค่า: SETTINGS, EIT: own });
    const text = 'E8\t55.10\nE9\t60.50';
    expect(read(spreadsheet, text).standing).toEqual([{ code: 'e8', tab: 'EIT', cell: 'A2', found: '99', score: 99 }]);
    expect(fill(spreadsheet, text)).toMatchObject({ written: [{ tab: 'EIT', scores: 1 }], kept: 1 });
    expect(shownTab(spreadsheet, 'EIT')).toEqual([
      ['คะแนน', 'หมายเหตุ', 'ข้อ'],
      [99, 'ของฉัน', 'E8'],
      [60.5, '', 'e9'],
    ]);
    expect(fill(spreadsheet, text, [], ['e8'])).toMatchObject({ written: [{ tab: 'EIT', scores: 1 }], kept: 0 });
    expect(shownTab(spreadsheet, 'EIT')[1]).toEqual([55.1, 'ของฉัน', 'E8']);
  });

  test('what is asked is written as it was answered, and only then', async () => {
    const spreadsheet = await office({ ตั้งค่า: SETTINGS });
    const text = 'I1\t88.78\nI1\t90.00';
    expect(refusal(spreadsheet, 'fillTabs', text, [], [])).toContain('ไม่มีคะแนนให้กรอก');
    const [question] = read(spreadsheet, text).recognition.questions;
    fill(spreadsheet, text, [{ question: question?.id, option: 'i1=90' }]);
    expect(row(spreadsheet, 'IIT', 'I1')[0]?.[2]).toBe(90);
  });

  test('a tab of answers refuses, and nothing is written anywhere', async () => {
    const spreadsheet = await exampleOffice();
    expect(refusal(spreadsheet, 'fillTabs', 'I1\t88.78\nO2\t100.00', [], [])).toContain('แท็บ IIT มีคำตอบ');
    expect(spreadsheet.workbook.sheetNamed('ผลทางการ')).toBeNull();
    expect(row(spreadsheet, 'OIT', 'O2')[0]?.[2]).not.toBe(100);
  });

  test('measures named without a code keep their rows', async () => {
    const spreadsheet = await office({
      ตั้งค่า: SETTINGS,
      ผลทางการ: [
        ['ตัวชี้วัด', 'คะแนน'],
        ['การปฏิบัติหน้าที่', ''],
      ],
    });
    fill(spreadsheet, 'การปฏิบัติหน้าที่\t88.78');
    expect(shownTab(spreadsheet, 'ผลทางการ')[1]?.slice(0, 2)).toEqual(['การปฏิบัติหน้าที่', 88.78]);
  });
});

describe('where the year leaves its items to the tabs', () => {
  const OIT: Cells = [
    ['ข้อ', 'ประเด็นการตรวจ', 'ตัวชี้วัด', 'คะแนน'],
    ['O1', 'โครงสร้าง', '9', ''],
    ['O2', 'ผู้บริหาร', '10', ''],
  ];
  const later = (oit = OIT) => office({ ตั้งค่า: [['ปีงบประมาณที่ประเมิน', 2567]], OIT: oit });
  const text = 'O1\t100.00\nO2\t50.00\nO3 แผนใหม่\t100.00';

  test('those that the tab lists are filled in, another one only where the user says so', async () => {
    const spreadsheet = await later();
    fill(spreadsheet, text);
    expect(shownTab(spreadsheet, 'OIT').map((cells) => [cells[0], cells[3]])).toEqual([
      ['ข้อ', 'คะแนน'],
      ['O1', 100],
      ['O2', 50],
    ]);
    const [question] = read(spreadsheet, text).recognition.questions;
    expect(question?.about).toBe('unlisted');
    fill(spreadsheet, text, [{ question: question?.id, option: 'o3=100' }]);
    expect(shownTab(spreadsheet, 'OIT')[3]).toEqual(['O3', 'แผนใหม่', '', 100]);
  });

  test('one that was added without its indicator is told, and what stands of a listed one is kept', async () => {
    const spreadsheet = await later(OIT.map((cells, at) => (at === 1 ? [...cells.slice(0, 3), 80] : cells)));
    expect(read(spreadsheet, text).standing.map(({ code, score }) => [code, score])).toEqual([['o1', 80]]);
    const [question] = read(spreadsheet, text).recognition.questions;
    expect(fill(spreadsheet, text, [{ question: question?.id, option: 'o3=100' }]).kept).toBe(1);
    const { status } = call<{ status: Status }>(spreadsheet, 'readStatus');
    expect(status.tabs.find(({ tab }) => tab === 'OIT')?.issues.map(({ cell }) => cell)).toContain('C4');
  });
});

describe('what stands already', () => {
  const conflicts = (spreadsheet: Spreadsheet, text: string) =>
    conflictsOf({ ...EMPTY, read: read(spreadsheet, text) }).map(({ cell, found, wanted }) => [cell, found, wanted]);

  test('is no conflict where it is the same, of parts as well', async () => {
    const spreadsheet = await office({ ตั้งค่า: SETTINGS });
    fill(spreadsheet);
    expect(read(spreadsheet, TEXT).standing.map(({ code, part }) => [code, part])).toContainEqual(['i1', 1]);
    expect(conflicts(spreadsheet, TEXT)).toEqual([]);
  });

  test('of a part is held against the score of that part', async () => {
    const spreadsheet = await office({ ตั้งค่า: SETTINGS });
    fill(spreadsheet);
    const other = TEXT.replace('66.70', '60.00').replace('10.00\t20.00\t30.00\t40.00', '20.00\t20.00\t20.00\t40.00');
    expect(conflicts(spreadsheet, other)).toEqual([[expect.stringMatching(/^[A-Z]\d+$/), '66.7', 60]]);
  });
});

describe('rows of bare numbers', () => {
  const numbered = (last: number, head: Cells[number], own: Cells[number] = []): Cells => [
    head,
    ...Array.from({ length: last }, (_, i) => [i + 1, ...own]),
  ];
  const HEAD = ['ข้อ', 'คะแนน'];
  const decided = (answer: string): Cells => [
    ['แท็บ', 'สิ่งที่พบ', 'อ่านเป็น'],
    ['IIT', 'เลข 1 2 3 4 5', answer],
  ];

  test.each<[what: string, tabs: Record<string, Cells>, tab: string, text: string, scores: (string | number)[][]]>([
    [
      'that may be the indicators get no item',
      { IIT: numbered(5, HEAD) },
      'IIT',
      'I1\t88.10',
      [
        [1, ''],
        ['I1', 88.1],
      ],
    ],
    [
      'that are the indicators get none',
      { IIT: numbered(5, HEAD), การจับคู่: decided('ตัวชี้วัด') },
      'IIT',
      'I1\t88.10',
      [
        [1, ''],
        ['I1', 88.1],
      ],
    ],
    ['that are items get them', { IIT: numbered(5, HEAD), การจับคู่: decided('ข้อ') }, 'IIT', 'I1\t88.10', [[1, 88.1]]],
    ['beyond the indicators get items', { IIT: numbered(7, HEAD) }, 'IIT', 'I1\t88.10', [[1, 88.1]]],
    [
      'of items on ผลทางการ get no indicator',
      { ผลทางการ: numbered(30, HEAD) },
      'ผลทางการ',
      'การปฏิบัติหน้าที่\t88.10',
      [
        [1, ''],
        ['1', 88.1],
      ],
    ],
    ['of indicators on ผลทางการ get them', { ผลทางการ: numbered(10, HEAD) }, 'ผลทางการ', 'การปฏิบัติหน้าที่\t88.10', [[1, 88.1]]],
  ])('%s', async (_, tabs, tab, text, scores) => {
    const spreadsheet = await office({ ตั้งค่า: SETTINGS, ...tabs });
    fill(spreadsheet, text);
    const shown = shownTab(spreadsheet, tab)
      .slice(1)
      .map((cells) => cells.slice(0, 2));
    expect(shown.filter(([code], row) => row === 0 || typeof code === 'string')).toEqual(scores);
  });
});

test('a row that names another measure beside its code is not written into', async () => {
  const own = [
    ['ข้อ', 'ประเด็นการตรวจ', 'คะแนน'],
    ['O1', 'O2 ข้อมูลผู้บริหาร', ''],
  ];
  const spreadsheet = await office({ ตั้งค่า: SETTINGS, OIT: own });
  fill(spreadsheet, 'O1\t100.00');
  expect(shownTab(spreadsheet, 'OIT').map((cells) => [cells[0], cells[2]])).toEqual([
    ['ข้อ', 'คะแนน'],
    ['O1', ''],
    ['O1', 100],
  ]);
});

test('score columns that disagree are filled only once the user chose one', async () => {
  const own = [
    ['ข้อ', 'คะแนน', 'ผลคะแนน'],
    ['O1', 0, 100],
    ['O2', '', ''],
  ];
  const spreadsheet = await office({ ตั้งค่า: SETTINGS, OIT: own });
  expect(refusal(spreadsheet, 'fillTabs', 'O2\t100.00', [], [])).toContain('OIT');
  expect(shownTab(spreadsheet, 'OIT')).toEqual(own);
});

describe('a sentence says why pasted text cannot be read', () => {
  test.each([
    ['', { ตั้งค่า: SETTINGS }, /ยังไม่มีข้อความ/],
    ['x'.repeat(100_001), { ตั้งค่า: SETTINGS }, /100001 ตัวอักษร เกิน 100000/],
    ['I1\t88.78', {}, /ยังไม่มีแท็บ ตั้งค่า/],
    ['I1\t88.78', { ตั้งค่า: [['ปีงบประมาณที่ประเมิน', '']] }, /ไม่พบปีงบประมาณที่ประเมิน/],
  ])('%#', async (text, tabs, sentence) => {
    expect(refusal(await office(tabs as never), 'readPasted', text)).toMatch(sentence);
  });

  test('text without any score is read as such', async () => {
    const { recognition } = read(await office({ ตั้งค่า: SETTINGS }), 'สวัสดี\nปี 2563');
    expect([recognition.claims, recognition.questions]).toEqual([[], []]);
  });
});
