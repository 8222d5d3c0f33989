import { clockOf, serialOf } from '../model/serial.js';

const PIECE = /'([^']*)'|y+|M+|d+|H+|m+|s+|S+|[A-Za-z]|[^A-Za-z']+/g;

const pad = (value: number, width: number): string => String(value).padStart(width, '0');

/** Writes a date by a pattern of Java's, as `Utilities.formatDate` does: `M` is the month, `m` the minute. */
export function patternDate(instant: number, zone: string, pattern: string): string {
  const clock = clockOf(serialOf(instant, zone));
  const values: Record<string, number> = {
    M: clock.month,
    d: clock.day,
    H: clock.hour,
    m: clock.minute,
    s: clock.second,
    S: clock.millisecond,
  };
  return pattern.replace(PIECE, (piece, literal: string | undefined) => {
    if (literal !== undefined) return literal === '' ? "'" : literal;
    const letter = piece[0] ?? '';
    if (letter === 'y') return piece.length === 2 ? pad(clock.year % 100, 2) : pad(clock.year, piece.length);
    const value = values[letter];
    if (value !== undefined && piece.length <= 3 && !(letter === 'M' && piece.length > 2)) return pad(value, piece.length);
    if (/[A-Za-z]/.test(letter)) throw new Error(`Utilities.formatDate with “${piece}” is not supplied by the local host`);
    return piece;
  });
}
