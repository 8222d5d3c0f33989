import { expect, test } from 'vitest';
import { Spreadsheet } from '../../host/spreadsheet.js';
import { call, compute, office, shownTab, typeTab } from './office.js';

const ALL = ['ตั้งค่า', 'ผลทางการ', 'IIT', 'EIT', 'OIT', 'ผลการประเมิน', 'แผนปรับปรุง', 'ผลปีก่อน'];

test('an empty spreadsheet gets every tab, without items while the year is not known', async () => {
  const spreadsheet = await Spreadsheet.open({ dist: 'dist' });
  expect(call(spreadsheet, 'createTabs')).toEqual({ ok: true, created: ALL });
  // No item of a year that the user may not mean.
  expect(['IIT', 'EIT', 'OIT'].map((tab) => shownTab(spreadsheet, tab).length)).toEqual([1, 1, 1]);
  expect(shownTab(spreadsheet, 'ตั้งค่า').find(([label]) => label === 'คะแนนแบ่งกลุ่มล่าง')).toEqual(['คะแนนแบ่งกลุ่มล่าง', 60]);
  expect(spreadsheet.runServerFunction('computeScores')).toMatchObject({ ok: false, message: expect.stringContaining('ปีงบประมาณ') });
});

test('what is there is not touched', async () => {
  const own = [['อะไรก็ได้', 1]];
  const spreadsheet = await office({ OIT: own, ตั้งค่า: [['ปีงบประมาณที่ประเมิน', 2563]] });
  expect(call<{ created: string[] }>(spreadsheet, 'createTabs').created).toEqual(ALL.filter((name) => name !== 'OIT' && name !== 'ตั้งค่า'));
  expect(shownTab(spreadsheet, 'OIT')).toEqual(own);
  expect(call(spreadsheet, 'createTabs')).toEqual({ ok: true, created: [] });
});

test('the user stays on the tab where they are', async () => {
  const spreadsheet = await office({ OIT: [['ข้อ', 'คะแนน']] });
  call(spreadsheet, 'createTabs');
  expect(spreadsheet.workbook.activeSheet?.name).toBe('OIT');
});

test('a year without a framework creates nothing and says which years there are', async () => {
  const spreadsheet = await office({ ตั้งค่า: [['ปีงบประมาณที่ประเมิน', 2561]] });
  expect(spreadsheet.runServerFunction('createTabs')).toMatchObject({
    ok: false,
    message: expect.stringMatching(/2561 .*2563 2564 2565 2566\+/),
  });
  expect(spreadsheet.workbook.sheetNamed('OIT')).toBeNull();
});

test('a tab that differs by case only counts as there', async () => {
  const spreadsheet = await office({ iit: [['x']] });
  expect(call<{ created: string[] }>(spreadsheet, 'createTabs').created).not.toContain('IIT');
});

test('items of the year in ตั้งค่า are listed ready for their scores', async () => {
  const spreadsheet = await office({ ตั้งค่า: [['ปีงบประมาณที่ประเมิน', 2563]] });
  call(spreadsheet, 'createTabs');
  expect(shownTab(spreadsheet, 'OIT').slice(0, 2)).toEqual([
    ['ข้อ', 'ประเด็นการตรวจ', 'คะแนน', 'ความคิดเห็น', 'หลักฐาน'],
    ['O1', 'โครงสร้าง', '', '', ''],
  ]);
  expect(['IIT', 'EIT', 'OIT'].map((tab) => shownTab(spreadsheet, tab).length)).toEqual([31, 16, 44]);
});

test('what is typed into the listed rows is read', async () => {
  const spreadsheet = await office({ ตั้งค่า: [['ปีงบประมาณที่ประเมิน', 2563]] });
  call(spreadsheet, 'createTabs');
  typeTab(spreadsheet, 'ผลทางการ', [[], ...Array.from({ length: 14 }, () => ['', '', 80])]);
  expect(compute(spreadsheet).total).toMatchObject({ score: 80, rating: 'B', source: 'official' });
});
