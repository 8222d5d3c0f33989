import type { Entry } from '../model/enter.js';
import type { Spot } from '../services/spot.js';
import { mismatch } from './guard.js';
import { ask } from './host.js';

type Range = GoogleAppsScript.Spreadsheet.Range;

/** Throws Google's words where rows of data do not have the range's shape. */
export function requireShape(data: unknown, spot: Spot, member: string): void {
  const rows = data as unknown[][];
  if (!Array.isArray(rows) || rows.some((row) => !Array.isArray(row))) throw mismatch(member, [data]);
  const [, , , height, width] = spot;
  const complain = (side: string, has: number, wants: number): Error =>
    new Error(
      `The number of ${side} in the data does not match the number of ${side} in the range. The data has ${has} but the range has ${wants}.`,
    );
  if (rows.length !== height) throw complain('rows', rows.length, height);
  for (const row of rows) if (row.length !== width) throw complain('columns', row.length, width);
}

function requireEntry(value: unknown): Entry {
  const plain = ['string', 'number', 'boolean'].includes(typeof value) || value === null || value instanceof Date;
  if (!plain) throw new Error(`The local host does not write ${typeof value} into a cell: ${String(value)}`);
  return value as Entry;
}

export const rangeValues = (spot: Spot, self: () => Range) =>
  ({
    getValue: () => ask('readValues', [spot[0], spot[1], spot[2], 1, 1])[0]?.[0],
    getValues: () => ask('readValues', spot),
    getDisplayValue: () => ask('readDisplayValues', [spot[0], spot[1], spot[2], 1, 1])[0]?.[0] ?? '',
    getDisplayValues: () => ask('readDisplayValues', spot),
    getFormula: () => ask('readFormulas', [spot[0], spot[1], spot[2], 1, 1])[0]?.[0] ?? '',
    getFormulas: () => ask('readFormulas', spot),
    setValue(value: unknown) {
      ask('writeValues', spot, [[requireEntry(value)]]);
      return self();
    },
    setValues(values: unknown[][]) {
      requireShape(values, spot, 'SpreadsheetApp.Range.setValues');
      ask(
        'writeValues',
        spot,
        values.map((row) => row.map(requireEntry)),
      );
      return self();
    },
    setFormula(formula: string) {
      ask('writeFormulas', spot, [[String(formula)]]);
      return self();
    },
    setFormulas(formulas: string[][]) {
      requireShape(formulas, spot, 'SpreadsheetApp.Range.setFormulas');
      ask('writeFormulas', spot, formulas);
      return self();
    },
    clearContent() {
      ask('clearContent', spot);
      return self();
    },
    setNote(note: string | null) {
      ask('writeNotes', spot, [[note ?? '']]);
      return self();
    },
    getNotes: () => ask('readNotes', spot),
  }) satisfies Partial<Record<keyof Range, unknown>>;
