import { describe, expect, test } from 'vitest';
import type { Spreadsheet } from '../../host/spreadsheet.js';
import type { Counted, CountPlan } from '../../src/contract/counting.js';
import type { Status } from '../../src/contract/status.js';
import type { Result } from '../../src/ita/result.js';
import { decisionsTab } from '../tabs/decided.js';
import { oitTab, resultOf, YEAR } from '../tabs/reading.js';
import { call, compute, office, typeTab } from './office.js';

type Rows = (string | number)[][];

const PEOPLE = ['ประทับเวลา', 'ที่อยู่อีเมล', 'e8', 'ชื่อ-สกุล', 'e9', 'หมายเหตุ'];
const answers = (count: number): Rows =>
  Array.from({ length: count }, (_, row) => [`2020-05-0${row}`, `p${row}@example.go.th`, row % 2 ? 'มี' : 'ไม่มี', 'สมมุติ', 'มาก', 'บันทึก']);

/** The tab and, zero-based, the columns below the header row whose cells the last run was given. */
function columnsRead({ workbook, cellsRead }: Spreadsheet, tab: string, header: number): number[] {
  const id = workbook.sheetNamed(tab)?.id;
  const below = cellsRead.filter(([sheet, row, , rows]) => sheet === id && row + rows > header + 1);
  return [...new Set(below.flatMap(([, , column, , columns]) => Array.from({ length: columns }, (_, at) => column + at)))].sort();
}

describe('columns about the respondent are never loaded', () => {
  const header = [['แบบสำรวจ', '', '', '', '', ''], PEOPLE];
  test.each([
    ['readStatus', []],
    ['computeScores', [[]]],
    ['readReport', [[]]],
  ])('by %s', async (name, args) => {
    const spreadsheet = await office({ ตั้งค่า: YEAR as Rows, EIT: [...header, ...answers(4)], OIT: oitTab() as Rows });
    spreadsheet.runServerFunction(name, args);
    expect(columnsRead(spreadsheet, 'EIT', 1)).toEqual([2, 4]);
  });

  test('nor where no column is recognised', async () => {
    const spreadsheet = await office({
      ตั้งค่า: YEAR as Rows,
      EIT: [
        ['ชื่อ', 'คำตอบ'],
        ['สมมุติ', 'มาก'],
        ['สมมติ', 'มาก'],
      ],
      OIT: oitTab() as Rows,
    });
    compute(spreadsheet);
    expect(JSON.stringify(spreadsheet.runServerFunction('readStatus', []))).not.toContain('สมม');
  });

  test('nor while the year is not known', async () => {
    const spreadsheet = await office({ ตั้งค่า: [['รายการ', 'ค่า']], EIT: [PEOPLE, ...answers(4)] });
    spreadsheet.runServerFunction('readStatus', []);
    expect(columnsRead(spreadsheet, 'EIT', 0)).toEqual([]);
  });

  test('rows that a label beside the answers calls sums are no respondents all the same', async () => {
    const sums: Rows = [
      ['รวม', '', 4, '', 4, ''],
      ['', 'ร้อยละ (100.00)', 100, '', 100, ''],
    ];
    const spreadsheet = await office({ ตั้งค่า: YEAR as Rows, EIT: [PEOPLE, ...answers(4), ...sums], OIT: oitTab() as Rows });
    const { respondents, issues } = compute(spreadsheet);
    expect(respondents).toEqual({ EIT: 4 });
    expect(issues.map(({ found }) => found)).toContain('แถว 6–7 เป็นแถวสรุป ไม่ใช่คำตอบของผู้ตอบ');
    expect(columnsRead(spreadsheet, 'EIT', 0)).toEqual([2, 4]);
  });
});

test('of a wording in merged cells that the user assigned all part columns are loaded, and none beyond', async () => {
  const wording = 'เจ้าหน้าที่ให้บริการตามที่กำหนดเพียงใด';
  const spreadsheet = await office({
    ตั้งค่า: YEAR as Rows,
    EIT: [
      ['ประทับเวลา', wording, '', 'ชื่อ-สกุล', 'e9'],
      ['', 'ระยะเวลา', 'ขั้นตอน', '', ''],
      ['2020-05-01', 'น้อย', 'มากที่สุด', 'สมมุติ', 'มาก'],
    ],
    OIT: oitTab() as Rows,
    การจับคู่: decisionsTab(['EIT', wording, 'E1']) as Rows,
  });
  const { measures } = compute(spreadsheet);
  expect(measures.find(({ code }) => code === 'e1')?.parts?.map(({ name, score }) => [name, score])).toEqual([
    ['ขั้นตอน', 100],
    ['ระยะเวลา', 33],
  ]);
  expect(columnsRead(spreadsheet, 'EIT', 0)).toEqual([1, 2, 4]);
});

test('a header in its own row is found without loading rows below it', async () => {
  const titles: Rows = [
    ['แบบสำรวจ', '', '', '', '', ''],
    ['ปี 2563', '', '', '', '', ''],
    ['', '', '', '', '', ''],
  ];
  const spreadsheet = await office({ ตั้งค่า: YEAR as Rows, EIT: [...titles, PEOPLE, ...answers(3)], OIT: oitTab() as Rows });
  expect(compute(spreadsheet).respondents).toEqual({ EIT: 3 });
  expect(columnsRead(spreadsheet, 'EIT', 3)).toEqual([2, 4]);
});

describe('a tab too long for one call', () => {
  const header = ['ประทับเวลา', ...Array.from({ length: 15 }, (_, index) => `e${index + 1}`)];
  const LEVELS = ['มากที่สุด', 'มาก', 'น้อย', 'เคย', ''];
  const row = (seed: number): (string | number)[] => [
    '2020',
    ...header.slice(1).map((_, at) => LEVELS[(seed * 7 + at * 3 + (seed % 11)) % (at === 3 ? 4 : 5)] ?? ''),
  ];
  const ROWS = 27_000;
  const long = async (): Promise<Spreadsheet> => {
    const spreadsheet = await office({ ตั้งค่า: YEAR as Rows, OIT: oitTab() as Rows });
    typeTab(spreadsheet, 'EIT', [header, ...Array.from({ length: ROWS }, (_, seed) => row(seed)), ['รวม', ...Array(15).fill(4)]]);
    return spreadsheet;
  };

  test('is counted in steps, one read each, and scores as if it were read at once', async () => {
    const spreadsheet = await long();
    const status = call<{ status: Status }>(spreadsheet, 'readStatus').status.tabs.find(({ tab }) => tab === 'EIT');
    expect(status).toMatchObject({ layout: 'answers', respondents: null, uncounted: ROWS + 1 });
    const rowsGiven = (): number => Math.max(...spreadsheet.cellsRead.map(([, , , rows]) => rows));
    const counted: Counted[] = [];
    let result: Result | null = null;
    for (let round = 0; !result; round += 1) {
      expect(round).toBeLessThan(3);
      const answer = call<{ result?: Result; toCount?: CountPlan[] }>(spreadsheet, 'computeScores', counted);
      expect(rowsGiven()).toBeLessThan(ROWS);
      for (const plan of answer.toCount ?? []) counted.push(...countAll(spreadsheet, plan));
      result = answer.result ?? null;
    }
    const atOnce = resultOf({
      OIT: oitTab(),
      EIT: [header, ...Array.from({ length: ROWS }, (_, seed) => row(seed)), ['รวม', ...Array(15).fill(4)]],
    });
    expect(result.measures).toEqual(atOnce.measures);
    expect(result.issues).toEqual(atOnce.issues);
    expect(result.respondents).toEqual({ EIT: ROWS });
    expect(result.issues.map(({ found }) => found)).toContain(`แถว ${ROWS + 2} เป็นแถวสรุป ไม่ใช่คำตอบของผู้ตอบ`);
    expect(JSON.stringify(counted)).not.toContain('2020');
  });

  test('that shrinks while it is read is refused', async () => {
    const spreadsheet = await long();
    const { toCount = [] } = call<{ toCount?: CountPlan[] }>(spreadsheet, 'computeScores', []);
    const [plan] = toCount as [CountPlan];
    expect(spreadsheet.runServerFunction('countAnswers', [{ ...plan, tab: 'ไม่มี' }, plan.firstRow])).toMatchObject({ ok: false });
    expect(spreadsheet.runServerFunction('countAnswers', [plan, plan.firstRow + plan.rows])).toMatchObject({ ok: false });
  });
});

/** Counts a tab as the panel does. */
function countAll(spreadsheet: Spreadsheet, plan: CountPlan): Counted[] {
  const counted: Counted[] = [];
  for (let from = plan.firstRow; from < plan.firstRow + plan.rows; from += plan.step) {
    counted.push(call<{ counted: Counted }>(spreadsheet, 'countAnswers', plan, from).counted);
    expect(spreadsheet.turns?.byOperation['readValues']).toBe(1);
    expect(spreadsheet.turns?.turns).toBe(1);
  }
  return counted;
}
