import { expect, test } from 'vitest';
import { useChromium } from './chromium.js';
import { openSheet } from './open-sheet.js';

const browser = useChromium();

test('a look before the report leads to its texts; what is written there stands in the report, and an unknown name stops it', async () => {
  const { page, panel, grid, openPanel, address, cell } = await openSheet(browser());
  await openPanel();
  const press = (name: string) => panel.getByRole('button', { name, exact: true }).click();
  await press('คำนวณคะแนน');
  await press('ตรวจก่อนสร้างรายงาน');
  await panel.getByText('ตรวจความครบของ o42: ครบ 13 จาก 14 ข้อ').waitFor();
  await press('ดูและแก้ข้อความของรายงาน');
  await panel.getByText('เขียนข้อความของรายงานลงแท็บแล้ว').waitFor();
  await expect.poll(async () => (await cell('ข้อความรายงาน', 'A6'))?.shown).toBe('1: ความสำคัญ');

  await grid.type('C6', 'ของเรา {{คะแนน}}');
  await press('สร้างรายงาน');
  await panel.getByText('มีชื่อในวงเล็บปีกกาที่ระบบไม่รู้จัก').waitFor();
  await panel.getByText('ข้อความรายงาน C6').waitFor();

  await grid.type('C6', 'ของเรา {{คะแนนภาพรวม}}');
  await panel.getByRole('button', { name: 'สร้างรายงานใหม่', exact: true }).click();
  await panel.getByRole('link', { name: /เปิดรายงาน/ }).waitFor();
  await page.goto(`${address}doc?id=local-doc-1`);
  await page.getByText('ของเรา ๗๙.๖๘').waitFor();
});
