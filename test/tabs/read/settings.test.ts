import { describe, expect, test } from 'vitest';
import type { Cell } from '../../../src/ita/text.js';
import { IssueList } from '../../../src/tabs/read/issue-list.js';
import { readSettings } from '../../../src/tabs/read/settings.js';
import { dayOf } from '../reading.js';

const read = (...rows: Cell[][]) => {
  const issues = new IssueList();
  return { ...readSettings(rows, dayOf, issues), issues: issues.issues };
};

describe('the year', () => {
  test.each<[Cell, number | null]>([
    [2563, 2563],
    ['๒๕๖๓', 2563],
    ['พ.ศ. 2563', 2563],
    ['ปีงบประมาณ พ.ศ. ๒๕๖๓', 2563],
    [2020, 2563],
    ['ปีนี้', null],
    ['', null],
    [63, null],
  ])('%s is %s', (cell, year) => {
    expect(read(['ปีงบประมาณที่ประเมิน', cell]).settings.year).toBe(year);
  });
});

describe('a day', () => {
  test.each<[Cell, string | null]>([
    ['2021-01-18', '2021-01-18'],
    ['18/1/2564', '2021-01-18'],
    ['๑๘ มกราคม ๒๕๖๔', '2021-01-18'],
    ['18 ม.ค. 2564', '2021-01-18'],
    ['18 มกราคม พ.ศ. 2564', '2021-01-18'],
    [new Date(Date.UTC(2021, 0, 18)), '2021-01-18'],
    [new Date(Date.UTC(2564, 0, 18)), '2021-01-18'],
    ['31/2/2564', null],
    ['เร็ว ๆ นี้', null],
  ])('%s is %s', (cell, day) => {
    expect(read(['วันที่ประกาศ', cell]).settings.announcedOn).toBe(day);
  });
});

test('a label is found whatever its brackets and wherever it stands', () => {
  expect(read(['', 'คำเรียกหน่วยงานภายใน (ทุกส่วนราชการ)', 'ทุกกอง'], ['', ' หน่วยงาน :', 'อบต.ตัวอย่าง']).settings).toMatchObject({
    unitsName: 'ทุกกอง',
    agency: 'อบต.ตัวอย่าง',
  });
});

test('what cannot be read is an issue and leaves the default', () => {
  const { settings, issues } = read(['คะแนนแบ่งกลุ่มล่าง', 'หกสิบ'], ['แบบอักษร', 'Arial'], ['จำนวนบุคลากร', '58 คน']);
  expect(settings).toMatchObject({ low: 60, font: 'Sarabun', staff: 58 });
  expect(issues.map(({ cell, found }) => [cell, found])).toEqual([
    ['B1', 'หกสิบ'],
    ['B2', 'Arial'],
  ]);
});

test('thresholds that cross are an issue and both fall back', () => {
  expect(read(['คะแนนแบ่งกลุ่มล่าง', 90])).toMatchObject({ settings: { low: 60, high: 85 }, issues: { length: 1 } });
});

test('a label that stands twice counts once', () => {
  expect(read(['หน่วยงาน', 'หนึ่ง'], ['หน่วยงาน', 'สอง'])).toMatchObject({ settings: { agency: 'หนึ่ง' }, issues: [{ cell: 'A2' }] });
});

test('days and years out of order are told and kept', () => {
  const { settings, issues } = read(
    ['วันที่ประกาศ', '18/1/2562'],
    ['วันที่ประชุม', '12/11/2563'],
    ['ปีงบประมาณที่ประเมิน', 2563],
    ['ปีที่ดำเนินการตามมาตรการ', 2563],
  );
  expect(issues.map(({ found }) => found)).toEqual(['18 มกราคม 2562 – 12 พฤศจิกายน 2563', '2563 – 2563']);
  expect(settings).toMatchObject({ announcedOn: '2019-01-18', actionYear: 2563 });
});

test('thresholds as fractions of 1 are not guessed', () => {
  expect(read(['คะแนนแบ่งกลุ่มล่าง', 0.6], ['คะแนนแบ่งกลุ่มบน', 0.85])).toMatchObject({ settings: { low: 60, high: 85 }, issues: { length: 2 } });
});

describe('what the four levels are worth', () => {
  test.each<[Cell, string]>([
    ['0/33/67/100', 'whole'],
    ['๐/๓๓/๖๗/๑๐๐', 'whole'],
    ['เศษหนึ่งส่วนสาม', 'thirds'],
    ['', 'whole'],
  ])('%s: %s', (cell, levels) => {
    const { settings, issues } = read(['คะแนนคำตอบสี่ระดับ', cell]);
    expect([settings.fourLevels, issues]).toEqual([levels, []]);
  });

  test('anything else is told and leaves 0/33/67/100', () => {
    const { settings, issues } = read(['คะแนนคำตอบสี่ระดับ', '0/25/75/100']);
    expect([settings.fourLevels, issues]).toEqual(['whole', [expect.objectContaining({ cell: 'B1', found: '0/25/75/100' })]]);
  });
});
