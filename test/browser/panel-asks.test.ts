import { expect, test } from 'vitest';
import { shownTab, typeTab } from '../google/office.js';
import { useChromium } from './chromium.js';
import { openPanel } from './open-panel.js';

const browser = useChromium();

test('what cannot be told is asked, answered in the panel and remembered in the workbook', async () => {
  const { page, desk, button, open } = await openPanel(browser());
  const { spreadsheet } = desk.book;
  typeTab(spreadsheet, 'EIT', [['ประทับเวลา', 'e2', 'ความเห็นต่อการชี้แจงข้อสงสัย']]);
  await open();
  const choice = page.getByRole('combobox', { name: 'อ่านเป็น: ความเห็นต่อการชี้แจงข้อสงสัย' });
  await choice.selectOption('ไม่ใช้');
  await button('บันทึกคำตอบ').click();
  await expect.poll(() => spreadsheet.workbook.sheetNamed('การจับคู่')?.name).toBe('การจับคู่');
  expect(shownTab(spreadsheet, 'การจับคู่')).toEqual([
    ['แท็บ', 'สิ่งที่พบ', 'อ่านเป็น'],
    ['EIT', 'ความเห็นต่อการชี้แจงข้อสงสัย', 'ไม่ใช้'],
  ]);
  await expect.poll(() => choice.count()).toBe(0);
});

test('a difference from a published figure is acknowledged before there is a report', async () => {
  const { page, desk, button, open } = await openPanel(browser());
  typeTab(desk.book.spreadsheet, 'ผลทางการ', [
    ['รหัส', 'คะแนน'],
    ['EIT', 90],
  ]);
  await open();
  await button('คำนวณคะแนน').click();
  await page.getByText('90.00').first().waitFor();
  await button('สร้างรายงาน').click();
  await page.getByText('ก่อนทำรายงาน').first().waitFor();
  await page.getByRole('navigation').getByText('คะแนน').click();
  await page.getByRole('checkbox', { name: 'รับทราบ' }).check();
  await button('บันทึกคำตอบ').click();
  await expect.poll(() => page.getByRole('checkbox').count()).toBe(0);
  await button('สร้างรายงาน').click();
  await page.getByRole('link', { name: /เปิดรายงาน/ }).waitFor();
});
