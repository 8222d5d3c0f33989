import { afterEach, expect, test, vi } from 'vitest';
import { enter } from '../../../host/model/enter.js';
import { Spreadsheet } from '../../../host/spreadsheet.js';
import { readBook } from '../../../host/xlsx/hucre.js';
import { distFolder } from '../add-on.js';

afterEach(() => vi.useRealTimers());

/** The same workbook, made and exported on a given day. */
async function exportedAt(time: string, dist: string, bytes?: Uint8Array): Promise<Uint8Array> {
  vi.useFakeTimers({ now: new Date(time), toFake: ['Date'] });
  const spreadsheet = await Spreadsheet.open({ dist, ...(bytes ? { file: { name: 'a.xlsx', bytes } } : {}) });
  const { workbook } = spreadsheet;
  const [sheet] = workbook.sheets;
  if (!sheet) throw new Error('no tab');
  for (const [column, entry] of ['ก', 1, '18/1/2021', '=B1*2'].entries()) enter(workbook, sheet, 0, column, entry);
  sheet.notes.set(0, 'บันทึก');
  sheet.restyle(0, 0, { bold: true });
  return spreadsheet.export();
}

test('exporting twice gives equal bytes, whatever the clock says', async () => {
  const dist = distFolder({ code: '' });
  const first = await exportedAt('2021-01-18T10:00:00Z', dist);
  const second = await exportedAt('2026-07-04T23:59:59Z', dist);
  expect(Buffer.from(second).equals(Buffer.from(first))).toBe(true);
});

test('a file that was opened and exported again keeps its time and author', async () => {
  const dist = distFolder({ code: '' });
  const { writeXlsx } = await import('hucre/xlsx');
  const properties = { creator: 'สมชาย', modified: new Date('2020-05-06T07:08:09Z') };
  const bytes = new Uint8Array(await writeXlsx({ sheets: [{ name: 'ก', rows: [['ก']] }], properties }));
  const first = await exportedAt('2021-01-18T10:00:00Z', dist, bytes);
  const second = await exportedAt('2026-07-04T23:59:59Z', dist, bytes);
  expect(Buffer.from(second).equals(Buffer.from(first))).toBe(true);
  expect((await readBook(first)).properties).toMatchObject(properties);
});
