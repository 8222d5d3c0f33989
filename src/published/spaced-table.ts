import { readFigure } from './figure.js';
import type { Line } from './line.js';

/** Columns that text copied from a page has only as single spaces: a header of one word each. */
export function headInColumns(head: Line): Line {
  const words = wordsOf(head);
  return words.length < 2 ? head : { ...head, cells: words.map((text, column) => ({ text, column })), isAligned: true };
}

/** A row below it: its last words are those of the last columns, what stands before them is the first column's. Null where a measure then has no figure. */
export function rowInColumns(line: Line, width: number, measures: readonly { column: number }[]): Line | null {
  const words = wordsOf(line);
  if (words.length < width) return null;
  const first = words.length - width + 1;
  const cells = [words.slice(0, first).join(' '), ...words.slice(first)].map((text, column) => ({ text, column }));
  return measures.every(({ column }) => readFigure(cells[column]?.text ?? '') !== null) ? { ...line, cells, isAligned: true } : null;
}

const wordsOf = ({ cells }: Line): string[] => (cells.length === 1 ? (cells[0]?.text ?? '').split(' ') : []);
