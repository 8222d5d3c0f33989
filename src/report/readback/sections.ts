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

/** Text on one line with plain spaces. */
export function flat(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** Text as it is compared: Arabic digits, plain spaces, none after `และ`, where it depends on the script of what follows. */
export function folded(text: string): string {
  return flat(arabicDigits(text)).replace(/และ /g, 'และ');
}

/** The pieces as they are compared, cells on one line. */
export function foldedPieces(pieces: readonly Piece[]): Piece[] {
  return pieces.map((piece) =>
    piece.kind === 'paragraph' ? { ...piece, text: folded(piece.text) } : { ...piece, rows: piece.rows.map((row) => row.map(folded)) },
  );
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

/** What stands under the heading of this style with this text, whatever its number, up to the next of the style. */
export function underHeading(pieces: readonly Piece[], style: string, title: string): Piece[] {
  const isHeading = (piece: Piece) => piece.kind === 'paragraph' && piece.style === style;
  const from = pieces.findIndex(
    (piece) => piece.kind === 'paragraph' && piece.style === style && piece.text.replace(/^\d+\.\d+ /, '') === title,
  );
  if (from < 0) return [];
  const rest = pieces.slice(from + 1);
  const to = rest.findIndex(isHeading);
  return to < 0 ? rest : rest.slice(0, to);
}

/** The headings or captions of this style. */
export function textsOf(pieces: readonly Piece[], style: string): string[] {
  return pieces.flatMap((piece) => (piece.kind === 'paragraph' && piece.style === style ? [piece.text] : []));
}

/** Codes as they are printed, in Arabic digits. */
export function printed(codes: readonly string[]): string {
  return codes.map((code) => printedCode(code, 'arabic')).join(' ');
}

/** A cell's text without the mark of its group. */
export function unmarked(text: string): string {
  const mark = Object.values(groups.marks)
    .map((sign) => folded(report.marked(sign, '.')).slice(0, -1))
    .find((start) => text.startsWith(start));
  return mark === undefined ? text : text.slice(mark.length);
}
