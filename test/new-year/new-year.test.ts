import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Spreadsheet } from '../../host/spreadsheet.js';
import { call, compute, shownTab, typeTab } from '../google/office.js';
import { withYearAdded } from './added.js';

let added: ReturnType<typeof withYearAdded>;
beforeAll(() => {
  added = withYearAdded();
}, 120_000);
afterAll(() => added.remove());

async function officeOf(year: number): Promise<Spreadsheet> {
  const spreadsheet = await Spreadsheet.open({ dist: join(added.folder, 'dist') });
  typeTab(spreadsheet, 'ตั้งค่า', [['ปีงบประมาณที่ประเมิน', year]]);
  return spreadsheet;
}

test('the check finds no fault in the year that was added', () => {
  const found = added.run(`
    import { checkFramework } from './src/ita/check.ts';
    import { builtInFramework, shippedYears } from './src/ita/frameworks/built-in.ts';
    console.log(JSON.stringify([checkFramework(builtInFramework(2599)), builtInFramework(2599).title, builtInFramework(2598).open]));
  `);
  expect(JSON.parse(found)).toEqual([[], 'ITA 2599', true]);
});

test('its tabs are created with its twelve questions and items', async () => {
  const spreadsheet = await officeOf(2599);
  call(spreadsheet, 'createTabs');
  const listed = ['IIT', 'EIT', 'OIT'].map((tab) =>
    shownTab(spreadsheet, tab)
      .slice(1)
      .map(([code]) => code),
  );
  expect(listed).toEqual([
    ['I1', 'I2', 'I3', 'I4'],
    ['E1', 'E2', 'E3', 'E4'],
    ['O1', 'O2', 'O3', 'O4'],
  ]);
});

test('answers and scores are scored by its weights, and rated by the table in force', async () => {
  const spreadsheet = await officeOf(2599);
  typeTab(spreadsheet, 'IIT', [
    ['i1 ตามขั้นตอน [ขั้นตอน]', 'i1 ตามขั้นตอน [ระยะเวลา]', 'i2', 'i3', 'i4'],
    ['มากที่สุด', 'มาก', 'ไม่มี', 'มาก', 'น้อยที่สุดหรือไม่มีเลย'],
    ['มากที่สุด', 'มาก', 'มี', 'มาก', 'น้อย'],
  ]);
  typeTab(spreadsheet, 'EIT', [['ข้อ', 'คะแนน'], ...['e1', 'e2', 'e3', 'e4'].map((code, index) => [code, 90 - 10 * index])]);
  typeTab(spreadsheet, 'OIT', [
    ['ข้อ', 'คะแนน'],
    ['o1', 100],
    ['o2', 0],
    ['o3', 100],
    ['o4', 80],
  ]);
  const { measures, total } = compute(spreadsheet);
  const score = (code: string) => measures.find((measure) => measure.code === code)?.score;
  // i1 (100 + 67)/2, i2 50, i3 67, i4 83.5
  expect([score('1'), score('2'), score('IIT')]).toEqual([66.75, 75.25, 71]);
  expect([score('3'), score('4'), score('EIT')]).toEqual([85, 65, 80]);
  expect([score('5.1'), score('5.2'), score('5'), score('OIT')]).toEqual([100, 50, 75, 77.5]);
  expect(total).toMatchObject({ score: 0.2 * 71 + 0.5 * 80 + 0.3 * 77.5, rating: 'ต้องปรับปรุง' });
});

test('custom functions know it', async () => {
  const spreadsheet = await officeOf(2599);
  typeTab(spreadsheet, 'สูตร', [
    ['IIT', 100, '=ITA_SCORE(A1:B3,"total",2599)'],
    ['EIT', 0],
    ['OIT', 50],
  ]);
  expect(shownTab(spreadsheet, 'สูตร')[0]?.[2]).toBe(35);
});
