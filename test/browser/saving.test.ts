import { expect, test } from 'vitest';
import { useChromium } from './chromium.js';
import { openPanel } from './open-panel.js';

const browser = useChromium();

test('the saved report with its PDF; what was touched by hand is kept, what cannot be remembered is told; after a reload the last report is still at hand', async () => {
  const panel = await openPanel(browser());
  const { page, button } = panel;
  const { documents, properties } = panel.desk.book.spreadsheet;
  const pdf = page.getByRole('link', { name: /^PDF/ });
  const link = page.getByRole('link', { name: /เปิดรายงาน/ });
  const saved = async (what: string) => {
    await page.getByText(what, { exact: false }).waitFor();
    return [await link.getAttribute('href'), await pdf.getAttribute('href')].map((href) => href?.slice('https://docs.google.com/'.length));
  };
  const at = (id: string) => [`document/d/${id}/edit`, `document/d/${id}/export?format=pdf`];
  await panel.compute();
  await button('สร้างรายงาน').click();
  expect(await saved('สร้างเอกสารใหม่')).toEqual(at('local-doc-1'));
  documents.edit('local-doc-1');
  await button('สร้างรายงานใหม่').click();
  expect(await saved('ฉบับก่อนมีผู้แก้ไข')).toEqual(at('local-doc-2'));
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(300);
  properties.set = () => {
    throw new Error('Service error');
  };
  await button('สร้างรายงานใหม่').click();
  expect(await saved('จำเอกสารนี้ไว้ไม่ได้')).toEqual(at('local-doc-2'));
  await page.reload();
  const last = page.getByRole('link', { name: /\(ฉบับ / });
  await last.waitFor();
  expect([await last.getAttribute('href'), await pdf.getAttribute('target')]).toEqual([
    'https://docs.google.com/document/d/local-doc-2/edit',
    '_blank',
  ]);
  const opening = page.context().waitForEvent('page');
  await pdf.click();
  expect((await opening).url()).toContain('/doc?id=local-doc-2');
  expect(panel.outside).toEqual([]);
});
