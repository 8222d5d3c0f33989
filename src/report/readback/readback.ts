import type { Fault, ReportInput } from '../../contract/report.js';
import type { ReportDocument } from '../block.js';
import { fidelity, seenPieces } from './fidelity.js';
import { meaning } from './meaning.js';
import { ownPieces } from './own-pieces.js';
import type { ReadParts } from './parts.js';
import { short } from './tell.js';
import { readDocument } from './xml.js';

/**
 * Reads the finished file again. First it must say what was meant to be printed, word for word; then what it says, with our own paragraphs
 * in place of the user's, must be true of the result. `own` is the document without the user's paragraphs;
 * its figures must be there where `isPictured`.
 */
export function readBack(parts: ReadParts, printed: ReportDocument, own: ReportDocument, input: ReportInput, isPictured = true): Fault[] {
  const read = readDocument(parts.main);
  const unfaithful = fidelity(parts, read, printed);
  const faults = unfaithful.length > 0 ? unfaithful : meaning(ownPieces(seenPieces(read.pieces), printed, own), input, isPictured);
  return faults.map(({ place, found, expected }) => ({ place, found: short(found), expected: short(expected) }));
}
