import { readFileSync } from 'node:fs';
import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { useChromium } from './chromium.js';
import { type OpenSheet, openSheet } from './open-sheet.js';

const browser = useChromium();

const button = ({ panel }: OpenSheet, name: string) => panel.getByRole('button', { name, exact: true });

async function computed(sheet: OpenSheet): Promise<void> {
  await sheet.openPanel();
  await button(sheet, 'คำนวณคะแนน').click();
  await sheet.panel.getByRole('img', { name: 'ระดับ B' }).waitFor();
}

test('by mouse: status, scores, colours, report; the Doc opens and the .docx is downloaded', async () => {
  const sheet = await openSheet(browser());
  const { page, panel, cell, outside, errors } = sheet;
  await sheet.openPanel();
  await panel.getByText('คำตอบ 52 คน').waitFor();
  await button(sheet, 'คำนวณคะแนน').click();
  for (const figure of ['79.68', '84.97', '77.43', '77.40', '71.85']) await panel.getByText(figure).first().waitFor();
  await button(sheet, 'แสดงสีตามกลุ่ม').click();
  await panel.getByText('แสดงสีตามกลุ่มแล้ว').waitFor();
  const scores = sheet.desk.view.sheets
    .find(({ name }) => name === 'ผลการประเมิน')
    ?.cells.filter(({ column, row, shown }) => column === 2 && row > 0 && shown !== '');
  const coloured = scores?.filter(({ look }) => look?.background === '#fde4e1').map(({ shown }) => shown);
  expect(coloured).toEqual(scores?.map(({ shown }) => shown).filter((shown) => Number(shown) < 60));
  expect(coloured?.length).toBe(15);
  await button(sheet, 'สร้างรายงาน').click();
  const link = panel.getByRole('link', { name: /เปิดรายงาน/ });
  await link.waitFor();
  const opening = page.context().waitForEvent('page');
  await link.click();
  const doc = await opening;
  await doc.getByText('ประกาศ').first().waitFor();
  expect(doc.url()).toContain('/doc?id=local-doc-1');
  expect(await doc.getByText('๗๙.๖๘').count()).toBeGreaterThan(0);
  const waiting = page.waitForEvent('download');
  await button(sheet, 'ดาวน์โหลด .docx').click();
  const saved = unzipSync(new Uint8Array(readFileSync(await (await waiting).path())));
  expect(Buffer.from(saved['word/document.xml'] ?? []).toString()).toContain('ประกาศ');
  expect((await cell('ผลการประเมิน', 'C3'))?.shown).toBe('88.78');
  expect([outside, errors]).toEqual([[], []]);
});

test('by keyboard alone: from the grid to a saved report', async () => {
  const sheet = await openSheet(browser());
  const { page, panel, desk } = sheet;
  await sheet.grid.select('B2');
  // From the cells backwards to the menus; a panel that opens has the keyboard.
  for (const key of ['Shift+F6', 'ArrowRight', 'ArrowRight', 'ArrowDown', 'ArrowRight', 'Enter']) await page.keyboard.press(key);
  await button(sheet, 'คำนวณคะแนน').waitFor();
  const press = async (name: string): Promise<void> => {
    const wanted = button(sheet, name);
    for (let stops = 0; stops < 80; stops++) {
      if (await wanted.evaluate((element) => element === document.activeElement)) break;
      await page.keyboard.press('Tab');
    }
    expect(await wanted.evaluate((element) => element === document.activeElement && element.matches(':focus-visible'))).toBe(true);
    await page.keyboard.press('Enter');
  };
  await press('คำนวณคะแนน');
  await panel.getByText('79.68').first().waitFor();
  await press('สร้างรายงาน');
  await panel.getByRole('link', { name: /เปิดรายงาน/ }).waitFor();
  expect(desk.book.spreadsheet.documents.all.map(({ name }) => name.includes('2563'))).toEqual([true]);
  await page.keyboard.press('F6');
  await page.locator('#menus button:focus').waitFor();
  await page.keyboard.press('F6');
  await page.keyboard.type('๑');
  await page.keyboard.press('Enter');
  await expect.poll(async () => (await sheet.cell('ตั้งค่า', 'B2'))?.shown).toBe('๑');
});

test('“ไปที่เซลล์” brings the cell of a blank setting to the front', async () => {
  const sheet = await openSheet(browser());
  await sheet.grid.tab('OIT');
  await sheet.openPanel();
  await sheet.panel.locator('summary').filter({ hasText: 'เว้นว่าง' }).click();
  await sheet.panel
    .getByRole('button', { name: /ไปที่เซลล์.*B11/ })
    .first()
    .click();
  await expect.poll(() => sheet.page.locator('[role=tab][aria-selected=true]').textContent()).toContain('ตั้งค่า');
  await sheet.grid.shows('B11');
});

test('a sheet that changed after computing is told, and the report has the new figures', async () => {
  const sheet = await openSheet(browser());
  await computed(sheet);
  await sheet.grid.tab('OIT');
  await sheet.grid.type('C3', '100');
  expect((await sheet.cell('OIT', 'C3'))?.shown).toBe('100');
  await button(sheet, 'สร้างรายงาน').click();
  await sheet.panel.getByText('ข้อมูลในแผ่นงานเปลี่ยนไปหลังคำนวณ', { exact: false }).waitFor();
  await sheet.panel.getByText('คะแนนภาพรวม 80.13', { exact: false }).waitFor();
});

test('a double click makes one report', async () => {
  const sheet = await openSheet(browser());
  await computed(sheet);
  await button(sheet, 'สร้างรายงาน').dblclick();
  await sheet.panel.getByRole('link', { name: /เปิดรายงาน/ }).waitFor();
  await sheet.page.waitForTimeout(500);
  expect(sheet.desk.book.spreadsheet.documents.all.length).toBe(1);
});
