import { columnIndex, type Place } from './place.js';

const HALF = /^\$?([A-Za-z]{1,3})?\$?([1-9]\d*)?$/;

interface Half {
  row: number | null;
  column: number | null;
}

function parseHalf(text: string): Half | null {
  const match = HALF.exec(text);
  if (!match || text === '') return null;
  return {
    column: match[1] ? columnIndex(match[1]) : null,
    row: match[2] ? Number(match[2]) - 1 : null,
  };
}

/** Splits `'ชื่อ แท็บ'!A1` into tab and rest. */
export function splitSheet(text: string): { sheet: string | null; rest: string } {
  const at = text.lastIndexOf('!');
  if (at < 0) return { sheet: null, rest: text };
  const name = text.slice(0, at);
  const quoted = /^'([\s\S]*)'$/.exec(name);
  return { sheet: quoted ? (quoted[1] ?? '').replace(/''/g, "'") : name, rest: text.slice(at + 1) };
}

/** Reads `A1`, `A1:B2`, `A2:A`, `A:A` or `2:2`; an open side ends where the sheet ends. */
export function parseA1(text: string, maxRows: number, maxColumns: number): Place | null {
  const [first = '', second = first, more] = text.trim().split(':');
  const from = parseHalf(first);
  const to = parseHalf(second);
  if (!from || !to || more !== undefined) return null;
  if (first === second && !text.includes(':') && (from.row === null || from.column === null)) return null;
  const rows = [from.row ?? 0, to.row ?? maxRows - 1].sort((a, b) => a - b) as [number, number];
  const columns = [from.column ?? 0, to.column ?? maxColumns - 1].sort((a, b) => a - b) as [number, number];
  return {
    row: rows[0],
    column: columns[0],
    rows: rows[1] - rows[0] + 1,
    columns: columns[1] - columns[0] + 1,
  };
}
