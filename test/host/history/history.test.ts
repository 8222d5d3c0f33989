import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { History } from '../../../host/history/history.js';
import { enter } from '../../../host/model/enter.js';
import { insertRows, renameSheet } from '../../../host/model/grid.js';
import type { Sheet } from '../../../host/model/sheet.js';
import { displayValue } from '../../../host/model/show.js';
import { Spreadsheet } from '../../../host/spreadsheet.js';
import { bookView } from '../../../host/view/book.js';
import { distFolder } from '../add-on.js';

const CODE = `
/** @customfunction */
function TWICE(values) { return values.map((row) => row.map((v) => v * 2)); }
`;
const AROUND = { jump: 0, book: '', revision: 0, sidebar: null, canUndo: false, canRedo: false, savedAt: null, saveFailed: null };

const viewOf = (spreadsheet: Spreadsheet) => ({ ...bookView(spreadsheet, AROUND), active: null });

async function typed(rows: (string | number | null)[][]) {
  const spreadsheet = await Spreadsheet.open({ dist: distFolder({ code: CODE }) });
  const { workbook } = spreadsheet;
  const sheet = workbook.sheets[0] as Sheet;
  rows.forEach((row, r) => {
    row.forEach((value, c) => {
      enter(workbook, sheet, r, c, value);
    });
  });
  workbook.calculator.settle();
  return { spreadsheet, workbook, sheet, history: new History(workbook) };
}

type Ready = Awaited<ReturnType<typeof typed>>;
const second = ({ workbook }: Ready) => workbook.sheets[1] as Sheet;

const actions: [string, (ready: Ready) => void][] = [
  ['an edit', ({ workbook, sheet }) => enter(workbook, sheet, 0, 0, 99)],
  ['emptying a cell', ({ workbook, sheet }) => enter(workbook, sheet, 0, 0, '')],
  ['blocking a spilled result', ({ workbook, sheet }) => enter(workbook, sheet, 1, 1, 'ขวาง')],
  ['a look', ({ sheet }) => sheet.restyle(0, 0, { bold: true })],
  ['a note', ({ sheet }) => void sheet.notes.set(0, 'หมายเหตุ')],
  ['a width', ({ sheet }) => void sheet.columnWidths.set(2, 300)],
  ['frozen rows', ({ sheet }) => void Object.assign(sheet, { frozenRows: 2 })],
  ['rows put in', ({ workbook, sheet }) => insertRows(workbook, sheet, 1, 2)],
  ['another name of a tab', ({ workbook, sheet }) => renameSheet(workbook, sheet, 'อื่น')],
  ['a new tab', ({ workbook }) => void workbook.insertSheet('ใหม่', 0)],
  ['a removed tab that formulas mean', (ready) => ready.workbook.deleteSheet(second(ready))],
  [
    'a removed tab that was changed first',
    (ready) => {
      enter(ready.workbook, second(ready), 0, 0, 8);
      ready.workbook.deleteSheet(second(ready));
    },
  ],
  [
    'a tab replaced by one of its name',
    (ready) => {
      ready.workbook.deleteSheet(second(ready));
      enter(ready.workbook, ready.workbook.insertSheet('ที่สอง'), 0, 0, 70);
    },
  ],
];
test.each(actions)('%s is taken back and done again, formulas and all', async (_, act) => {
  const ready = await typed([
    [1, '=TWICE(A1:A3)', '=ที่สอง!A1+A2'],
    [2, null, '=SUM(A:A)'],
    [3, null, '=ชีต1!A3'],
  ]);
  const { spreadsheet, workbook, history } = ready;
  enter(workbook, workbook.insertSheet('ที่สอง'), 0, 0, 7);
  const before = viewOf(spreadsheet);
  const begun = history.begin();
  act(ready);
  workbook.calculator.settle();
  const after = viewOf(spreadsheet);
  expect(history.commit(begun)).toBe(true);
  for (let round = 0; round < 2; round++) {
    expect(history.undo()).toBe(true);
    expect(viewOf(spreadsheet)).toEqual(before);
    // The calculator too is as it was: what follows is calculated right.
    expect(displayValue(workbook, ready.sheet, 0, 2)).toBe('9');
    expect(history.redo()).toBe(true);
    expect(viewOf(spreadsheet)).toEqual(after);
  }
});

test('after a removed tab is back, formulas follow it again', async () => {
  const ready = await typed([['=ที่สอง!A1']]);
  const { workbook, history, sheet } = ready;
  const tab = workbook.insertSheet('ที่สอง');
  const begun = history.begin();
  workbook.deleteSheet(tab);
  history.commit(begun);
  history.undo();
  enter(workbook, tab, 0, 0, 5);
  expect(displayValue(workbook, sheet, 0, 0)).toBe('5');
});

test('what changes nothing is no step, and a new step ends the redoing', async () => {
  const { workbook, history, sheet } = await typed([[1]]);
  const same = history.begin();
  enter(workbook, sheet, 0, 0, 1);
  expect(history.commit(same)).toBe(false);
  const step = (value: number) => {
    const begun = history.begin();
    enter(workbook, sheet, 0, 0, value);
    history.commit(begun);
  };
  step(2);
  history.undo();
  expect(history.canRedo).toBe(true);
  step(3);
  expect([history.canUndo, history.canRedo, history.redo()]).toEqual([true, false, false]);
});

test('at most a hundred steps are kept', async () => {
  const { workbook, history, sheet } = await typed([[0]]);
  for (let value = 1; value <= 120; value++) {
    const begun = history.begin();
    enter(workbook, sheet, 0, 0, value);
    history.commit(begun);
  }
  let undone = 0;
  while (history.undo()) undone++;
  expect([undone, displayValue(workbook, sheet, 0, 0)]).toEqual([100, '20']);
});

test('an action that failed half-way is rolled back and leaves no step', async () => {
  const { workbook, history, sheet } = await typed([[1, '=A1']]);
  const begun = history.begin();
  enter(workbook, sheet, 0, 0, 2);
  history.rollBack(begun);
  expect([displayValue(workbook, sheet, 0, 1), history.canUndo]).toEqual(['1', false]);
});

test.each(['menuComputeScores', 'menuShowColours'])('after %s of the example is undone the workbook is the one before', async (name) => {
  const file = { name: 'workbook.xlsx', bytes: new Uint8Array(readFileSync('test/example/workbook.xlsx')) };
  const spreadsheet = await Spreadsheet.open({ dist: 'dist', file });
  if (name === 'menuShowColours') spreadsheet.runMenuItem('menuComputeScores');
  const history = new History(spreadsheet.workbook);
  const before = await spreadsheet.export();
  const begun = history.begin();
  spreadsheet.runMenuItem(name);
  history.commit(begun);
  const after = await spreadsheet.export();
  expect(Buffer.from(after).equals(before)).toBe(false);
  history.undo();
  expect(Buffer.from(await spreadsheet.export()).equals(before)).toBe(true);
  history.redo();
  expect(Buffer.from(await spreadsheet.export()).equals(after)).toBe(true);
});
