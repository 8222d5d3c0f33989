import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { enter } from '../../../host/model/enter.js';
import type { Sheet } from '../../../host/model/sheet.js';
import type { Rule } from '../../../host/model/style.js';
import { Workbook } from '../../../host/model/workbook.js';
import type { CellView } from '../../../host/protocol/view.js';
import { Spreadsheet } from '../../../host/spreadsheet.js';
import { cellViews } from '../../../host/view/cells.js';
import { opened, type } from '../add-on.js';

function filled(rows: (string | number)[][], rules: Rule[] = []): { workbook: Workbook; sheet: Sheet } {
  const workbook = new Workbook();
  const sheet = workbook.insertSheet('ก');
  sheet.rules = rules;
  rows.forEach((row, r) => {
    row.forEach((value, c) => {
      enter(workbook, sheet, r, c, value);
    });
  });
  return { workbook, sheet };
}

const at = (cells: CellView[], row: number, column: number) => cells.find((cell) => cell.row === row && cell.column === column);

test('spilled cells are shown and have nothing of their own to edit', () => {
  const { workbook, sheet } = filled([['=SEQUENCE(3)']]);
  const { cells } = cellViews(workbook, sheet);
  expect(cells.map(({ shown, edit, kind }) => [shown, edit, kind])).toEqual([
    ['1', '=SEQUENCE(3)', 'number'],
    ['2', '', 'number'],
    ['3', '', 'number'],
  ]);
});

test('an error tells its reason where it is known', async () => {
  const spreadsheet = await opened('/** @customfunction */\nfunction FAIL() { throw new Error("ปีไม่ถูกต้อง"); }');
  type(spreadsheet, [['=FAIL()', '=NOSUCH()']]);
  const { cells } = cellViews(spreadsheet.workbook, spreadsheet.workbook.sheets[0] as Sheet);
  expect(cells).toMatchObject([
    { shown: '#ERROR!', kind: 'error', reason: 'ปีไม่ถูกต้อง' },
    { shown: '#NAME?', kind: 'error' },
  ]);
});

test('of a very big tab whole rows up to the bound are sent', () => {
  const { workbook, sheet } = filled(Array.from({ length: 10 }, () => [1, 2, 3]));
  expect(cellViews(workbook, sheet, 10)).toMatchObject({ shownRows: 3, cells: { length: 9 } });
  expect(cellViews(workbook, sheet, 30)).toMatchObject({ shownRows: 1000, cells: { length: 30 } });
});

const rule = (formula: string, background: string, more: Partial<Rule> = {}): Rule => ({
  places: [{ row: 0, column: 0, rows: 1000, columns: 2 }],
  criteria: 'CUSTOM_FORMULA',
  formula,
  background,
  fontColor: null,
  bold: null,
  italic: null,
  underline: null,
  ...more,
});

const colouring: [string, Rule[], (string | undefined)[]][] = [
  ['relative references move with the cell', [rule('=A1>1', '#aaaaaa')], [undefined, '#aaaaaa', '#aaaaaa', '#aaaaaa']],
  ['fixed ones do not', [rule('=$A$1=1', '#aaaaaa')], ['#aaaaaa', '#aaaaaa', '#aaaaaa', '#aaaaaa']],
  ['half-fixed ones move half', [rule('=$A1=2', '#aaaaaa')], [undefined, undefined, '#aaaaaa', '#aaaaaa']],
  ['the first rule that holds wins', [rule('=A1>2', '#aaaaaa'), rule('=A1>1', '#bbbbbb')], [undefined, '#aaaaaa', '#bbbbbb', '#aaaaaa']],
  ['a formula that errs colours nothing', [rule('=A1/0', '#aaaaaa'), rule('=A1>', '#aaaaaa'), rule('=NOSUCH(A1)', '#aaaaaa')], []],
  ['a text is not true', [rule('="ใช่"', '#aaaaaa')], []],
  ['a rule that the host only carries colours nothing', [rule('', '#aaaaaa', { criteria: 'colorScale' })], []],
];
test.each(colouring)('%s', (_, rules, backgrounds) => {
  const { workbook, sheet } = filled(
    [
      [1, 5],
      [2, 9],
    ],
    rules,
  );
  const { cells } = cellViews(workbook, sheet);
  expect(cells.map(({ look }) => look?.background)).toEqual([0, 1, 2, 3].map((index) => backgrounds[index]));
});

test('evaluating a rule leaves no trace in the workbook', () => {
  const { workbook, sheet } = filled([[1, '=A1']], [rule('=SUM($A:$A)+SEQUENCE(2)>0', '#aaaaaa')]);
  cellViews(workbook, sheet);
  expect([workbook.usedSize(sheet), [...workbook.calculator.spills.cells(sheet)]]).toEqual([{ rows: 1, columns: 2 }, []]);
  enter(workbook, sheet, 0, 0, 4);
  expect(workbook.valueAt(sheet, 0, 1)).toBe(4);
});

test('the example shows its groups’ colours once the menu coloured it', async () => {
  const file = { name: 'workbook.xlsx', bytes: new Uint8Array(readFileSync('test/example/workbook.xlsx')) };
  const { workbook } = await coloured(file);
  const sheet = workbook.sheetNamed('แผนปรับปรุง') as Sheet;
  const { cells } = cellViews(workbook, sheet);
  const groups = cells.flatMap(({ column, row, edit, look }) =>
    column === 4 && row > 0 && edit !== '' ? [[Number(edit), look?.background]] : [],
  );
  expect(groups.length).toBeGreaterThan(3);
  for (const [score, background] of groups as [number, string][]) {
    expect([score, background]).toEqual([score, score < 60 ? '#fde4e1' : score <= 85 ? '#fff1c9' : '#dcebfa']);
  }
  expect(at(cells, 0, 4)?.look?.background).not.toBe('#fde4e1');
});

async function coloured(file: { name: string; bytes: Uint8Array }): Promise<Spreadsheet> {
  const spreadsheet = await Spreadsheet.open({ dist: 'dist', file });
  spreadsheet.runMenuItem('menuComputeScores');
  spreadsheet.runMenuItem('menuShowColours');
  return spreadsheet;
}
