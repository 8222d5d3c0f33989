import { enter } from '../../model/enter.js';
import type { Sheet } from '../../model/sheet.js';
import type { Style } from '../../model/style.js';
import type { Workbook } from '../../model/workbook.js';
import type { LookView } from '../../protocol/view.js';
import { requireCells } from '../../services/permission.js';
import { styleOf } from '../../view/look.js';
import { type Fields, outside } from '../fields.js';
import { malformed } from '../refusal.js';

const MOST_CELLS = 200_000;

const oneOf =
  (...words: string[]) =>
  (value: unknown): boolean =>
    words.includes(value as string);
const isColour = (value: unknown): boolean => typeof value === 'string' && /^#[0-9a-f]{6}$/.test(value);
const isFlag = (value: unknown): boolean => typeof value === 'boolean';

const LOOKS: Record<keyof LookView, (value: unknown) => boolean> = {
  background: isColour,
  fontColor: isColour,
  fontFamily: (value) => typeof value === 'string' && value.length > 0 && value.length <= 100,
  fontSize: (value) => typeof value === 'number' && value >= 1 && value <= 400,
  bold: isFlag,
  italic: isFlag,
  underline: isFlag,
  wrap: isFlag,
  horizontal: oneOf('left', 'center', 'right'),
  vertical: oneOf('top', 'middle', 'bottom'),
};

function styleIn(cell: Fields): Style | null {
  if (!cell.has('look')) return null;
  const look: Record<string, unknown> = {};
  const given = cell.inner('look');
  for (const name of given.names) {
    const value = given.value(name);
    if (!Object.hasOwn(LOOKS, name) || !LOOKS[name as keyof LookView](value)) throw malformed();
    look[name] = value;
  }
  return styleOf(look);
}

function placed(cell: Fields, sheet: Sheet): { row: number; column: number } {
  const row = cell.integer('row', 0, Number.MAX_SAFE_INTEGER);
  const column = cell.integer('column', 0, Number.MAX_SAFE_INTEGER);
  if (row >= sheet.maxRows || column >= sheet.maxColumns) throw outside();
  return { row, column };
}

/** Types texts into cells and lays looks over them. */
export function edit(workbook: Workbook, body: Fields): void {
  const sheet = body.sheet(workbook);
  for (const cell of body.list('cells', MOST_CELLS)) {
    const { row, column } = placed(cell, sheet);
    requireCells(workbook, sheet, { row, column, rows: 1, columns: 1 });
    const style = styleIn(cell);
    if (style) sheet.restyle(row, column, style);
    if (cell.has('entry')) enter(workbook, sheet, row, column, cell.text('entry'));
  }
}
