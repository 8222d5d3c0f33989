import type { Route } from 'playwright-core';
import { expect, test } from 'vitest';
import { useChromium } from './chromium.js';
import { type OpenPanel, openPanel } from './open-panel.js';

const browser = useChromium();

/** `lost`: the work is done, its answer does not come. */
type Fault = 'refused' | 'unreachable' | 'null' | 'slow' | 'lost';

/** Lets one call of google.script.run fail, once. A slow one is answered when what this gives is called. */
async function failOnce({ page, desk }: OpenPanel, name: string, fault: Fault): Promise<() => void> {
  let done = false;
  let release = (): void => undefined;
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route('**/run', async (route: Route) => {
    const asked = route.request().postDataJSON() as { name: string; args: unknown[] };
    if (done || asked.name !== name) return route.fallback();
    done = true;
    if (fault === 'lost') desk.book.spreadsheet.runServerFunction(name, asked.args);
    if (fault === 'unreachable' || fault === 'lost') return route.abort();
    if (fault === 'slow') await released;
    if (fault === 'slow') return route.fallback();
    return route.fulfill({ json: fault === 'null' ? { ok: true, value: null } : { ok: false, message: 'Service error: Spreadsheets' } });
  });
  return release;
}

const FAULTS: readonly Fault[] = ['refused', 'unreachable', 'null'];

test.each(FAULTS)('the status cannot be read (%s): said, and read again on request', async (fault) => {
  const panel = await openPanel(browser());
  await failOnce(panel, 'readStatus', fault);
  await panel.open();
  await panel.page.getByText(/อ่านแผ่นงาน(ไม่สำเร็จ)|ไม่ได้รับคำตอบ/).waitFor();
  await panel.button('ลองอีกครั้ง').click();
  await panel.page.getByText('คำตอบ 52 คน').waitFor();
});

test.each(FAULTS)('computing fails (%s): said, the status stays, and a second try computes', async (fault) => {
  const panel = await openPanel(browser());
  await panel.open();
  await failOnce(panel, 'computeScores', fault);
  await panel.button('คำนวณคะแนน').click();
  await panel.page.getByText(/คำนวณคะแนนไม่สำเร็จ|ไม่ได้รับคำตอบ/).waitFor();
  expect(await panel.page.getByText('คำตอบ 52 คน').isVisible()).toBe(true);
  expect(panel.desk.view.sheets.some(({ name }) => name === 'ผลการประเมิน')).toBe(false);
  await panel.button('คำนวณคะแนน').click();
  await panel.page.getByText('79.68').first().waitFor();
});

test.each(FAULTS)('colouring fails (%s): said, and the result stays on the panel', async (fault) => {
  const panel = await openPanel(browser());
  await panel.compute();
  await failOnce(panel, 'showColours', fault);
  await panel.button('แสดงสีตามกลุ่ม').click();
  await panel.page.getByText(/แสดงสีตามกลุ่มไม่สำเร็จ|ไม่ได้รับคำตอบ/).waitFor();
  expect(await panel.page.getByText('79.68').first().isVisible()).toBe(true);
});

test.each([
  ['readReport', 'สร้างรายงานใหม่'],
  ['readChunk', 'สร้างรายงาน'],
])('the report cannot be made (%s fails): said, nothing saved, and a second try makes it', async (call, again) => {
  const panel = await openPanel(browser());
  await panel.compute();
  await failOnce(panel, call, 'refused');
  await panel.button('สร้างรายงาน').click();
  await panel.page.getByText('Service error: Spreadsheets', { exact: false }).waitFor();
  expect(panel.desk.book.spreadsheet.documents.all.length).toBe(0);
  await panel.button(again).click();
  await panel.page.getByRole('link', { name: /เปิดรายงาน/ }).waitFor();
});

test.each([...FAULTS, 'lost'] as const)(
  'saving fails (%s): said, the .docx is offered, and a second try saves, one document in all',
  async (fault) => {
    const panel = await openPanel(browser());
    await panel.compute();
    await failOnce(panel, 'saveReport', fault);
    await panel.button('สร้างรายงาน').click();
    const download = panel.button('ดาวน์โหลด .docx');
    await download.waitFor();
    const waiting = panel.page.waitForEvent('download');
    await download.click();
    expect((await waiting).suggestedFilename()).toMatch(/\.docx$/);
    await panel.button('ลองบันทึกอีกครั้ง').click();
    await panel.page.getByRole('link', { name: /เปิดรายงาน/ }).waitFor();
    expect(panel.desk.book.spreadsheet.documents.all.length).toBe(1);
  },
);

test.each([
  ['computeScores', 'คำนวณคะแนน', 'กำลังคำนวณคะแนน'],
  ['saveReport', 'สร้างรายงาน', 'กำลังสร้างรายงาน'],
])('a slow %s shows progress and can not be started twice', async (call, name, progress) => {
  const panel = await openPanel(browser());
  if (call === 'saveReport') await panel.compute();
  else await panel.open();
  const release = await failOnce(panel, call, 'slow');
  await panel.button(name).click();
  await panel.page.getByText(progress, { exact: false }).first().waitFor();
  expect(await panel.page.locator('main').getAttribute('aria-busy')).toBe('true');
  const again = panel.button(name);
  if (await again.count()) expect(await again.getAttribute('aria-disabled')).toBe('true');
  release();
  await (call === 'saveReport' ? panel.page.getByRole('link', { name: /เปิดรายงาน/ }) : panel.page.getByText('79.68').first()).waitFor();
});

test('a tab deleted while the panel shows it is told on going there', async () => {
  const panel = await openPanel(browser());
  await panel.open();
  await panel.page.locator('summary').filter({ hasText: 'เว้นว่าง' }).click();
  const { workbook } = panel.desk.book;
  const settings = workbook.sheetNamed('ตั้งค่า');
  if (settings) workbook.deleteSheet(settings);
  await panel.page
    .getByRole('button', { name: /ไปที่เซลล์.*B11/ })
    .first()
    .click();
  await panel.page.getByText('ไม่พบแท็บ ตั้งค่า', { exact: false }).waitFor();
});
