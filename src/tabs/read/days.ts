import { type Cell, plain } from '../../ita/text.js';
import { MONTHS, SHORT_MONTHS } from '../../words/dates.js';
import { arabicDigits } from '../../words/digits.js';

/** The day that a `Date` cell shows in the workbook's time zone, as `yyyy-mm-dd`: only the platform knows it. */
export type DayOf = (date: Date) => string;

/** The day of a `Date` cell; `''` for a date that is none. */
export function dayOfCell(date: Date, dayOf: DayOf): string {
  return Number.isNaN(date.getTime()) ? '' : dayOf(date);
}

/** A year from here on is counted in the Buddhist era. */
const BUDDHIST_FROM = 2400;

/**
 * Reads a day as people type it: a `Date` cell, `2021-01-18`, `18/1/2564`, `๑๘ มกราคม ๒๕๖๔`, `18 ม.ค. 2564`.
 * Gives `yyyy-mm-dd` of the Gregorian calendar; null when the cell is no such day.
 */
export function readDay(cell: Cell, dayOf: DayOf): string | null {
  const text = arabicDigits(cell instanceof Date ? dayOfCell(cell, dayOf) : plain(cell)).replace(/พ\.?ศ\.?/g, ' ');
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ].*)?$/.exec(text);
  if (iso) return day(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const slashed = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text);
  if (slashed) return day(Number(slashed[3]), Number(slashed[2]), Number(slashed[1]));
  const named = /^(?:วันที่)?\s*(\d{1,2})\s*(?:เดือน)?\s*([ก-๙.]+)\s*(\d{4})$/.exec(text);
  return named ? day(Number(named[3]), monthOf(named[2] ?? ''), Number(named[1])) : null;
}

function monthOf(name: string): number {
  const key = name.replace(/\./g, '');
  const full = (MONTHS as readonly string[]).indexOf(key);
  return 1 + (full >= 0 ? full : SHORT_MONTHS.findIndex((month) => month.replace(/\./g, '') === key));
}

function day(year: number, month: number, date: number): string | null {
  const gregorian = year >= BUDDHIST_FROM ? year - 543 : year;
  const real = new Date(Date.UTC(gregorian, month - 1, date));
  if (real.getUTCMonth() !== month - 1 || real.getUTCDate() !== date || gregorian < 1900) return null;
  return `${gregorian}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
}

/** Reads a fiscal year as people type it: 2563, `พ.ศ. ๒๕๖๓`, `ปีงบประมาณ 2563`, 2020. Gives the Buddhist year; null when the cell is none. */
export function readYear(cell: Cell, dayOf: DayOf): number | null {
  const text = arabicDigits(cell instanceof Date ? dayOfCell(cell, dayOf).slice(0, 4) : plain(cell));
  const match = /^(?:ปีงบประมาณ|ปี)?\s*(?:พ\.?\s*ศ\.?|ค\.?\s*ศ\.?)?\s*(\d{4})(?:\.0+)?$/.exec(text);
  const year = match ? Number(match[1]) : 0;
  if (year < 1900 || year > 2700) return null;
  return year >= BUDDHIST_FROM ? year : year + 543;
}
