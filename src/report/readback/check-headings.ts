import type { Fault, ReportInput } from '../../contract/report.js';
import { faults as words } from '../../words/th/report-faults.js';
import { depthOf } from '../known.js';
import { folded, type ReadSection } from './sections.js';
import type { Piece } from './xml.js';

/** Sections in order and none missing; no heading without text or without anything below it. */
export function checkHeadings(pieces: readonly Piece[], sections: readonly ReadSection[], { result }: ReportInput): Fault[] {
  const count = depthOf(result) === 'indicators' ? 9 : 3;
  const expected = Array.from({ length: count }, (_, index) => index + 1);
  const found = sections.slice(1).map(({ number }) => number);
  const missing = expected.filter((number) => !found.includes(number));
  const ordered = found.join(' ') === expected.join(' ');
  return [
    ...missing.map((number) => ({ place: words.section(number), found: words.noHeading, expected: words.sectionHeading(number) })),
    ...(missing.length === 0 && !ordered ? [{ place: words.anywhere, found: found.join(' '), expected: expected.join(' ') }] : []),
    ...emptyHeadings(pieces),
  ];
}

function emptyHeadings(pieces: readonly Piece[]): Fault[] {
  const filled = pieces.filter((piece) => piece.kind === 'table' || piece.text.trim() !== '' || levelOf(piece) > 0);
  return filled.flatMap((piece, index) => {
    const level = levelOf(piece);
    if (level === 0 || piece.kind !== 'paragraph') return [];
    if (piece.text.trim() === '') return [{ place: words.anywhere, found: words.emptyHeading, expected: words.headingText }];
    const next = filled[index + 1];
    const followed = next !== undefined && (levelOf(next) === 0 || levelOf(next) > level);
    return followed ? [] : [{ place: folded(piece.text), found: words.nothing, expected: words.content }];
  });
}

function levelOf(piece: Piece): number {
  return piece.kind === 'paragraph' ? Number(/^Heading(\d)$/.exec(piece.style)?.[1] ?? 0) : 0;
}
