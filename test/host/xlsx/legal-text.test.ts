import { expect, test } from 'vitest';
import type { Sheet } from '../../../host/model/sheet.js';
import { Workbook } from '../../../host/model/workbook.js';
import { saveXlsx } from '../../../host/xlsx/files.js';
import { partsOf } from './raw-file.js';

test('what XML may not hold is left out of every text', async () => {
  const workbook = new Workbook();
  const sheet = workbook.insertSheet('ก\uFFFFข') as Sheet;
  const bad = 'ดี\uFFFE\uFFFF\uD800 😀\uDC00ท้าย';
  workbook.put(sheet, 0, 0, { value: bad });
  workbook.put(sheet, 0, 1, { formula: `="${bad}"`, cached: null });
  sheet.notes.set(0, bad);
  sheet.carriedCells.set(1, { value: null, parts: {} });
  const parts = partsOf(await saveXlsx(workbook, []));
  const all = Object.values(parts).join('');
  expect(all).not.toMatch(/[\uFFFD-\uFFFF]/);
  expect(parts['xl/sharedStrings.xml']).toContain('<t>ดี 😀ท้าย</t>');
  expect(parts['xl/worksheets/sheet1.xml']).toContain('<f>"ดี 😀ท้าย"</f><v>ดี 😀ท้าย</v>');
  expect(parts['xl/comments1.xml']).toContain('ดี 😀ท้าย');
  expect(parts['xl/workbook.xml']).toContain('name="กข"');
});
