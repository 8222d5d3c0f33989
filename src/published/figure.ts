import { plain } from '../ita/text.js';
import { arabicDigits } from '../words/digits.js';

/** A number as printed. `decimals` tells 88.78 from a bare whole number, which may be anything. */
export interface Figure {
  value: number;
  decimals: number;
  isShare: boolean;
  isScore: boolean;
}

/** After a comma stand one or two decimals: three digits are thousands. */
const FIGURE = /^\(?(\d{1,3})(?:\.(\d{1,4})|,(\d{1,2}))?\)?\s*(%|คะแนน)?$/;

/** Text that is one number 0–100 and nothing else. Null for years, ranges, counts of people and everything else. */
export function readFigure(text: string): Figure | null {
  const own = plain(text);
  const match = FIGURE.exec(arabicDigits(own));
  // `1๓`, `0๒`, `๐๓๘` are codes.
  if (!match || /^0\d/.test(match[1] ?? '') || (/\d/.test(own) && /[๐-๙]/.test(own))) return null;
  const [, whole, point, comma, unit] = match;
  const decimals = point ?? comma ?? '';
  const value = Number(`${whole}.${decimals || '0'}`);
  if (value > 100) return null;
  // `(3.10)` may be a loss: no decimals prove that it is a score.
  const proof = own.startsWith('(') ? 0 : decimals.length;
  return { value, decimals: proof, isShare: unit === '%', isScore: unit === 'คะแนน' };
}

/** `49 คน`, or a whole number where a header says that people are counted. */
export function readCount(text: string, isCount: boolean): number | null {
  const match = /^(?:n\s*=\s*)?(\d{1,3}(?:,\d{3})+|\d{1,7})\s*(คน|ราย)?$/i.exec(arabicDigits(plain(text)));
  return match && (isCount || match[2]) ? Number(match[1]?.replace(/,/g, '')) : null;
}

export const isDash = (text: string): boolean => /^[-–—−]$/.test(text);
