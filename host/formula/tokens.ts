/** A piece of a formula. `call` is a function's name before its bracket. */
export type Token =
  | { kind: 'text' | 'other' | 'name' | 'call'; text: string }
  | { kind: 'reference'; text: string; sheet: string | null; from: string; to: string | null };

const SHEET = `(?:('(?:[^']|'')*'|[\\p{L}_][\\p{L}\\p{M}\\p{N}_.]*)!)?`;
const HALF = '\\$?[A-Za-z]{1,3}\\$?[1-9]\\d*|\\$?[A-Za-z]{1,3}|\\$?[1-9]\\d*';
const CELL = '\\$?[A-Za-z]{1,3}\\$?[1-9]\\d*';
const END = '(?![\\p{L}\\p{M}\\p{N}_.(!])';

const PIECE = new RegExp(
  [
    '("(?:[^"]|"")*")',
    `${SHEET}(${HALF}):(${HALF})${END}`,
    `${SHEET}(${CELL})${END}`,
    '([\\p{L}_\\\\][\\p{L}\\p{M}\\p{N}_.\\\\]*)(?=\\s*\\()',
    "('(?:[^']|'')*'!|[\\p{L}_\\\\][\\p{L}\\p{M}\\p{N}_.\\\\]*)",
    '(#[A-Z/0]+[!?]?|\\d+(?:\\.\\d+)?(?:[eE][+-]?\\d+)?|[\\s\\S])',
  ].join('|'),
  'gu',
);

const unquoteSheet = (name: string): string => (name.startsWith("'") ? name.slice(1, -1).replace(/''/g, "'") : name);

const quoteSheet = (name: string): string =>
  /^[A-Za-z_][A-Za-z0-9_]*$/.test(name) && !/^[A-Za-z]{1,3}\d+$/.test(name) ? name : `'${name.replace(/'/g, "''")}'`;

/** Cuts a formula (without its `=`) into tokens; joined again they are the formula. */
export function tokenize(formula: string): Token[] {
  return [...formula.matchAll(PIECE)].map(([text, string, rangeSheet, from, to, cellSheet, cell, call, name]): Token => {
    if (string !== undefined) return { kind: 'text', text };
    if (from !== undefined) return { kind: 'reference', text, sheet: sheetOf(rangeSheet), from, to: to ?? null };
    if (cell !== undefined) return { kind: 'reference', text, sheet: sheetOf(cellSheet), from: cell, to: null };
    if (call !== undefined) return { kind: 'call', text };
    return { kind: name !== undefined ? 'name' : 'other', text };
  });
}

function sheetOf(prefix: string | undefined): string | null {
  return prefix === undefined ? null : unquoteSheet(prefix);
}

export function referenceText(sheet: string | null, from: string, to: string | null): string {
  return `${sheet === null ? '' : `${quoteSheet(sheet)}!`}${from}${to === null ? '' : `:${to}`}`;
}
