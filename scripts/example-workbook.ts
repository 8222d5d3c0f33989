import { readFileSync, writeFileSync } from 'node:fs';
import { enter } from '../host/model/enter.js';
import type { Sheet } from '../host/model/sheet.js';
import type { Rule } from '../host/model/style.js';
import { Spreadsheet } from '../host/spreadsheet.js';

/** Types the example's CSV files into a workbook, as an officer would, and saves it: the workbook that README's first command reads. */
const FOLDER = 'test/example';
const TABS: readonly { name: string; file: string; widths: number[] }[] = [
  { name: 'ตั้งค่า', file: 'settings.csv', widths: [260, 420] },
  { name: 'IIT', file: 'iit-responses.csv', widths: [150] },
  { name: 'EIT', file: 'eit-responses.csv', widths: [150] },
  { name: 'OIT', file: 'oit.csv', widths: [70, 420, 80, 320, 300] },
  { name: 'แผนปรับปรุง', file: 'plan.csv', widths: [80, 200, 200] },
];
/** A tab that shows the functions at work on the ten indicators of the result. */
const FORMULAS: (string | number)[][] = [
  ['ตัวชี้วัด', 'คะแนน', 'ระดับ (ปี 2563)', 'กลุ่ม'],
  ...[88.78, 82.67, 88.66, 81.07, 83.66, 87.52, 71.85, 72.92, 73.56, 81.25].map((score, index) => [index + 1, score]),
  [],
  ['คะแนนภาพรวม', '=ITA_SCORE(A2:B11, "total", 2563)', '=ITA_RATING(B13, 2563)'],
  ['จำนวนตัวชี้วัดที่เกิน 85', '=COUNTIF(D2:D11, "เกินกว่า 85%")'],
];

const spreadsheet = await Spreadsheet.open({ dist: 'dist' });
const { workbook } = spreadsheet;
const first = workbook.sheets[0];
for (const { name, file, widths } of TABS) fill(workbook.insertSheet(name), rowsOf(file), widths);
fill(workbook.insertSheet('ลองใช้สูตร'), FORMULAS, [190, 110, 130, 190]);
const trial = workbook.sheetNamed('ลองใช้สูตร');
if (trial) {
  enter(workbook, trial, 1, 2, '=ITA_RATING(B2:B11, 2563)');
  enter(workbook, trial, 1, 3, '=ITA_BAND(B2:B11)');
  workbook.activate(trial, { row: 1, column: 1, rows: 10, columns: 1 });
  spreadsheet.runServerFunction('colourSelection');
  trial.rules = trial.rules.map(colourRow);
}
if (first) workbook.deleteSheet(first);
const settings = workbook.sheets[0];
if (settings) workbook.activate(settings);
writeFileSync(`${FOLDER}/workbook.xlsx`, await spreadsheet.export());

/** The colour of a score also for the rating and the group beside it. */
function colourRow(rule: Rule): Rule {
  const formula = rule.formula.replaceAll('B2', '$B2');
  return { ...rule, formula, places: [{ row: 1, column: 1, rows: 10, columns: 3 }] };
}

function fill(sheet: Sheet, rows: readonly (readonly (string | number)[])[], widths: readonly number[]): void {
  sheet.maxRows = Math.max(sheet.maxRows, rows.length);
  sheet.maxColumns = Math.max(sheet.maxColumns, ...rows.map((row) => row.length));
  sheet.frozenRows = 1;
  rows.forEach((row, r) => {
    row.forEach((value, c) => {
      if (value !== '') enter(workbook, sheet, r, c, value);
      if (r === 0) sheet.restyle(r, c, { bold: true });
    });
  });
  for (const [index, width] of widths.entries()) sheet.columnWidths.set(index, width);
}

/** No field of the example is quoted. */
function rowsOf(file: string): string[][] {
  const text = readFileSync(`${FOLDER}/${file}`, 'utf8')
    .replace(/^\ufeff/, '')
    .trim();
  return text.split(/\r?\n/).map((line) => line.split(','));
}
