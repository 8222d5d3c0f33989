import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { fileName, freeName } from '../../../host/storage/names.js';
import { folderOf } from '../server/serving.js';

const names: [string, string][] = [
  ['งาน ITA', 'งาน ITA'],
  ['../../etc/passwd', '_.._etc_passwd'],
  ['a/b\\c:d*e?f"g<h>i|j', 'a_b_c_d_e_f_g_h_i_j'],
  ['.hidden', 'hidden'],
  ['ท้าย. . ', 'ท้าย'],
  ['   ', 'สมุดงาน'],
  ['con', 'สมุดงาน con'],
  ['ก\u0000ข\nค', 'ก_ข_ค'],
  ['ผล\u202Exslx.exe', 'ผล_xslx.exe'],
  ['ก\u200Eข\u2066ค', 'ก_ข_ค'],
  ['ก\uD83D', 'ก\uFFFD'],
  ['😀', '😀'],
];
test.each(names)('%j is kept as %j', (name, file) => {
  expect(fileName(name)).toBe(file);
});

test('a long Thai name is cut so that every file system takes it', () => {
  expect(Buffer.byteLength(`${fileName('ก'.repeat(300))} (99).xlsx`)).toBeLessThan(255);
});

test('a taken name gets a number, whatever its case or kind', async () => {
  const folder = folderOf();
  expect(await freeName(folder, 'งาน')).toBe('งาน');
  writeFileSync(join(folder, 'งาน.xlsx'), '');
  mkdirSync(join(folder, 'งาน (2).drive'));
  writeFileSync(join(folder, 'Report.xlsx'), '');
  expect(await freeName(folder, 'งาน')).toBe('งาน (3)');
  expect(await freeName(folder, 'report')).toBe('report (2)');
});
