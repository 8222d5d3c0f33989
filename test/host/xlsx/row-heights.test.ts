import { expect, test } from 'vitest';
import { enter } from '../../../host/model/enter.js';
import type { Sheet } from '../../../host/model/sheet.js';
import { readBook } from '../../../host/xlsx/hucre.js';
import { opened } from '../add-on.js';

/** The heights of the first three rows in the file, in points. */
async function heights(texts: string[], wrap: 'WRAP' | 'OVERFLOW') {
  const spreadsheet = await opened('');
  const sheet = spreadsheet.workbook.sheets[0] as Sheet;
  sheet.columnWidths.set(0, 150);
  texts.forEach((text, row) => {
    enter(spreadsheet.workbook, sheet, row, 0, text);
    sheet.restyle(row, 0, { wrap });
  });
  const file = await readBook(await spreadsheet.export());
  return texts.map((_, row) => file.sheets[0]?.rowDefs?.get(row)?.height);
}

const LONG = 'รายงานการกำกับติดตามการดำเนินงานประจำปี รอบ 6 เดือน';

test('a row whose wrapped text needs more lines is as high as they are', async () => {
  const [short, long, two] = await heights(['สั้น', LONG, 'ก\nข'], 'WRAP');
  expect([short, two]).toEqual([undefined, 30]);
  expect(long).toBeGreaterThanOrEqual(30);
});

test('text that is not wrapped needs no height', async () => {
  expect(await heights([LONG], 'OVERFLOW')).toEqual([undefined]);
});
