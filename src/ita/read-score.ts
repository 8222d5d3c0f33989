import { arabicDigits } from '../words/digits.js';
import { type Cell, plain } from './text.js';

/** A score 0–100, `blank`, `excluded` (the typed words `ไม่ประเมิน`) or `unreadable`. */
export type ReadScore = number | 'blank' | 'excluded' | 'unreadable';

/** Reads a score as people type it: Thai digits, `%`, a comma for the decimal point; `8 9` is no number. A lone dash is blank. */
export function readScore(cell: Cell): ReadScore {
  if (typeof cell === 'number') return inRange(cell);
  if (cell instanceof Date) return 'unreadable';
  const text = arabicDigits(plain(cell));
  if (text === '' || /^[-–—−]$/.test(text)) return 'blank';
  if (text.replace(/ /g, '') === 'ไม่ประเมิน') return 'excluded';
  const number = /^(\d{1,3})(?:\.(\d+)|,(\d{1,2}))? ?(?:%|คะแนน)?$/.exec(text);
  return number ? inRange(Number(`${number[1]}.${number[2] ?? number[3] ?? ''}`)) : 'unreadable';
}

function inRange(score: number): ReadScore {
  return score >= 0 && score <= 100 ? score : 'unreadable';
}

/** True of several scores that are all 1 or less, and not all 0: shares of 1, cells in percent or marks of passed, no scores of 100. */
export function areFractions(scores: readonly number[]): boolean {
  const highest = scores.reduce((most, score) => Math.max(most, score), 0);
  return scores.length > 1 && highest > 0 && highest <= 1;
}

/** True of several scores of which none is above 10: means of levels or points of a lower full score, hardly scores of 100. */
export function areOfLess(scores: readonly number[]): boolean {
  const highest = scores.reduce((most, score) => Math.max(most, score), 0);
  return scores.length > 2 && highest > 1 && highest <= 10;
}
