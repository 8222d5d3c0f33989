import type { ReportDocument } from '../block.js';
import { expectedPieces } from './expected.js';
import type { Piece } from './xml.js';

/**
 * The pieces of a faithful document with our own paragraphs where the user's stand: what the user writes, in one paragraph, several or none,
 * is not ours to judge, and what it stands for must still be right. `pieces` are those of `printed`, one by one.
 */
export function ownPieces(pieces: readonly Piece[], printed: ReportDocument, own: ReportDocument): Piece[] {
  const keys = expectedPieces(printed).map(({ key }) => key);
  const unkeyed = pieces.filter((_, index) => keys[index] === undefined);
  let next = 0;
  return expectedPieces(own).map((piece) => {
    if (piece.key !== undefined) return piece;
    next += 1;
    return unkeyed[next - 1] ?? piece;
  });
}
