import { expect, test } from 'vitest';
import { useChromium } from './chromium.js';
import { openPanel } from './open-panel.js';

const browser = useChromium();

test.each(['data', 'result', 'report'])('nothing of the view “%s” is wider than the panel or cut off in it', async (view) => {
  const { page, button, open, compute } = await openPanel(browser());
  if (view === 'data') await open();
  else await compute();
  if (view === 'report') {
    await button('สร้างรายงาน').click();
    await page.getByRole('link', { name: /เปิดรายงาน/ }).waitFor();
  }
  const widest = await page.locator('body').evaluate((body) => ({
    page: document.documentElement.scrollWidth,
    cut: [...body.querySelectorAll('*')]
      .filter((one) => one.scrollWidth > one.clientWidth + 1 && getComputedStyle(one).overflowX === 'hidden' && !one.matches('.unseen'))
      .map((one) => one.outerHTML.slice(0, 80)),
  }));
  expect(widest).toEqual({ page: 300, cut: [] });
});
