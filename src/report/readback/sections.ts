import { printedCode } from '../../ita/codes.js';
import { arabicDigits } from '../../words/digits.js';
import { groups } from '../../words/th/groups.js';
import { report } from '../../words/th/report.js';
import type { Piece } from './xml.js';

/** One numbered section as read: its pieces after the heading. Number 0 is what stands before section 1. */
export interface ReadSection {
  number: number;
  pieces: Piece[];
}

/** Text as it is compared: Arabic digits, plain spaces. */
export function folded(text: string): string {
  return arabicDigits(text)
    .replace(/[\u00a0\s]+/g, ' ')
    .trim();
}

export function sectionsIn(pieces: readonly Piece[]): ReadSection[] {
  const sections: ReadSection[] = [{ number: 0, pieces: [] }];
  for (const piece of pieces) {
    if (piece.kind === 'paragraph' && piece.style === 'Heading1') {
      sections.push({ number: Number(/^\d+/.exec(folded(piece.text))?.[0] ?? -1), pieces: [] });
    } else sections[sections.length - 1]?.pieces.push(piece);
  }
  return sections;
}

/** The part of a section under the heading that names the survey. */
export function underHeading(section: ReadSection, style: string, naming: string): Piece[] {
  const isHeading = (piece: Piece) => piece.kind === 'paragraph' && piece.style === style;
  const from = section.pieces.findIndex((piece) => isHeading(piece) && textOf(piece).includes(naming));
  if (from < 0) return [];
  const rest = section.pieces.slice(from + 1);
  const to = rest.findIndex(isHeading);
  return to < 0 ? rest : rest.slice(0, to);
}

/** Everything a piece says, folded. */
export function textOf(piece: Piece): string {
  return folded(piece.kind === 'paragraph' ? piece.text : piece.rows.map((row) => row.join(' ')).join(' '));
}

export function paragraphText(pieces: readonly Piece[]): string {
  return pieces
    .filter(({ kind }) => kind === 'paragraph')
    .map(textOf)
    .join('\n');
}

/** All table rows, each cell folded. */
export function rowsIn(pieces: readonly Piece[]): string[][] {
  return pieces.flatMap((piece) => (piece.kind === 'table' ? piece.rows.map((row) => row.map(folded)) : []));
}

/** Codes as they are printed, in Arabic digits. */
export function printed(codes: readonly string[]): string {
  return codes.map((code) => printedCode(code, 'arabic')).join(' ');
}

/** Item codes in a text, in order: `E10`, as the result's `e10`. */
export function codesIn(text: string): string[] {
  return [...text.matchAll(/(^|[^A-Za-z])([IEO]\d{1,3})(?!\d)/g)].map((match) => (match[2] ?? '').toLowerCase());
}

/** A cell's text without the mark of its group. */
export function unmarked(text: string): string {
  const mark = Object.values(groups.marks)
    .map((sign) => folded(report.marked(sign, '.')).slice(0, -1))
    .find((start) => text.startsWith(start));
  return mark === undefined ? text : text.slice(mark.length);
}
