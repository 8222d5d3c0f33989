import { expect, test } from 'vitest';
import { useChromium } from './chromium.js';
import { openSheet } from './open-sheet.js';

const TRIAL = 'ลองใช้สูตร';
/** Within the cell C8 of the trial tab, beside its text: the rating of indicator 7. */
const BESIDE_C8 = { x: 46 + 190 + 110 + 120, y: 20 + 24 * 7 + 12 };
const LOW = '#fde4e1';

const browser = useChromium();

test('the example is shown: tabs, cells and Thai text that is drawn', async () => {
  const { page, grid } = await openSheet(browser());
  expect(await page.getByRole('tab').allTextContents()).toEqual(['ตั้งค่า', 'IIT', 'EIT', 'OIT', 'แผนปรับปรุง', TRIAL]);
  await grid.select('A2');
  await grid.shows('A2 หน่วยงาน');
  expect(await page.evaluate(() => document.fonts.check('16px Sarabun', 'ก'))).toBe(true);
});

test('typing a score changes the rating, the group, the total and the colour, and is undone', async () => {
  const { page, grid, cell } = await openSheet(browser());
  await grid.tab(TRIAL);
  const shown = async () => Promise.all(['B8', 'C8', 'D8', 'B13', 'C13'].map(async (name) => (await cell(TRIAL, name))?.shown));
  expect(await shown()).toEqual(['71.85', 'C', 'ตั้งแต่ 60% ถึง 85%', '79.6814', 'B']);
  const colourBefore = await grid.colourAt(BESIDE_C8.x, BESIDE_C8.y);
  await grid.type('B8', '50');
  expect(await shown()).toEqual(['50', 'E', 'ต่ำกว่า 60%', '77.4964', 'B']);
  await grid.select('D8');
  await grid.shows('ต่ำกว่า 60%');
  await expect.poll(() => grid.colourAt(BESIDE_C8.x, BESIDE_C8.y)).toBe(LOW);
  const before = await grid.revision();
  await page.keyboard.press('Control+z');
  await grid.after(before);
  expect(await shown()).toEqual(['71.85', 'C', 'ตั้งแต่ 60% ถึง 85%', '79.6814', 'B']);
  await expect.poll(() => grid.colourAt(BESIDE_C8.x, BESIDE_C8.y)).toBe(colourBefore);
  const undone = await grid.revision();
  await page.keyboard.press('Control+y');
  await grid.after(undone);
  expect((await cell(TRIAL, 'C8'))?.shown).toBe('E');
});

test('what is typed goes to the sheet as typed, as Google reads it', async () => {
  const { grid, cell } = await openSheet(browser());
  await grid.tab(TRIAL);
  for (const [name, typed, shown] of [
    ['F9', '1. สำรวจ 2. ทำป้าย', '1. สำรวจ 2. ทำป้าย'],
    ['F10', '* ดาว', '* ดาว'],
    ['F2', '007', '7'],
    ['F3', "'007", '007'],
    ['F4', '85.6%', '85.60%'],
    ['F5', '1/2/2564', '1/2/2564'],
    ['F6', '=ITA_THAI(79.68)', '๗๙.๖๘'],
    ['F7', '=1/0', '#DIV/0!'],
  ] as const) {
    await grid.type(name, typed);
    expect((await cell(TRIAL, name))?.shown).toBe(shown);
  }
});

test('a function of the add-on is offered with its help in Thai', async () => {
  const { page, grid } = await openSheet(browser());
  await grid.tab(TRIAL);
  await grid.select('F2');
  await page.keyboard.type('=ITA_RA', { delay: 40 });
  await page.getByText('ITA_RATING').first().waitFor();
  await page.keyboard.type('TING(', { delay: 40 });
  await page
    .getByText(/คะแนนภาพรวม/)
    .first()
    .waitFor();
  await page.keyboard.press('Escape');
});

test('a table from the clipboard fills cells, quoted cells whole', async () => {
  const { page, grid, cell } = await openSheet(browser());
  await grid.tab(TRIAL);
  await grid.select('F2');
  const before = await grid.revision();
  await page.evaluate(() => {
    const data = new DataTransfer();
    data.setData('text/plain', 'i1\t90\n"สอง\nบรรทัด"\t=1+1\n');
    (document.activeElement ?? document.body).dispatchEvent(
      new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
    );
  });
  await grid.after(before);
  const shown = await Promise.all(['F2', 'G2', 'F3', 'G3'].map(async (name) => (await cell(TRIAL, name))?.shown));
  expect(shown).toEqual(['i1', '90', 'สอง\nบรรทัด', '2']);
});

test('the menu is used by keyboard alone, and its answer is read and closed', async () => {
  const { page, cell, answer } = await openSheet(browser());
  await page.getByRole('menuitem', { name: 'ส่วนขยาย' }).focus();
  for (const key of ['ArrowDown', 'ArrowRight', 'ArrowDown', 'Enter']) await page.keyboard.press(key);
  expect(await answer()).toContain('79.68');
  expect((await cell('ผลการประเมิน', 'A2'))?.shown).not.toBe(undefined);
});

test('a stopped server is told, and what was typed meanwhile arrives later', async () => {
  const { page, grid, cell, desk } = await openSheet(browser());
  await grid.tab(TRIAL);
  await page.route('**/do/**', (route) => route.abort());
  await grid.select('F2');
  await page.keyboard.type('ไม่หาย');
  await page.keyboard.press('Enter');
  await page.locator('#offline').waitFor();
  expect(await cell(TRIAL, 'F2')).toBe(undefined);
  await page.unroute('**/do/**');
  await page.locator('#retry').click();
  await expect.poll(async () => (await cell(TRIAL, 'F2'))?.shown).toBe('ไม่หาย');
  expect(await page.locator('#offline').isHidden()).toBe(true);
  expect(desk.view.canUndo).toBe(true);
});

test('nothing is asked outside this machine', async () => {
  const { page, grid, outside, errors, openPanel, panel } = await openSheet(browser());
  await grid.tab(TRIAL);
  await openPanel();
  await panel.getByRole('button', { name: 'คำนวณคะแนน' }).click();
  await panel.getByText('79.68').first().waitFor();
  await page.waitForTimeout(500);
  expect([outside, errors]).toEqual([[], []]);
});
