import { type Cell, plain } from '../ita/text.js';
import { longDate } from '../words/dates.js';
import { arabicDigits, thaiDigits } from '../words/digits.js';
import { formulas as words } from '../words/th/formulas.js';
import { type Argument, mapCells, oneCell, type Returned, refuseFault, shownText, type Where } from './arguments.js';

/** Thai digits of each value: numbers with `decimals` places where given, dates in full in the Buddhist era, text as it is but for its digits. */
export function inThai(value: Argument, decimals: Argument, dayOf: (date: Date) => string): Returned {
  const places = placesOf(oneCell(decimals, words.names.decimals));
  return mapCells(value, (cell, where) => {
    refuseFault(cell, where);
    return thaiDigits(cell instanceof Date ? dayText(cell, dayOf, where) : textOf(cell, places, where));
  });
}

function dayText(date: Date, dayOf: (date: Date) => string, where: Where): string {
  const day = Number.isNaN(date.getTime()) ? '' : dayOf(date);
  if (!/^\d{4}-\d\d-\d\d$/.test(day)) throw new Error(words.badDay(where()));
  return longDate(day);
}

function placesOf(cell: Cell): number | null {
  const text = arabicDigits(plain(cell));
  if (text === '' && !(cell instanceof Date)) return null;
  if (/^[0-9]$/.test(text)) return Number(text);
  throw new Error(words.badDecimals(shownText(cell)));
}

function textOf(cell: Exclude<Cell, Date>, places: number | null, where: Where): string {
  if (typeof cell === 'boolean') return shownText(cell);
  if (typeof cell !== 'number') return cell;
  if (!Number.isFinite(cell)) throw new Error(words.badNumber(where()));
  return places === null ? plainNumber(Number(cell.toPrecision(15))) : fixed(cell, places);
}

/** A number in full: `1e-7` as `0.0000001`. */
function plainNumber(value: number): string {
  const [digits = '', exponent] = String(value).split('e');
  if (exponent === undefined) return digits;
  const sign = value < 0 ? '-' : '';
  const bare = digits.replace(/[-.]/g, '');
  return sign + (Number(exponent) > 0 ? bare.padEnd(Number(exponent) + 1, '0') : `0.${'0'.repeat(-Number(exponent) - 1)}${bare}`);
}

/** Half up, away from zero, at 9 decimals first: binary noise does not count. Numbers too large for that keep what they hold. */
function fixed(value: number, places: number): string {
  const digits = Math.abs(value).toFixed(9);
  if (Math.abs(value) >= 1e21) return plainNumber(value) + (places > 0 ? `.${'0'.repeat(places)}` : '');
  if (Math.abs(value) >= 1e12) return value.toFixed(places);
  const [whole = '0', fraction = ''] = digits.split('.');
  const kept = BigInt(whole + fraction.slice(0, places)) + (Number(fraction[places] ?? '0') >= 5 ? BigInt(1) : BigInt(0));
  const text = kept.toString().padStart(places + 1, '0');
  const shown = places === 0 ? text : `${text.slice(0, -places)}.${text.slice(-places)}`;
  return value < 0 && kept > BigInt(0) ? `-${shown}` : shown;
}
