import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { enter } from '../../host/model/enter.js';
import type { Sheet } from '../../host/model/sheet.js';
import { displayValue } from '../../host/model/show.js';
import { Spreadsheet } from '../../host/spreadsheet.js';

/** Run in a process of another time zone: prints what dates come to. */
const CODE = `
/** @customfunction */
function DAY_OF(value) { return String(value.getDate()); }
function read() {
  const date = SpreadsheetApp.getActiveSheet().getRange('A1').getValue();
  SpreadsheetApp.getActiveSheet().getRange('A3').setValue(new Date(2021, 2, 2));
  return { iso: date.toISOString(), day: date.getDate() };
}`;

const folder = mkdtempSync(join(tmpdir(), 'host-dates-'));
writeFileSync(join(folder, 'Code.js'), CODE);
writeFileSync(join(folder, 'appsscript.json'), JSON.stringify({ timeZone: 'Asia/Bangkok' }));

async function main(): Promise<void> {
  const spreadsheet = await Spreadsheet.open({ dist: folder });
  const { workbook } = spreadsheet;
  const sheet = workbook.sheets[0] as Sheet;
  enter(workbook, sheet, 0, 0, '18/1/2021');
  enter(workbook, sheet, 1, 0, '=DAY_OF(A1)');
  const read = spreadsheet.runServerFunction('read') as { iso: string; day: number };
  const again = await Spreadsheet.open({ dist: folder, file: { name: 'a.xlsx', bytes: await spreadsheet.export() } });
  const said = {
    typed: displayValue(workbook, sheet, 0, 0),
    iso: read.iso,
    scriptDay: read.day,
    cell: displayValue(workbook, sheet, 1, 0),
    written: displayValue(workbook, sheet, 2, 0),
    reread: displayValue(again.workbook, again.workbook.sheets[0] as Sheet, 0, 0),
    processZone: process.env.TZ,
  };
  process.stdout.write(JSON.stringify(said));
}

main().finally(() => rmSync(folder, { recursive: true, force: true }));
