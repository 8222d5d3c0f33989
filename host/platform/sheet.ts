import { guard, mismatch } from './guard.js';
import { ask } from './host.js';
import { protectionsOf } from './protection.js';
import { makeRange } from './range.js';
import { makeRule, ruleOf } from './rule.js';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;
type Rule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;

const ids = new WeakMap<object, number>();

export function sheetId(sheet: Sheet): number {
  const id = ids.get(sheet);
  if (id === undefined) throw new Error('Invalid argument: sheet');
  return id;
}

export function rangeByName(text: string, home: number): Range {
  const spot = ask('resolveReference', text, home);
  if (!spot) throw new Error('Range not found');
  return makeRange(spot);
}

function getRange(id: number, args: readonly unknown[]): Range {
  if (args.length === 1 && typeof args[0] === 'string') return rangeByName(args[0], id);
  const numbers = args.every((arg) => typeof arg === 'number');
  if (!numbers || args.length < 2 || args.length > 4) throw mismatch('SpreadsheetApp.Sheet.getRange', args);
  const [row, column, rows = 1, columns = 1] = args as number[];
  return makeRange([id, (row as number) - 1, (column as number) - 1, rows, columns]);
}

const sheetPlace = (id: number) => ({
  getSheetId: () => id,
  getName: () => ask('seeSheet', id).name,
  getSheetName: () => ask('seeSheet', id).name,
  getIndex: () => ask('seeSheet', id).index,
  isSheetHidden: () => ask('seeSheet', id).hidden,
  getMaxRows: () => ask('seeSheet', id).maxRows,
  getMaxColumns: () => ask('seeSheet', id).maxColumns,
  getFrozenRows: () => ask('seeSheet', id).frozenRows,
  getFrozenColumns: () => ask('seeSheet', id).frozenColumns,
  getLastRow: () => ask('readUsedSize', id).rows,
  getLastColumn: () => ask('readUsedSize', id).columns,
  getRange: (...args: unknown[]) => getRange(id, args),
  getDataRange: () => {
    const { rows, columns } = ask('readUsedSize', id);
    return makeRange([id, 0, 0, Math.max(rows, 1), Math.max(columns, 1)]);
  },
  getConditionalFormatRules: () => ask('readRules', id).map((rule) => makeRule(rule, id)),
  getProtections: (type: unknown) => protectionsOf(id, type),
});

/** Calls that change the sheet and give it back. */
const sheetChanges = (id: number, self: () => Sheet) => {
  const change =
    <Args extends unknown[]>(act: (...args: Args) => unknown) =>
    (...args: Args): Sheet => {
      act(...args);
      return self();
    };
  return {
    setName: change((name: string) => ask('writeSheetName', id, String(name))),
    setFrozenRows: change((rows: number) => ask('writeFrozen', id, rows, null)),
    setFrozenColumns: change((columns: number) => ask('writeFrozen', id, null, columns)),
    setColumnWidth: change((column: number, width: number) => ask('writeColumnWidths', id, column - 1, 1, width)),
    setColumnWidths: change((column: number, count: number, width: number) => ask('writeColumnWidths', id, column - 1, count, width)),
    insertRowsAfter: change((after: number, count: number) => ask('insertRows', id, after, count)),
    insertColumnsAfter: change((after: number, count: number) => ask('insertColumns', id, after, count)),
    activate: change(() => ask('activate', [id, 0, 0, 1, 1])),
    setConditionalFormatRules: (rules: Rule[]) => {
      if (!Array.isArray(rules)) throw mismatch('SpreadsheetApp.Sheet.setConditionalFormatRules', [rules]);
      ask('writeRules', id, rules.map(ruleOf));
    },
    appendRow: change((values: unknown[]) => {
      const row = ask('readUsedSize', id).rows;
      if (row >= ask('seeSheet', id).maxRows) ask('insertRows', id, row, 1);
      makeRange([id, row, 0, 1, values.length]).setValues([values]);
    }),
  };
};

export function makeSheet(id: number): Sheet {
  const self = (): Sheet => sheet;
  const members = { ...sheetPlace(id), ...sheetChanges(id, self) } satisfies Partial<Record<keyof Sheet, unknown>>;
  const sheet: Sheet = guard<Sheet>('Sheet', members);
  ids.set(sheet, id);
  return sheet;
}
