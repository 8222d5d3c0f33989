import { strToU8, type Zippable, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { MOST_UNPACKED, requireUnpackable, TooBig } from '../../../host/xlsx/unpacked-size.js';
import { openFile, partsOf, rawFile } from './raw-file.js';

const ROWS = '<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>';

/** Where the list of parts tells of the one of this path. */
function entryOf(bytes: Uint8Array, path: string): number {
  const text = Buffer.from(bytes).toString('latin1');
  return text.lastIndexOf(path) - 46;
}

/** The same file, with another number of four bytes in what the list tells of a part. */
function telling(bytes: Uint8Array, path: string, field: number, value: number): Uint8Array {
  const changed = bytes.slice();
  new DataView(changed.buffer).setUint32(entryOf(bytes, path) + field, value, true);
  return changed;
}

const SHEET = 'xl/worksheets/sheet1.xml';
const PACKED = 20;
const UNPACKED = 24;
const spaces = (count: number): Uint8Array => rawFile({ ก: `${ROWS}${' '.repeat(count)}` });

test('a file that says it is too big is refused before it is unpacked', async () => {
  const bomb = telling(rawFile({ ก: ROWS }), SHEET, UNPACKED, MOST_UNPACKED);
  expect(() => requireUnpackable(bomb)).toThrow(TooBig);
  await expect(openFile(bomb)).rejects.toMatchObject({ message: expect.stringMatching(/เกิน 400 MB/), cause: { code: 'TOO_BIG' } });
});

test('parts that are too big together are refused', () => {
  // Each well packed, so that what it says of itself is possible.
  const part = new Uint8Array(1_000_000);
  // Names so long that no time or checksum of another part spells one.
  const parts = ['part-a', 'part-b', 'part-c', 'part-d'];
  const share = (bytes: Uint8Array): Uint8Array =>
    parts.reduce((all, path) => telling(telling(all, path, PACKED, 200_000), path, UNPACKED, MOST_UNPACKED / 4), bytes);
  const entries: Zippable = Object.fromEntries(parts.map((path) => [path, part]));
  expect(() => requireUnpackable(share(zipSync(entries)))).not.toThrow();
  expect(() => requireUnpackable(share(zipSync({ ...entries, 'part-e': strToU8('1') })))).toThrow(TooBig);
});

test('unpacking stops where a part is bigger than it says', async () => {
  const file = telling(spaces(50_000_000), SHEET, UNPACKED, 500);
  const before = process.memoryUsage().arrayBuffers;
  await expect(openFile(file)).rejects.toMatchObject({ cause: { code: 'NOT_A_WORKBOOK' } });
  expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(40_000_000);
});

test('a part that does not say how big it is counts as the biggest that it can be', () => {
  const small = telling(rawFile({ ก: ROWS }), SHEET, UNPACKED, 0);
  expect(() => requireUnpackable(small)).not.toThrow();
  expect(() => requireUnpackable(telling(rawFile({ ก: ROWS }, { [SHEET]: '' }), SHEET, PACKED, 400_000))).not.toThrow();
  expect(() => requireUnpackable(telling(telling(small, SHEET, PACKED, 400_000), SHEET, UNPACKED, 0))).toThrow(TooBig);
});

test('sizes in eight bytes are read', () => {
  const extra = new Uint8Array(new BigUint64Array([BigInt(MOST_UNPACKED + 1)]).buffer);
  const bytes = zipSync({ [SHEET]: [strToU8('1'), { extra: { 1: extra } }] });
  expect(() => requireUnpackable(bytes)).not.toThrow();
  expect(() => requireUnpackable(telling(bytes, SHEET, UNPACKED, 0xffffffff))).toThrow(TooBig);
});

test('a file of ten million spaces opens', async () => {
  const spreadsheet = await openFile(spaces(10_000_000));
  expect(spreadsheet.workbook.sheets.map(({ name }) => name)).toEqual(['ก']);
  expect(Object.keys(partsOf(await spreadsheet.export()))).toContain(SHEET);
});
