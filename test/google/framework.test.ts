import { expect, test } from 'vitest';
import type { Spreadsheet } from '../../host/spreadsheet.js';
import { call, compute, exampleOffice, office, shownTab, typeTab } from './office.js';

const TAB = 'กรอบการประเมิน';
const year = (value: number) => ({ ตั้งค่า: [['ปีงบประมาณที่ประเมิน', value]] });
const say = (spreadsheet: Spreadsheet): string => {
  spreadsheet.runMenuItem('menuWriteFramework');
  return spreadsheet.screen.alerts.at(-1)?.prompt ?? '';
};

test('the menu item writes the framework of the year into a tab of its own', async () => {
  const spreadsheet = await office(year(2563));
  expect(say(spreadsheet)).toContain('เขียนกรอบการประเมินลงแท็บ');
  const shown = shownTab(spreadsheet, TAB);
  expect(shown.slice(0, 2).map((row) => row.slice(0, 4))).toEqual([
    ['รหัส', 'รายการ', 'อยู่ใต้', 'น้ำหนัก'],
    ['IIT', 'แบบวัดการรับรู้ของผู้มีส่วนได้ส่วนเสียภายใน', '', 30],
  ]);
  expect(shown.find(([code]) => code === '9.1')?.[2]).toBe('9');
  expect(spreadsheet.workbook.activeSheet?.name).not.toBe(TAB);
});

test('an empty tab of the name is filled, one that holds anything is not touched', async () => {
  const spreadsheet = await office({ ...year(2563), [TAB]: [['']] });
  expect(call(spreadsheet, 'writeFramework')).toEqual({ ok: true, written: true });
  const before = shownTab(spreadsheet, TAB);
  typeTab(spreadsheet, TAB, [[], ['', 'ชื่อของเรา']]);
  expect(say(spreadsheet)).toContain('มีข้อมูลอยู่แล้ว');
  expect(shownTab(spreadsheet, TAB)[1]?.[1]).toBe('ชื่อของเรา');
  expect(shownTab(spreadsheet, TAB).slice(2)).toEqual(before.slice(2));
});

test.each([
  ['no year', {}, 'ปีงบประมาณ'],
  ['a year that has none', year(2561), '2561'],
])('%s: a sentence, and no tab', async (_, tabs, said) => {
  const spreadsheet = await office(tabs);
  expect(say(spreadsheet)).toContain(said);
  expect(spreadsheet.workbook.sheetNamed(TAB)).toBeNull();
});

test('what is written is read back from the cells: the example scores the same', async () => {
  const spreadsheet = await exampleOffice();
  const before = compute(spreadsheet);
  call(spreadsheet, 'writeFramework');
  expect(compute(spreadsheet)).toEqual(before);
});

test('an edit of it counts in the tables, and never in a custom function', async () => {
  const spreadsheet = await exampleOffice();
  call(spreadsheet, 'writeFramework');
  const rows = shownTab(spreadsheet, TAB);
  const weights = new Map<unknown, number>([
    ['IIT', 100 / 3],
    ['EIT', 100 / 3],
    ['OIT', 100 / 3],
  ]);
  typeTab(
    spreadsheet,
    TAB,
    rows.map(([code]) => ['', '', '', weights.get(code) ?? '']),
  );
  const { measures, total } = compute(spreadsheet);
  const surveys = measures.filter(({ kind }) => kind === 'survey').map(({ score }) => score ?? Number.NaN);
  expect(total.score).toBeCloseTo(surveys.reduce((sum, score) => sum + score, 0) / 3, 9);
  typeTab(spreadsheet, 'สูตร', [
    ['IIT', 100, '=ITA_SCORE(A1:B3,"total",2563)'],
    ['EIT', 100],
    ['OIT', 0],
  ]);
  expect(shownTab(spreadsheet, 'สูตร')[0]?.[2]).toBe(60);
});

test('an unsound one stops computing and says where; nothing is written', async () => {
  const spreadsheet = await exampleOffice();
  call(spreadsheet, 'writeFramework');
  typeTab(spreadsheet, TAB, [[], ['', '', '', 31]]);
  spreadsheet.runMenuItem('menuComputeScores');
  expect(spreadsheet.screen.alerts.at(-1)?.prompt).toMatch(/กรอบการประเมิน .*D2 .*101/);
  expect(spreadsheet.workbook.sheetNamed('ผลการประเมิน')).toBeNull();
});

test('created tabs of a later year have a column for the indicator, and what is typed into it is scored', async () => {
  const spreadsheet = await office(year(2568));
  call(spreadsheet, 'createTabs');
  expect(shownTab(spreadsheet, 'OIT')[0]?.slice(0, 5)).toEqual(['ข้อ', 'ประเด็นการตรวจ', 'ตัวชี้วัด', 'ตัวชี้วัดย่อย', 'คะแนน']);
  typeTab(spreadsheet, 'OIT', [[], ['O1', 'โครงสร้าง', '9', '', 100], ['O2', 'ผู้บริหาร', '10', '', 50]]);
  const { measures } = compute(spreadsheet);
  expect(measures.find(({ code }) => code === 'OIT')?.score).toBe(75);
});

test('created tabs list the items of the workbook’s own framework', async () => {
  const spreadsheet = await office(year(2563));
  call(spreadsheet, 'writeFramework');
  const rows = shownTab(spreadsheet, TAB);
  typeTab(
    spreadsheet,
    TAB,
    rows.map(([code]) => (code === 'O1' ? ['', 'ชื่อใหม่'] : [])),
  );
  call(spreadsheet, 'createTabs');
  expect(shownTab(spreadsheet, 'OIT')[1]?.[1]).toBe('ชื่อใหม่');
});
