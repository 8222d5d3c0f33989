import { beforeAll, describe, expect, test } from 'vitest';
import { enter } from '../../host/model/enter.js';
import type { Sheet } from '../../host/model/sheet.js';
import type { Spreadsheet } from '../../host/spreadsheet.js';
import type { ReportInput } from '../../src/contract/report.js';
import { planMeasures } from '../../src/ita/plan-measures.js';
import { withheld } from '../../src/ita/withheld.js';
import { csv, expected } from '../example.js';
import { oitTab, YEAR } from '../tabs/reading.js';
import { call, compute, exampleOffice, office, shownTab, typeTab } from './office.js';

type Rows = (string | number)[][];

describe('the example, scored by the script that ships', () => {
  let example: Spreadsheet;
  beforeAll(async () => {
    example = await exampleOffice();
    compute(example);
  });

  test('ผลการประเมิน holds every measure, rounded, the total with its rating last', () => {
    const rows = shownTab(example, 'ผลการประเมิน');
    expect(rows[0]).toEqual(['รหัส', 'รายการ', 'คะแนน', 'ที่มา', 'ระดับ', 'เทียบเป้าหมาย', 'กลุ่ม', 'จำนวนผู้ตอบ', 'ไม่ตอบ', 'ผลปีก่อน', 'เปลี่ยนแปลง']);
    const score = Object.fromEntries(rows.slice(1).map(([code, , value]) => [String(code), value]));
    for (const [code, figure] of Object.entries({ ...expected.surveys, ...expected.indicators, ...expected.subIndicators }))
      expect(score[code]).toBe(figure);
    expect(rows.at(-1)?.slice(0, 6)).toEqual(['รวม', 'คะแนนภาพรวม', expected.total, 'คำนวณ', expected.rating, 'ยังไม่ถึง']);
  });

  test('what stands above questions and items is bold, across our columns, and stays as the user styles it', () => {
    const sheet = example.workbook.sheetNamed('ผลการประเมิน') as Sheet;
    const codes = shownTab(example, 'ผลการประเมิน').map(([code]) => String(code));
    const bold = (column: number) => codes.filter((_, row) => sheet.styleAt(row, column).bold === true);
    const above = codes.filter((code) => !/^[IEO]\d/.test(code));
    expect(above).toHaveLength(1 + 3 + 10 + 7 + 1);
    for (const column of [0, 2, 10]) expect(bold(column)).toEqual(above);
    sheet.restyle(1, 0, { bold: false });
    compute(example);
    expect(sheet.styleAt(1, 0).bold).toBe(false);
  });

  test('codes and indicator numbers stay text', () => {
    const codes = shownTab(example, 'ผลการประเมิน').map(([code]) => code);
    expect(codes.every((code) => typeof code === 'string')).toBe(true);
    expect(codes).toContain('9.1');
  });

  test('แผนปรับปรุง keeps the user’s 13 rows and gains O38', () => {
    const rows = shownTab(example, 'แผนปรับปรุง');
    expect(rows.slice(1).map(([code]) => String(code).toLowerCase())).toEqual([
      'e8',
      'e10',
      'e13',
      'o2',
      'o5',
      'o11',
      'o17',
      'o27',
      'o30',
      'o32',
      'o33',
      'o35',
      'o41',
      'o38',
    ]);
    expect(rows[0]?.slice(0, 8)).toEqual([
      'ข้อ',
      'หน่วยงานรับผิดชอบ',
      'การกำกับติดตาม',
      'ประเด็น',
      'คะแนน',
      'กลุ่ม',
      'วิเคราะห์ผลการประเมิน',
      'มาตรการ',
    ]);
    expect(rows[1]?.slice(0, 6)).toEqual(['e8', 'ทุกส่วนราชการ', 'หัวหน้าส่วนราชการ', 'ช่องทางรับฟังคำติชมหรือความคิดเห็น', 55.1, '▼ ต่ำกว่า 60%']);
  });

  test('computing again changes no cell', () => {
    const before = [shownTab(example, 'ผลการประเมิน'), shownTab(example, 'แผนปรับปรุง')];
    compute(example);
    expect([shownTab(example, 'ผลการประเมิน'), shownTab(example, 'แผนปรับปรุง')]).toEqual(before);
  });
});

describe('what the user wrote is never lost', () => {
  const tabs: Record<string, Rows> = { ตั้งค่า: YEAR as Rows, OIT: oitTab({ o2: 0, o5: 0 }) as Rows };

  test('own columns, notes, rows and words in our columns', async () => {
    const spreadsheet = await office(tabs);
    compute(spreadsheet);
    typeTab(spreadsheet, 'ผลการประเมิน', [[], [], ['', '', '', '', '', '', '', '', '', '', '', 'บันทึกของฉัน']]);
    typeTab(spreadsheet, 'แผนปรับปรุง', [[], ['', '', '', 'ขอทบทวน', 'วิเคราะห์เอง', '=1+1'], [], ['', 'หมายเหตุท้ายตาราง']]);
    typeTab(spreadsheet, 'แผนปรับปรุง', [[], [], ['', '', '', '▲ ดีมากของฉัน']]);
    const plan = shownTab(spreadsheet, 'แผนปรับปรุง');
    const results = shownTab(spreadsheet, 'ผลการประเมิน');
    const { issues } = compute(spreadsheet);
    expect(shownTab(spreadsheet, 'แผนปรับปรุง')).toEqual(plan);
    expect(shownTab(spreadsheet, 'ผลการประเมิน')).toEqual(results);
    expect(issues.filter(({ tab }) => tab === 'แผนปรับปรุง')).toMatchObject([
      { cell: 'D2', found: 'ขอทบทวน' },
      { cell: 'D3', found: '▲ ดีมากของฉัน' },
    ]);
  });

  test('an item that passes keeps its row, with a fresh score', async () => {
    const spreadsheet = await office({
      ...tabs,
      แผนปรับปรุง: [
        ['ข้อ', 'มาตรการ'],
        ['0๒', 'เพิ่มหมายเลขโทรศัพท์'],
      ],
    });
    compute(spreadsheet);
    typeTab(spreadsheet, 'OIT', oitTab({ o2: 100, o5: 0 }) as Rows);
    compute(spreadsheet);
    expect(
      shownTab(spreadsheet, 'แผนปรับปรุง')
        .slice(1)
        .map((row) => row.slice(0, 5)),
    ).toEqual([
      ['0๒', 'เพิ่มหมายเลขโทรศัพท์', 'ข้อมูลผู้บริหาร', 100, '▲ เกินกว่า 85%'],
      ['O5', '', 'ข้อมูลการติดต่อ', 0, '▼ ต่ำกว่า 60%'],
    ]);
  });

  test('a tab of that name with other things in it', async () => {
    const spreadsheet = await office({ ...tabs, ผลการประเมิน: [['บันทึกการประชุม'], ['หน้า 1']] });
    compute(spreadsheet);
    const rows = shownTab(spreadsheet, 'ผลการประเมิน');
    expect(rows.slice(0, 4).map(([first]) => first)).toEqual(['บันทึกการประชุม', 'หน้า 1', '', 'รหัส']);
  });

  test('an unknown score is blank, not zero and not last time’s', async () => {
    const spreadsheet = await office(tabs);
    compute(spreadsheet);
    const { workbook } = spreadsheet;
    const oit = workbook.sheetNamed('OIT');
    if (!oit) throw new Error('no OIT');
    enter(workbook, oit, 1, 2, 'รอผล');
    const { total } = compute(spreadsheet);
    expect(total.score).toBeNull();
    const rows = shownTab(spreadsheet, 'ผลการประเมิน');
    expect(rows.find(([code]) => code === 'O1')?.slice(2, 4)).toEqual(['', 'ยังไม่ทราบ']);
    expect(rows.find(([code]) => code === 'OIT')?.slice(2, 4)).toEqual(['', 'ยังไม่ทราบ']);
  });
});

test('hostile titles are written as text, never as a formula', async () => {
  const formula = '=HYPERLINK("http://example.go.th","x")';
  const spreadsheet = await office({
    ตั้งค่า: [...YEAR, ['หน่วยงาน', `'${formula}`]] as Rows,
    OIT: oitTab({ o2: 0 }).map(([code = '', , score = '']) => [code, `'${formula}`, score]) as Rows,
  });
  expect(compute(spreadsheet).agency).toBe(formula);
  for (const tab of ['ผลการประเมิน', 'แผนปรับปรุง']) {
    const sheet = spreadsheet.workbook.sheetNamed(tab);
    expect(sheet?.formulas()).toEqual([]);
  }
});

test('scores in cells formatted as percents are read as they are shown', async () => {
  const spreadsheet = await office({ ตั้งค่า: YEAR as Rows, OIT: oitTab() as Rows });
  const oit = spreadsheet.workbook.sheetNamed('OIT');
  if (!oit) throw new Error('no OIT');
  for (let row = 1; row <= 43; row += 1) {
    enter(spreadsheet.workbook, oit, row, 2, row % 2);
    oit.restyle(row, 2, { numberFormat: '0%' });
  }
  const { measures } = compute(spreadsheet);
  expect(['o1', 'o2', '9.4'].map((code) => measures.find((own) => own.code === code)?.score)).toEqual([100, 0, 50]);
});

test('scores far down their tab are read as they are shown too', async () => {
  const gap = Array.from({ length: 400 }, () => ['หมายเหตุ', '', '']);
  const [header = [], first = [], ...others] = oitTab() as Rows;
  const spreadsheet = await office({ ตั้งค่า: YEAR as Rows, OIT: [header, first, ...gap, ...others] });
  const oit = spreadsheet.workbook.sheetNamed('OIT');
  if (!oit) throw new Error('no OIT');
  enter(spreadsheet.workbook, oit, 402, 2, 0.5);
  oit.restyle(402, 2, { numberFormat: '0%' });
  const { measures } = compute(spreadsheet);
  expect(['o1', 'o2', 'o3'].map((code) => measures.find((own) => own.code === code)?.score)).toEqual([100, 50, 100]);
});

test('another run that holds the lock: nothing is written, one sentence', async () => {
  const spreadsheet = await exampleOffice();
  spreadsheet.lock.heldByAnother = true;
  expect(spreadsheet.runServerFunction('computeScores')).toMatchObject({ ok: false, message: expect.stringContaining('โปรดลองใหม่') });
  expect(spreadsheet.workbook.sheetNamed('ผลการประเมิน')).toBeNull();
});

test.each(['ผลการประเมิน', 'แผนปรับปรุง'])('%s is protected: neither table is written, one sentence with its name', async (name) => {
  const spreadsheet = await exampleOffice();
  compute(spreadsheet);
  const sheet = spreadsheet.workbook.sheetNamed(name);
  const oit = spreadsheet.workbook.sheetNamed('OIT');
  if (!sheet || !oit) throw new Error('no tab');
  sheet.readOnly = true;
  const before = [shownTab(spreadsheet, 'ผลการประเมิน'), shownTab(spreadsheet, 'แผนปรับปรุง')];
  enter(spreadsheet.workbook, oit, 2, 2, 100);
  expect(spreadsheet.runServerFunction('computeScores')).toMatchObject({ ok: false, message: expect.stringContaining(name) });
  expect([shownTab(spreadsheet, 'ผลการประเมิน'), shownTab(spreadsheet, 'แผนปรับปรุง')]).toEqual(before);
});

test('with fewer than ten answers the plan has a row for what the report plans by indicator', async () => {
  const [header = [], ...rows] = csv('eit-responses.csv');
  const spreadsheet = await exampleOffice();
  const { workbook } = spreadsheet;
  const eit = workbook.sheetNamed('EIT');
  if (!eit) throw new Error('no EIT');
  workbook.deleteSheet(eit);
  typeTab(spreadsheet, 'EIT', [header, ...rows.slice(0, 8)]);
  compute(spreadsheet);
  const planned = shownTab(spreadsheet, 'แผนปรับปรุง').map(([code]) => String(code));
  const { input } = call<{ input: ReportInput }>(spreadsheet, 'readReport');
  for (const measure of planMeasures(withheld(input.result))) {
    expect(planned.map((text) => text.toLowerCase())).toContain(measure.kind === 'indicator' ? `ตัวชี้วัดที่ ${measure.code}` : measure.code);
  }
});

test('service turns do not grow with the rows', async () => {
  const turns = async (copies: number) => {
    const [header = [], ...rows] = csv('iit-responses.csv');
    const spreadsheet = await office({
      ตั้งค่า: YEAR as Rows,
      IIT: [header, ...Array.from({ length: copies }, () => rows).flat()],
      OIT: oitTab() as Rows,
    });
    compute(spreadsheet);
    compute(spreadsheet);
    return spreadsheet.turns;
  };
  expect(await turns(6)).toEqual(await turns(1));
});

test('the user stays on the tab and the cells where they were', async () => {
  const example = await exampleOffice();
  const { workbook } = example;
  const place = { row: 4, column: 2, rows: 3, columns: 1 };
  workbook.activate(workbook.sheetNamed('OIT') as Sheet, place);
  compute(example);
  expect([workbook.activeSheet?.name, workbook.activePlace]).toEqual(['OIT', place]);
});
