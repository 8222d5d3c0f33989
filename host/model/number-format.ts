import { type Clock, clockOf } from './serial.js';

export const DATE_FORMAT = 'd/M/yyyy';
export const DATE_TIME_FORMAT = 'd/M/yyyy H:mm:ss';
export const TIME_FORMAT = 'H:mm:ss';
export const TEXT_FORMAT = '@';
export const GENERAL = 'General';

const bare = (format: string): string => format.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, '');

export const isDateFormat = (format: string): boolean => /[dmyhs]/i.test(bare(format)) && !/general/i.test(format);

const pad = (value: number, width: number): string => String(value).padStart(width, '0');

const DATE_PART = /"([^"]*)"|\\(.)|\[[^\]]*\]|y+|M+|m+|d+|H+|h+|s+|AM\/PM|[\s\S]/g;

function datePart(part: string, clock: Clock, minutes: boolean): string {
  const width = part.length;
  if (/^y/i.test(part)) return width <= 2 ? pad(clock.year % 100, 2) : pad(clock.year, 4);
  if (/^m/i.test(part)) return pad(minutes ? clock.minute : clock.month, Math.min(width, 2));
  if (/^d/i.test(part)) return pad(clock.day, Math.min(width, 2));
  if (/^h/i.test(part)) return pad(clock.hour, Math.min(width, 2));
  return pad(clock.second, Math.min(width, 2));
}

/** Writes a cell's number as a date. `m` after hours or before seconds is minutes. */
function formatSerial(serial: number, format: string): string {
  const clock = clockOf(serial);
  const parts = [...format.matchAll(DATE_PART)];
  const letters = parts.map((part) => (/^[ymdhs]+$/i.test(part[0]) ? (part[0][0] ?? '').toLowerCase() : ''));
  const near = (index: number, step: number): string => {
    for (let at = index + step; at >= 0 && at < letters.length; at += step) if (letters[at]) return letters[at] ?? '';
    return '';
  };
  return parts
    .map((part, index) => {
      if (part[1] !== undefined) return part[1];
      if (part[2] !== undefined) return part[2];
      if (part[0].startsWith('[')) return '';
      if (!letters[index]) return part[0];
      return datePart(part[0], clock, letters[index] === 'm' && (near(index, -1) === 'h' || near(index, 1) === 's'));
    })
    .join('');
}

/** Half up on the decimal digits, as Sheets shows a number: 1.005 is 1.01. */
function fixed(value: number, decimals: number): string {
  const shifted = Number(`${Math.abs(value)}e${decimals}`);
  const rounded = Math.round(Number(shifted.toPrecision(15)));
  const text = Number.isFinite(shifted) ? (rounded / 10 ** decimals).toFixed(decimals) : String(value);
  return value < 0 && rounded !== 0 ? `-${text}` : text;
}

function general(value: number): string {
  return String(Number(value.toPrecision(10))).replace('e', 'E');
}

/** Writes a number by a format of digits: `0.00`, `#,##0`, `0%`; literal text around it stays. */
export function formatNumber(value: number, format: string): string {
  if (isDateFormat(format)) return formatSerial(value, format);
  const section = format.split(';')[0] ?? format;
  const digits = /[#0?,]*[0#](?:\.([0#?]+))?/.exec(bare(section));
  if (!digits || /general/i.test(format)) return general(value);
  const percent = section.includes('%');
  const wanted = digits[1]?.length ?? 0;
  const kept = (digits[1]?.match(/0/g) ?? []).length;
  let text = fixed(percent ? value * 100 : value, wanted);
  for (let spare = wanted - kept; spare > 0 && text.endsWith('0'); spare--) text = text.slice(0, -1);
  if (text.endsWith('.')) text = text.slice(0, -1);
  if (digits[0].includes(',')) text = text.replace(/^(-?\d+)/, (whole) => whole.replace(/\B(?=(\d{3})+$)/g, ','));
  return section.replace(digits[0], () => text).replace(/"([^"]*)"|\\(.)/g, (_, quoted, one) => quoted ?? one);
}
