import { type Cell, plain } from '../ita/text.js';
import { longDate } from '../words/dates.js';
import { thaiDigits } from '../words/digits.js';
import { formulas as words } from '../words/th/formulas.js';
import { type Argument, mapCells, oneCell, type Returned, shownText } from './arguments.js';

/** Thai digits of each value: numbers with `decimals` places where given, dates in full in the Buddhist era, text as it is but for its digits. */
export function inThai(value: Argument, decimals: Argument, dayOf: (date: Date) => string): Returned {
  const places = placesOf(oneCell(decimals));
  return mapCells(value, (cell) => thaiDigits(cell instanceof Date ? longDate(dayOf(cell)) : textOf(cell, places)));
}

function placesOf(cell: Cell): number | null {
  const text = plain(cell);
  if (text === '') return null;
  if (/^[0-9]$/.test(text)) return Number(text);
  throw new Error(words.badDecimals(shownText(cell)));
}

function textOf(cell: Exclude<Cell, Date>, places: number | null): string {
  if (typeof cell !== 'number') return String(cell);
  return places === null ? String(Number(cell.toPrecision(15))) : fixed(cell, places);
}

/** Half up, away from zero, at 9 decimals first: binary noise does not count. Numbers too large for that keep what they hold. */
function fixed(value: number, places: number): string {
  const digits = Math.abs(value).toFixed(9);
  if (Math.abs(value) >= 1e12) return value.toFixed(places);
  const [whole = '0', fraction = ''] = digits.split('.');
  const kept = BigInt(whole + fraction.slice(0, places)) + (Number(fraction[places] ?? '0') >= 5 ? BigInt(1) : BigInt(0));
  const text = kept.toString().padStart(places + 1, '0');
  const shown = places === 0 ? text : `${text.slice(0, -places)}.${text.slice(-places)}`;
  return value < 0 && kept > BigInt(0) ? `-${shown}` : shown;
}
