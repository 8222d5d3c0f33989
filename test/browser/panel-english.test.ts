import { expect, test } from 'vitest';
import { sidebar as en } from '../../src/words/en/sidebar.js';
import { useChromium } from './chromium.js';
import { openPanel } from './open-panel.js';

const browser = useChromium();

test('a user whose language is not Thai has the panel and the script’s sentences in English', async () => {
  const { page, button, open } = await openPanel(browser(), { userLocale: 'en_GB' });
  await open();
  await button(en.calls.computeScores).click();
  await page.getByText('79.68').first().waitFor();
  await button(en.calls.makeReport).click();
  await page.getByRole('link').first().waitFor();
  expect(await page.locator('html').getAttribute('lang')).toBe('en');
  const nav = await page.getByRole('navigation').innerText();
  expect(nav).not.toMatch(/[\u0e01-\u0e5b]/);
});
