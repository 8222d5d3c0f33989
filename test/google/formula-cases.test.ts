import { beforeAll, describe, expect, test } from 'vitest';
import { enter } from '../../host/model/enter.js';
import type { Spreadsheet } from '../../host/spreadsheet.js';
import { CASES, DATA } from './formula-cases.js';
import { office, shownTab } from './office.js';

let spreadsheet: Spreadsheet;
beforeAll(async () => {
  spreadsheet = await office({ ข้อมูล: DATA, สูตร: [['']] });
});

/** What a formula shows, alone in its tab; the sentence where it says one. */
function shows(formula: string): unknown {
  const { workbook } = spreadsheet;
  const sheet = workbook.sheetNamed('สูตร');
  if (!sheet) throw new Error('no tab');
  enter(workbook, sheet, 0, 0, formula);
  workbook.calculator.settle();
  const value = workbook.valueAt(sheet, 0, 0) as { message?: string; code?: string } | null;
  const said = value?.code === '#ERROR!' ? value.message : null;
  const rows = shownTab(spreadsheet, 'สูตร').map((row) =>
    row.map((cell) => (typeof cell === 'number' ? Math.round(cell * 100) / 100 : cell)),
  );
  while (rows.length > 1 && rows[rows.length - 1]?.every((cell) => cell === '')) rows.pop();
  enter(workbook, sheet, 0, 0, '');
  workbook.calculator.settle();
  return said ?? (rows.length <= 1 && (rows[0] ?? []).length <= 1 ? (rows[0]?.[0] ?? '') : rows);
}

describe.each(Object.entries(CASES))('%s', (_, cases) => {
  test.each(cases)('%s', (formula, expected) => {
    const shown = shows(formula);
    if (expected instanceof RegExp) expect(shown).toMatch(expected);
    else expect(shown).toEqual(expected);
  });
});
