import { expect, test } from 'vitest';
import { paste as en } from '../../src/words/en/paste.js';
import { sidebar as enPanel } from '../../src/words/en/sidebar.js';
import { shownTab } from '../google/office.js';
import { useChromium } from './chromium.js';
import { openPanel } from './open-panel.js';

const browser = useChromium();

const SHOTS = process.env['SHOTS'];

const TEXT = [
  'ผลการประเมิน ITA ประจำปีงบประมาณ พ.ศ. 2563',
  'ตัวชี้วัด\tคะแนน',
  '1. การปฏิบัติหน้าที่\t๘๘.๗๘',
  'คะแนนภาพรวม\t79.68',
  'ข้อ\tประเด็นการตรวจ\tคะแนน',
  'O2\tข้อมูลผู้บริหาร\t100.00',
  'โอ 9\tอื่น\t100.00',
  'O35\tเจตจำนงสุจริตของผู้บริหาร\t50.00',
  '<b>88.78</b>',
].join('\n');

test('results are pasted, questions answered, one score replaced, tabs filled: by keyboard, the focus on each title', async () => {
  const { page, button, open, desk, errors } = await openPanel(browser());
  const shot = async (name: string) => (SHOTS ? page.screenshot({ path: `${SHOTS}/${name}.png`, fullPage: true }) : undefined);
  const focused = () => page.evaluate(() => document.activeElement?.textContent);
  await open();
  await button('วางผลคะแนน').press('Enter');
  await page.getByRole('heading', { name: 'วางผลคะแนน' }).waitFor();
  expect(await focused()).toBe('วางผลคะแนน');
  await button('อ่านข้อความ').press('Enter');
  await page.getByRole('alert').getByText('ยังไม่มีข้อความ').waitFor();
  await page.getByRole('textbox', { name: 'ข้อความผลคะแนน' }).fill(TEXT);
  await shot('paste-text');
  await button('อ่านข้อความ').press('Enter');
  await page.getByText('อ่านคะแนนได้ 3 รายการ ถาม 2 ข้อ ไม่ใช้ 4 บรรทัด').first().waitFor();
  expect(await focused()).toBe('อ่านได้ดังนี้');
  expect(await page.locator('b', { hasText: '88.78' }).innerText()).toBe('ตัวชี้วัดที่ 1 ได้ 88.78');
  await page.getByRole('radio', { name: 'O35 ได้ 50.00' }).press('Space');
  const replace = page.getByRole('checkbox', { name: /แทน O2 ที่ OIT C3/ });
  expect([await page.getByRole('checkbox').count(), await replace.isChecked()]).toEqual([2, false]);
  await replace.press('Space');
  await shot('paste-read');
  const widest = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(widest).toBe(300);
  await button('กรอกลงแท็บ').press('Enter');
  await page.getByText('แท็บ OIT: กรอกคะแนน 1 รายการ').waitFor();
  await page.getByText('คงคะแนนเดิมไว้ 1 รายการ').waitFor();
  await page.getByText('ยังไม่ตอบ 1 ข้อ').waitFor();
  expect(await focused()).toBe('กรอกแล้ว');
  await shot('paste-filled');
  const { spreadsheet } = desk.book;
  expect(shownTab(spreadsheet, 'OIT')[2]?.[2]).toBe(100);
  expect(
    shownTab(spreadsheet, 'ผลทางการ')
      .filter(([, , score]) => typeof score === 'number')
      .map(([code, , score]) => [code, score]),
  ).toEqual([
    ['1', 88.78],
    ['รวม', 79.68],
  ]);
  await button('ดูข้อมูลในแผ่นงาน').press('Enter');
  await page.getByText('คะแนน 2 รายการ').waitFor();
  // The panel alone has no icon.
  expect(errors.filter((error) => !error.includes('404'))).toEqual([]);
});

test('in English, too; text without a score says what is needed', async () => {
  const { page, button, open } = await openPanel(browser(), { userLocale: 'en_GB' });
  await open();
  await button(enPanel.calls.paste).click();
  await page.getByRole('textbox', { name: en.label }).fill('สวัสดี 88.78');
  await button(en.read).click();
  await page.getByText(en.nothing).waitFor();
  if (SHOTS) await page.screenshot({ path: `${SHOTS}/paste-nothing-en.png`, fullPage: true });
  await button(en.edit).click();
  await page.getByRole('textbox').fill(TEXT);
  await button(en.read).click();
  await page
    .getByText(en.counts(3, 2, 4))
    .first()
    .waitFor();
  if (SHOTS) await page.screenshot({ path: `${SHOTS}/paste-read-en.png`, fullPage: true });
  expect(await page.locator('main button, main legend, main h2, footer').allInnerTexts()).toEqual(
    expect.not.arrayContaining([expect.stringMatching(/^(?!.*(?:ตั้งค่า)).*[ก-๙]/)]),
  );
});
