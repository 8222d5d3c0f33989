import { faults as words } from '../../words/th/report-faults.js';

/** What of a text is told of it. */
const LONGEST = 300;

export function short(text: string): string {
  return text.length <= LONGEST ? text : `${text.slice(0, LONGEST)}…`;
}

type Row = readonly (string | null)[];

/** Of two rows that differ: the first cell, and the cells that are not the same. `null` stands for any text. */
export function tellRows(found: Row | undefined, expected: Row | undefined): { found: string; expected: string } {
  const differs = (column: number) => found?.[column] !== expected?.[column] && found?.[column] !== null && expected?.[column] !== null;
  const told = (row: Row) =>
    row.filter((_, column) => column === 0 || found?.length !== expected?.length || differs(column)).map((text) => text ?? '…');
  return { found: found ? told(found).join(' | ') : words.missing, expected: expected ? told(expected).join(' | ') : words.nothing };
}
