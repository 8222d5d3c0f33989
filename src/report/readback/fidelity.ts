import type { Fault } from '../../contract/report.js';
import { faults as words } from '../../words/th/report-faults.js';
import type { ReportDocument } from '../block.js';
import { type Expected, expectedPages, expectedPieces } from './expected.js';
import type { ReadParts } from './parts.js';
import { placeOf } from './place.js';
import { tellRows } from './tell.js';
import { isWellFormed, levelOf, type Piece, type ReadDocument, unescaped } from './xml.js';

/** Holds the finished file against the document that was meant: every paragraph and cell, the pages, footers and properties. */
export function fidelity(parts: ReadParts, read: ReadDocument, printed: ReportDocument): Fault[] {
  const { main, furniture, properties } = parts;
  if (![main, ...furniture, properties].every(isWellFormed)) return [{ place: words.anywhere, found: words.broken, expected: words.whole }];
  return [
    ...firstDifference(read.pieces, expectedPieces(printed)),
    ...pageFaults(read, printed),
    ...furnitureFaults(parts),
    ...propertyFaults(properties, printed),
  ];
}

/** Paragraphs and tables that show something. */
export function seenPieces(pieces: readonly Piece[]): Piece[] {
  return pieces.filter((piece) => piece.kind === 'table' || piece.text.trim() !== '' || levelOf(piece) > 0);
}

/** Only the first: after a missing piece nothing stands where it should. */
function firstDifference(pieces: readonly Piece[], expected: readonly Expected[]): Fault[] {
  const seen = seenPieces(pieces);
  for (let index = 0; index < Math.max(seen.length, expected.length); index++) {
    const found = difference(seen[index], expected[index]);
    if (found) {
      const { row, ...said } = found;
      const place = placeOf(expected.length > index ? expected : seen, index);
      return [{ place: row === undefined ? place : `${place} ${words.row(row + 1)}`, ...said }];
    }
  }
  return [];
}

interface Difference {
  found: string;
  expected: string;
  row?: number;
}

function difference(piece: Piece | undefined, wanted: Expected | undefined): Difference | null {
  if (!piece || !wanted) return { found: textOf(piece), expected: textOf(wanted) };
  if (piece.kind === 'paragraph' || wanted.kind === 'paragraph') {
    const same =
      piece.kind === 'paragraph' && wanted.kind === 'paragraph' && piece.text === wanted.text && roleOf(piece) === roleOf(wanted);
    return same ? null : { found: textOf(piece), expected: textOf(wanted) };
  }
  if (piece.headerRows !== wanted.headerRows)
    return { found: words.headerRows(piece.headerRows), expected: words.headerRows(wanted.headerRows) };
  for (let row = 0; row < Math.max(piece.rows.length, wanted.rows.length); row++) {
    const [found, expected] = [piece.rows[row], wanted.rows[row]];
    if (found?.length === expected?.length && found?.every((text, column) => text === expected?.[column])) continue;
    return { ...tellRows(found, expected), row };
  }
  const row = wanted.fills.findIndex((fills, index) => fills.join(' ') !== piece.fills[index]?.join(' '));
  if (row >= 0) return { found: words.colours(piece.fills[row] ?? []), expected: words.colours(wanted.fills[row] ?? []), row };
  return null;
}

/** Headings, captions and pictures are told apart; what other paragraphs look like is the writer's business. */
function roleOf({ style }: Extract<Piece, { kind: 'paragraph' }>): string {
  return /^(?:Heading\d|Caption|Figure|FigureCaption)$/.test(style) ? style : '';
}

function textOf(piece: Piece | undefined): string {
  if (!piece) return words.missing;
  return piece.kind === 'paragraph' ? piece.text : piece.rows.map((row) => row.join(' | ')).join('\n');
}

/** Which pages lie down, and what stands on them. */
function pageFaults({ pieces, pages }: ReadDocument, printed: ReportDocument): Fault[] {
  const say = (list: readonly { orientation: string; end: number }[]) =>
    list.map(({ orientation, end }) => `${orientation} ${end}`).join(' ');
  const found = say(pages.map(({ orientation, end }) => ({ orientation, end: seenPieces(pieces.slice(0, end)).length })));
  const expected = say(expectedPages(printed));
  return found === expected ? [] : [{ place: words.pages, found, expected }];
}

/** Headers and footers say nothing of their own; every part of the document has its page number. */
function furnitureFaults({ main, furniture }: ReadParts): Fault[] {
  const said = furniture.flatMap((xml) => [...xml.matchAll(/<w:t(?:\s[^>]*)?>([^<]+)</g)].map(([, text = '']) => unescaped(text)));
  const numbered = furniture.filter((xml) => /<w:instrText[^>]*>\s*PAGE\s*</.test(xml)).length;
  const sections = (main.match(/<w:sectPr[\s>]/g) ?? []).length;
  return [
    ...(said.length === 0 ? [] : [{ place: words.footers, found: said.join(' '), expected: words.nothing }]),
    ...(numbered === sections ? [] : [{ place: words.footers, found: words.pageNumbers(numbered), expected: words.pageNumbers(sections) }]),
  ];
}

function propertyFaults(properties: string, { title, subject, agency }: ReportDocument): Fault[] {
  const wanted = { 'dc:title': title, 'dc:subject': subject, 'dc:creator': agency };
  return Object.entries(wanted).flatMap(([tag, expected]) => {
    const found = unescaped(new RegExp(`<${tag}>([^<]*)</${tag}>`).exec(properties)?.[1] ?? '');
    return found === expected ? [] : [{ place: words.properties, found, expected }];
  });
}
