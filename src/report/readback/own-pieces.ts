import type { ReportDocument } from '../block.js';
import { expectedPieces } from './expected.js';
import type { Piece } from './xml.js';

/**
 * The pieces of a faithful document with our own paragraph where the user's stands: what the user writes is not ours to judge,
 * and what it stands for must still be right. `pieces` are those of `printed`, one by one.
 */
export function ownPieces(pieces: readonly Piece[], printed: ReportDocument, own: ReportDocument): Piece[] {
  const keys = expectedPieces(printed).map(({ key }) => key);
  const ours = new Map<string, Piece[]>();
  for (const piece of expectedPieces(own)) {
    if (piece.key !== undefined) ours.set(piece.key, [...(ours.get(piece.key) ?? []), piece]);
  }
  return pieces.flatMap((piece, index) => {
    const key = keys[index];
    const mine = key === undefined ? undefined : ours.get(key);
    if (key === undefined || mine === undefined) return [piece];
    return keys.indexOf(key) === index ? mine : [];
  });
}
