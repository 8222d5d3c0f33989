import type { Fault, ReportInput } from '../../contract/report.js';
import type { SummaryWords } from '../../words/th/report-summary.js';
import type { ReportDocument } from '../block.js';
import { checkSummary } from './check-summary.js';
import { checkText } from './check-text.js';
import { fidelity, seenPieces } from './fidelity.js';
import { givenTexts } from './given.js';
import { meaning } from './meaning.js';
import { ownPieces } from './own-pieces.js';
import type { ReadParts } from './parts.js';
import { short } from './tell.js';
import { type Piece, readDocument } from './xml.js';

/**
 * Reads the finished file again. First it must say what was meant to be printed, word for word; then what it says, with our own paragraphs
 * in place of the user's, must be true of the result. `own` is the document without the user's paragraphs; its figures must be there where
 * `isPictured`.
 */
export function readBack(parts: ReadParts, printed: ReportDocument, own: ReportDocument, input: ReportInput, isPictured = true): Fault[] {
  return faultsOf(parts, printed, (pieces) => meaning(ownPieces(seenPieces(pieces), printed, own), input, isPictured));
}

/** The same of the one-page summary. */
export function readBackSummary(parts: ReadParts, printed: ReportDocument, input: ReportInput, words: SummaryWords): Fault[] {
  return faultsOf(parts, printed, (pieces) => [...checkSummary(pieces, input, words), ...checkText(pieces, input, givenTexts(input))]);
}

function faultsOf(parts: ReadParts, printed: ReportDocument, contradictions: (pieces: readonly Piece[]) => Fault[]): Fault[] {
  const read = readDocument(parts.main);
  const unfaithful = fidelity(parts, read, printed);
  const faults = unfaithful.length > 0 ? unfaithful : contradictions(read.pieces);
  return faults.map(({ place, found, expected }) => ({ place, found: short(found), expected: short(expected) }));
}
