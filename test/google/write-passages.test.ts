import { describe, expect, test } from 'vitest';
import { enter } from '../../host/model/enter.js';
import type { Spreadsheet } from '../../host/spreadsheet.js';
import type { ReportInput } from '../../src/contract/report.js';
import { call, office, shownTab } from './office.js';

const TAB = 'ข้อความรายงาน';
const SETTINGS = [
  ['ปีงบประมาณที่ประเมิน', 2563],
  ['หน่วยงาน', 'เทศบาลตัวอย่าง'],
];
const OFFICIAL = [
  ['รหัส', 'คะแนน'],
  ['คะแนนภาพรวม', 79.68],
];
const HEADER = ['หัวข้อ', 'ข้อความที่ระบบเขียน', 'ข้อความที่ใช้แทน', 'ข้อสังเกต', 'รหัสข้อความ'];

const write = (spreadsheet: Spreadsheet, ...passages: [key: string, text: string][]) =>
  call(
    spreadsheet,
    'writePassages',
    passages.map(([key, text]) => ({ key, text })),
  );
const typeAt = ({ workbook }: Spreadsheet, row: number, column: number, text: string): void => {
  const sheet = workbook.sheetNamed(TAB);
  if (sheet) enter(workbook, sheet, row, column, text);
};
const rows = (spreadsheet: Spreadsheet) => shownTab(spreadsheet, TAB).map((cells) => cells.slice(0, 4).map((cell) => cell ?? ''));
const own = (spreadsheet: Spreadsheet) =>
  call<{ input: ReportInput }>(spreadsheet, 'readReport', []).input.passages.map(({ cell, text }) => [cell, text]);
const begun = () => office({ ตั้งค่า: SETTINGS, ผลทางการ: OFFICIAL });

describe('the tab of texts', () => {
  test('is made with our texts, text that looks like a formula as text', async () => {
    const spreadsheet = await begun();
    write(spreadsheet, ['1: ก', '=HYPERLINK("http://x")'], ['2: ข', 'บรรทัด\nสอง']);
    expect(shownTab(spreadsheet, TAB)[0]).toEqual(HEADER);
    expect(rows(spreadsheet).slice(1)).toEqual([
      ['1: ก', '=HYPERLINK("http://x")', '', ''],
      ['2: ข', 'บรรทัด\nสอง', '', ''],
    ]);
    expect(own(spreadsheet)).toEqual([]);
  });

  test('written twice is as written once', async () => {
    const spreadsheet = await begun();
    write(spreadsheet, ['1: ก', 'คะแนน ๗๙.๖๘'], ['2: ข', 'ข']);
    typeAt(spreadsheet, 1, 2, 'ของเรา');
    write(spreadsheet, ['1: ก', 'คะแนน ๘๐.๑๒'], ['2: ข', 'ข']);
    const once = shownTab(spreadsheet, TAB);
    write(spreadsheet, ['1: ก', 'คะแนน ๘๐.๑๒'], ['2: ข', 'ข']);
    expect(shownTab(spreadsheet, TAB)).toEqual(once);
  });

  test("keeps the user's text and says which figures changed under it", async () => {
    const spreadsheet = await begun();
    write(spreadsheet, ['1: ก', 'คะแนน ๗๙.๖๘ ระดับ B'], ['2: ข', 'ข']);
    typeAt(spreadsheet, 1, 2, 'ของเรา');
    write(spreadsheet, ['1: ก', 'คะแนน ๘๐.๑๒ ระดับ B'], ['2: ข', 'ข ใหม่']);
    expect(rows(spreadsheet).slice(1)).toEqual([
      ['1: ก', 'คะแนน ๘๐.๑๒ ระดับ B', 'ของเรา', expect.stringContaining('เดิม 79.68 ใหม่ 80.12')],
      ['2: ข', 'ข ใหม่', '', ''],
    ]);
    expect(own(spreadsheet)).toEqual([['C2', 'ของเรา']]);
  });

  test('does not write over our text that was changed by hand, which the report then uses', async () => {
    const spreadsheet = await begun();
    write(spreadsheet, ['1: ก', 'ก']);
    typeAt(spreadsheet, 1, 1, 'ก ที่แก้เอง');
    write(spreadsheet, ['1: ก', 'ก ใหม่']);
    expect(rows(spreadsheet)[1]).toEqual(['1: ก', 'ก ที่แก้เอง', '', expect.stringContaining('แก้ด้วยมือ')]);
    expect(own(spreadsheet)).toEqual([['B2', 'ก ที่แก้เอง']]);
  });

  test('keeps the rows of paragraphs that are gone, and says so where the user wrote one', async () => {
    const spreadsheet = await begun();
    write(spreadsheet, ['1: ก', 'ก'], ['2: ข', 'ข']);
    typeAt(spreadsheet, 2, 2, 'ของเรา');
    write(spreadsheet, ['1: ก', 'ก']);
    expect(rows(spreadsheet)[2]).toEqual(['2: ข', 'ข', 'ของเรา', expect.stringContaining('ไม่มีย่อหน้านี้')]);
    write(spreadsheet, ['1: ก', 'ก'], ['2: ข', 'ข']);
    expect(rows(spreadsheet)[2]).toEqual(['2: ข', 'ข', 'ของเรา', '']);
  });

  test('that was made or cleared by the user gets all columns, theirs between ours', async () => {
    const spreadsheet = await office({ ตั้งค่า: SETTINGS, ผลทางการ: OFFICIAL, [TAB]: [['']] });
    write(spreadsheet, ['1: ก', 'ก']);
    expect(shownTab(spreadsheet, TAB)[0]).toEqual(HEADER);
  });

  test('gets back a column of the user’s that is gone; our text that was changed meanwhile stays', async () => {
    const spreadsheet = await begun();
    write(spreadsheet, ['1: ก', 'ก'], ['2: ข', 'ข']);
    typeAt(spreadsheet, 0, 2, 'ชื่ออื่น');
    typeAt(spreadsheet, 1, 1, 'ก ที่แก้เอง');
    write(spreadsheet, ['1: ก', 'ก ใหม่'], ['2: ข', 'ข ใหม่']);
    expect(shownTab(spreadsheet, TAB)[0]).toEqual(['หัวข้อ', 'ข้อความที่ระบบเขียน', 'ชื่ออื่น', 'ข้อสังเกต', 'รหัสข้อความ', 'ข้อความที่ใช้แทน']);
    expect(
      rows(spreadsheet)
        .slice(1)
        .map((cells) => cells[1]),
    ).toEqual(['ก ที่แก้เอง', 'ข ใหม่']);
  });

  test('keeps in the note what stood in our column where the marks were taken away', async () => {
    const spreadsheet = await begun();
    write(spreadsheet, ['1: ก', 'ก']);
    typeAt(spreadsheet, 1, 1, 'ก ที่แก้เอง');
    typeAt(spreadsheet, 0, 4, 'ชื่ออื่น');
    write(spreadsheet, ['1: ก', 'ก ใหม่']);
    expect(rows(spreadsheet)[1]).toEqual(['1: ก', 'ก ใหม่', '', expect.stringContaining('ก ที่แก้เอง')]);
  });

  test('sorted without its marks still tells our texts from the user’s', async () => {
    const spreadsheet = await begun();
    write(spreadsheet, ['1: ก', 'ก'], ['2: ข', 'ข']);
    for (const [row, [key, ours]] of [
      ['2: ข', 'ข'],
      ['1: ก', 'ก'],
    ].entries()) {
      typeAt(spreadsheet, row + 1, 0, key ?? '');
      typeAt(spreadsheet, row + 1, 1, ours ?? '');
    }
    expect(own(spreadsheet)).toEqual([]);
    write(spreadsheet, ['1: ก', 'ก ใหม่'], ['2: ข', 'ข']);
    expect(
      rows(spreadsheet)
        .slice(1)
        .map(([key, ours]) => [key, ours]),
    ).toEqual([
      ['2: ข', 'ข'],
      ['1: ก', 'ก ใหม่'],
    ]);
  });

  test('keeps a note to which the user added a word', async () => {
    const spreadsheet = await begun();
    write(spreadsheet, ['1: ก', 'คะแนน ๑']);
    typeAt(spreadsheet, 1, 2, 'ของเรา');
    write(spreadsheet, ['1: ก', 'คะแนน ๒']);
    const note = String(rows(spreadsheet)[1]?.[3]);
    typeAt(spreadsheet, 1, 3, `${note} ตรวจแล้ว`);
    write(spreadsheet, ['1: ก', 'คะแนน ๓']);
    expect(rows(spreadsheet)[1]?.[3]).toBe(`${note} ตรวจแล้ว`);
  });

  test('is the same wherever the user moved its columns and rows, with columns of their own', async () => {
    const spreadsheet = await office({
      ตั้งค่า: SETTINGS,
      ผลทางการ: OFFICIAL,
      [TAB]: [
        ['ของฉัน', 'ข้อความที่ใช้แทน', 'หัวข้อ'],
        ['หมายเหตุ', 'ของเรา', '1: ก'],
      ],
    });
    write(spreadsheet, ['1: ก', 'ก'], ['2: ข', 'ข']);
    expect(shownTab(spreadsheet, TAB).map((cells) => cells.slice(0, 4))).toEqual([
      ['ของฉัน', 'ข้อความที่ใช้แทน', 'หัวข้อ', 'ข้อความที่ระบบเขียน'],
      ['หมายเหตุ', 'ของเรา', '1: ก', 'ก'],
      ['', '', '2: ข', 'ข'],
    ]);
  });
});
