import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { useChromium } from './chromium.js';
import { openSheet } from './open-sheet.js';

const TRIAL = 'ลองใช้สูตร';

/** A file that is gone after the test. */
function temporary(name: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'browser-file-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return join(folder, name);
}

const browser = useChromium();

test('a workbook that was changed, coloured and downloaded opens again as the same', async () => {
  const { page, grid, menu, answer, desk } = await openSheet(browser());
  await menu('ส่วนขยาย', 'วิเคราะห์ ITA', 'คำนวณคะแนน');
  await answer();
  await menu('ส่วนขยาย', 'วิเคราะห์ ITA', 'แสดงสีตามกลุ่ม');
  await answer();
  await grid.tab(TRIAL);
  await grid.type('F2', '=ITA_BAND(B2:B11)');
  const cells = () => desk.view.sheets.map(({ name, cells, columnWidths, frozenRows }) => ({ name, cells, columnWidths, frozenRows }));
  const before = cells();
  const waiting = page.waitForEvent('download');
  await menu('ไฟล์', 'ดาวน์โหลด .xlsx');
  const path = temporary('saved.xlsx');
  await (await waiting).saveAs(path);
  const revision = await grid.revision();
  await page.locator('#file').setInputFiles({ name: 'เปิดใหม่.xlsx', mimeType: '', buffer: readFileSync(path) });
  await grid.after(revision);
  await expect.poll(() => page.locator('#book-name').inputValue()).toBe('เปิดใหม่');
  expect(cells()).toEqual(before);
});

test('a file that is no workbook is refused in a sentence and the open one stays', async () => {
  const { page, cell } = await openSheet(browser());
  const path = temporary('broken.xlsx');
  writeFileSync(path, 'ไม่ใช่สมุดงาน');
  await page.locator('#file').setInputFiles(path);
  await page
    .getByText(/เปิด.*ไม่ได้|อ่าน.*ไม่ได้/)
    .first()
    .waitFor();
  expect((await cell('ตั้งค่า', 'A2'))?.shown).toBe('หน่วยงาน');
});

test('a new window sees what another one types', async () => {
  const { page, grid, address } = await openSheet(browser());
  const other = await page.context().newPage();
  await other.goto(address);
  await other.locator('html[data-ready]').waitFor();
  const before = await other.locator('html').getAttribute('data-revision');
  await grid.tab(TRIAL);
  await grid.type('F2', 'เห็นกัน');
  await expect.poll(() => other.locator('html').getAttribute('data-revision')).not.toBe(before);
});
