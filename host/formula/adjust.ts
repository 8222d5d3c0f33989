import { columnIndex, columnName } from '../model/place.js';
import { referenceText, type Token, tokenize } from './tokens.js';

type Reference = Token & { kind: 'reference' };

function adjust(formula: string, change: (token: Reference) => string): string {
  const pieces = tokenize(formula.slice(1)).map((token) => (token.kind === 'reference' ? change(token) : token.text));
  return `=${pieces.join('')}`;
}

/** A formula after a tab took another name. */
export function renameSheet(formula: string, before: string, after: string): string {
  return renameSheets(formula, (name) => (name.toLowerCase() === before.toLowerCase() ? after : name));
}

/** A formula after tabs took other names. */
export function renameSheets(formula: string, nameFor: (name: string) => string): string {
  return adjust(formula, (token) => {
    const name = token.sheet === null ? null : nameFor(token.sheet);
    return name === token.sheet ? token.text : referenceText(name, token.from, token.to);
  });
}

/** A formula after rows were put in below row `after` (from 1) of the tab its references mean. */
export function insertRows(formula: string, home: string, sheet: string, after: number, count: number): string {
  const shift = (half: string): string =>
    half.replace(/\d+/, (digits) => String(Number(digits) > after ? Number(digits) + count : Number(digits)));
  return adjust(formula, (token) => {
    if ((token.sheet ?? home).toLowerCase() !== sheet.toLowerCase()) return token.text;
    return referenceText(token.sheet, shift(token.from), token.to === null ? null : shift(token.to));
  });
}

function moveHalf(half: string, down: number, right: number): string {
  const match = /^(\$?)([A-Za-z]*)(\$?)(\d*)$/.exec(half);
  if (!match) return half;
  const [, fixedColumn, letters = '', fixedRow, digits = ''] = match;
  const column = letters && !fixedColumn ? columnName(columnIndex(letters) + right) : letters;
  const row = digits && !fixedRow ? String(Number(digits) + down) : digits;
  return `${fixedColumn}${column}${fixedRow}${row}`;
}

/** A formula as it reads in another cell: what a file's shared formulas leave unsaid. */
export function moveFormula(formula: string, down: number, right: number): string {
  return adjust(formula, ({ sheet, from, to }) =>
    referenceText(sheet, moveHalf(from, down, right), to === null ? null : moveHalf(to, down, right)),
  );
}

/** A formula with its open ranges closed at the sheet's end: other programs do not know `A2:A`. */
export function closeRanges(formula: string, maxRows: number): string {
  return adjust(formula, (token) => {
    const open = token.to !== null && /\d/.test(token.from) && !/\d/.test(token.to);
    return open ? `${token.text}${maxRows}` : token.text;
  });
}
