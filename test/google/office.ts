import { enter } from '../../host/model/enter.js';
import { Spreadsheet } from '../../host/spreadsheet.js';
import type { Result } from '../../src/ita/result.js';
import { exampleTabs } from '../example.js';

type Cells = (string | number)[][];

/** A spreadsheet with the add-on in it and these tabs typed into it. */
export async function office(tabs: Record<string, Cells>): Promise<Spreadsheet> {
  const spreadsheet = await Spreadsheet.open({ dist: 'dist' });
  for (const [name, cells] of Object.entries(tabs)) typeTab(spreadsheet, name, cells);
  return spreadsheet;
}

/** The example office. */
export function exampleOffice(): Promise<Spreadsheet> {
  return office(Object.fromEntries(exampleTabs()));
}

/** Types cells into a tab from A1, as a user would; makes the tab where there is none. */
export function typeTab({ workbook }: Spreadsheet, name: string, cells: Cells): void {
  const sheet = workbook.sheetNamed(name) ?? workbook.insertSheet(name);
  sheet.maxRows = Math.max(sheet.maxRows, cells.length);
  sheet.maxColumns = Math.max(sheet.maxColumns, ...cells.map((row) => row.length));
  cells.forEach((row, r) => {
    row.forEach((value, c) => {
      if (value !== '') enter(workbook, sheet, r, c, value);
    });
  });
  workbook.calculator.settle();
}

/** What a tab shows, rows down to the last used one; `''` for an empty cell. */
export function shownTab({ workbook }: Spreadsheet, name: string): (string | number | boolean)[][] {
  const sheet = workbook.sheetNamed(name);
  if (!sheet) throw new Error(`no tab ${name}`);
  const { rows, columns } = workbook.usedSize(sheet);
  return Array.from({ length: rows }, (_, r) => Array.from({ length: columns }, (_, c) => shownCell(workbook.valueAt(sheet, r, c))));
}

function shownCell(value: unknown): string | number | boolean {
  if (value === null || value === undefined) return '';
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    ? value
    : String((value as { code?: string }).code ?? value);
}

/** Calls a server function that is expected to succeed. */
export function call<T>(spreadsheet: Spreadsheet, name: string, ...args: unknown[]): T {
  const answer = spreadsheet.runServerFunction(name, args) as { ok: boolean; message?: string } & T;
  if (!answer.ok) throw new Error(answer.message);
  return answer;
}

export const compute = (spreadsheet: Spreadsheet): Result => call<{ result: Result }>(spreadsheet, 'computeScores').result;
