import { type Cell, type Grid, plain } from '../../ita/text.js';
import { arabicDigits } from '../../words/digits.js';
import { TAB } from '../names.js';
import type { MeasureIndex } from './identify.js';

/** The fiscal year whose scores belong on a tab: on `ผลปีก่อน` the year before the one assessed. */
export const yearOnTab = (tab: string, { framework }: MeasureIndex): number => framework.year - (tab === TAB.previous ? 1 : 0);

/** A day says when something was written, not which year it is about. */
const DAY =
  /(?:(?:มกรา|กุมภา|มีนา|เมษา|พฤษภา|มิถุนา|กรกฎา|สิงหา|กันยา|ตุลา|พฤศจิกา|ธันวา)[ก-๙]{0,4}|\d{1,2}\/\d{1,2}\/)\s*(?:พ\.?\s?ศ\.?)?\s*\d{4}/g;
const THAI = /(?<!\d)(25\d\d)(?!\d|\s*(?:คน|ราย|บาท))/g;
const GREGORIAN = /(?<!\d)(20[0-4]\d)(?!\d|\s*(?:คน|ราย|บาท))/g;
const SHORT = /(?:ปี|พ\.?\s?ศ\.?|fy)(?:งบประมาณ|การประเมิน|งบฯ?)?\s*(?:พ\.?\s?ศ\.?)?\s*([5-7]\d)(?![\d.])/gi;
/** Longer text is no title. */
const LONGEST = 400;

/** The fiscal years that a title or header names, as พ.ศ. */
export function yearsIn(cell: Cell): number[] {
  const text = arabicDigits(plain(cell)).slice(0, LONGEST).replace(DAY, ' ');
  const found = (pattern: RegExp, era: number): number[] => [...text.matchAll(pattern)].map(([, year]) => Number(year) + era);
  return [...found(THAI, 0), ...found(GREGORIAN, 543), ...found(SHORT, 2500)];
}

/** The year that the rows above a header name where they name another than this one only; else null. */
export function otherYearAbove(grid: Grid, headerRow: number, year: number): number | null {
  const years = grid.slice(0, headerRow).flatMap((cells) => cells.flatMap(yearsIn));
  return years.includes(year) ? null : (years[0] ?? null);
}
