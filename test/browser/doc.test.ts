import { expect, test } from 'vitest';
import { useChromium } from './chromium.js';
import { openSheet } from './open-sheet.js';

const browser = useChromium();

test('the report as a page: its figure as wide as the text, lines high enough for Thai marks, no heading and no header row alone at a page’s foot', async () => {
  const { page, panel, openPanel, address } = await openSheet(browser());
  await openPanel();
  for (const name of ['คำนวณคะแนน', 'สร้างรายงาน']) await panel.getByRole('button', { name, exact: true }).click();
  await panel.getByRole('link', { name: /เปิดรายงาน/ }).waitFor();
  await page.goto(`${address}doc?id=local-doc-1`);
  await page.getByText('๗๙.๖๘').first().waitFor();
  const pages = page.locator('#doc section.docx');
  await expect.poll(() => pages.count()).toBeGreaterThan(10);
  const feet = await pages.evaluateAll((all) =>
    all.flatMap((one) => {
      const part = one.querySelector('article')?.lastElementChild;
      const isAlone = part?.matches('p[class*=heading], p.docx_caption') || part?.querySelectorAll('tr').length === 1;
      return isAlone ? [part?.textContent] : [];
    }),
  );
  expect(feet).toEqual([]);
  const figures = await page
    .locator('#doc img')
    .evaluateAll((all) => all.map((one) => [(one as HTMLImageElement).naturalWidth, Math.round(one.getBoundingClientRect().width)]));
  expect(figures).toEqual([[1890, 605]]);
  const lines = await page.locator('#doc p.docx_bodythai').evaluateAll((all) =>
    all.map((one) => {
      const text = getComputedStyle(one.querySelector('span') ?? one);
      return Number.parseFloat(getComputedStyle(one).lineHeight) / Number.parseFloat(text.fontSize);
    }),
  );
  expect(Math.min(...lines)).toBeGreaterThanOrEqual(1.3);
});
