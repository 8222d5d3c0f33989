import { type Content, Fault } from './cell.js';
import { DATE_FORMAT, DATE_TIME_FORMAT, TEXT_FORMAT, TIME_FORMAT } from './number-format.js';
import { type Clock, clockOf, serialOfClock } from './serial.js';

/** What typing a text into a cell leaves there, and the number format that comes with it. */
export interface Typed {
  content: Content | null;
  numberFormat?: string;
}

const NUMBER = /^[+-]?(?:\d{1,3}(?:,\d{3})+|\d+)?(?:\.\d*)?(?:[eE][+-]?\d+)?$/;
const TIME = /^(\d{1,2}):(\d{2})(?::(\d{2}))?$/;
const ERRORS = /^#(?:N\/A|REF!|VALUE!|DIV\/0!|NUM!|NAME\?|NULL!|ERROR!)$/;
const MIDNIGHT = { hour: 0, minute: 0, second: 0, millisecond: 0 };

function asNumber(text: string): Typed | null {
  const percent = text.endsWith('%');
  const digits = (percent ? text.slice(0, -1) : text).trim();
  if (!/\d/.test(digits) || !NUMBER.test(digits)) return null;
  const value = Number(digits.replace(/,/g, ''));
  if (!Number.isFinite(value)) return null;
  if (!percent) return { content: { value }, ...(digits.includes(',') ? { numberFormat: '#,##0.##' } : {}) };
  return { content: { value: value / 100 }, numberFormat: digits.includes('.') ? '0.00%' : '0%' };
}

function fullYear(text: string): number {
  const year = Number(text);
  if (text.length > 2) return year;
  return year < 30 ? 2000 + year : 1900 + year;
}

function dayOf(text: string, dayFirst: boolean, today: number): Clock | null {
  const iso = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})$/.exec(text);
  const local = /^(\d{1,2})([-/])(\d{1,2})(?:\2(\d{4}|\d{2}))?$/.exec(text);
  if (!iso && !local) return null;
  const [first = '', second = ''] = local ? [local[1], local[3]] : [];
  const year = iso ? Number(iso[1]) : local?.[4] ? fullYear(local[4]) : clockOf(today).year;
  const month = Number(iso ? iso[2] : dayFirst ? second : first);
  const day = Number(iso ? iso[3] : dayFirst ? first : second);
  const clock = { year, month, day, ...MIDNIGHT };
  const back = clockOf(serialOfClock(clock));
  return back.month === month && back.day === day ? clock : null;
}

function asMoment(text: string, dayFirst: boolean, today: number): Typed | null {
  const [first = '', second, more] = text.split(/[ T]+/);
  if (more !== undefined) return null;
  const day = dayOf(first, dayFirst, today);
  const time = TIME.exec(day ? (second ?? '') : second === undefined ? first : '');
  if (!day && !time) return null;
  if (day && second !== undefined && !time) return null;
  const seconds = time ? Number(time[1]) * 3600 + Number(time[2]) * 60 + Number(time[3] ?? 0) : 0;
  const value = (day ? serialOfClock(day) : 0) + seconds / 86_400;
  return { content: { value }, numberFormat: day ? (time ? DATE_TIME_FORMAT : DATE_FORMAT) : TIME_FORMAT };
}

/** A sign followed by a name starts a formula, as when a person types it. */
const startsFormula = (text: string): boolean => /^=[\s\S]|^[+-][\p{L}(]/u.test(text);

/** Reads a text as Sheets reads what a person types; `today` is a cell's number. */
export function typeText(text: string, format: string, dayFirst: boolean, today: number): Typed {
  if (text === '') return { content: null };
  if (text.startsWith("'")) return { content: text.length > 1 ? { value: text.slice(1) } : null };
  if (format === TEXT_FORMAT) return { content: { value: text } };
  if (startsFormula(text)) return { content: { formula: text.startsWith('=') ? text : `=${text}`, cached: null } };
  const trimmed = text.trim();
  if (/^(?:true|false)$/i.test(trimmed)) return { content: { value: trimmed.toLowerCase() === 'true' } };
  if (ERRORS.test(trimmed)) return { content: { value: new Fault(trimmed) } };
  return asNumber(trimmed) ?? asMoment(trimmed, dayFirst, today) ?? { content: { value: text } };
}
