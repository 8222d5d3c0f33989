import { labelPieces } from '../../words/th/report-figures.js';
import { textWidth } from './letter-widths.js';

export interface Fitted {
  lines: string[];
  size: number;
}

const SIZES = [37, 34, 31] as const;
const SMALLEST = 31;

/**
 * A label on at most two lines, smaller where it is long. Thai has no spaces between words, and dictionaries differ between programs: lines are parted
 * only at spaces and before words that are a word wherever they stand. What fits nowhere ends in dots; table and alternative text say it in full.
 */
export function fitLabel(text: string, width: number): Fitted {
  for (const size of SIZES) {
    const lines = linesOf(text, width, size);
    if (lines.length <= 2 && lines.every((line) => textWidth(line, size) <= width)) return { lines, size };
  }
  const [first = '', ...rest] = linesOf(text, width, SMALLEST);
  const lines = textWidth(first, SMALLEST) <= width ? [first, rest.join(' ')] : [text];
  return { lines: lines.filter((line) => line !== '').map((line) => cut(line, width)), size: SMALLEST };
}

/** As many words a line as fit; a word that is wider than a line stands alone. */
function linesOf(text: string, width: number, size: number): string[] {
  const lines: string[] = [];
  for (const piece of text.match(labelPieces) ?? []) {
    const joined = (lines[lines.length - 1] ?? '') + piece;
    if (lines.length === 0 || textWidth(joined.trim(), size) > width) lines.push(piece);
    else lines[lines.length - 1] = joined;
  }
  return lines.map((line) => line.trim()).filter((line) => line !== '');
}

/** Whole letters with their marks, as many as fit before the dots. */
function cut(line: string, width: number): string {
  if (textWidth(line, SMALLEST) <= width) return line;
  let kept = '';
  for (const letter of line.match(/[เแโใไ]?[^\p{M}เแโใไ][\p{M}ะาำ]*|./gu) ?? []) {
    if (textWidth(`${kept}${letter}…`, SMALLEST) > width) break;
    kept += letter;
  }
  return `${kept}…`;
}
