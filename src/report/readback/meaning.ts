import type { Fault, ReportInput } from '../../contract/report.js';
import { checkAnalysis } from './check-analysis.js';
import { checkAnnouncement } from './check-announcement.js';
import { checkColours } from './check-colours.js';
import { checkFigures } from './check-figures.js';
import { checkByGroup, checkRanges } from './check-groups.js';
import { checkHeadings } from './check-headings.js';
import { checkLow } from './check-low.js';
import { checkNames } from './check-names.js';
import { checkNumbering } from './check-numbering.js';
import { checkPlan } from './check-plan.js';
import { checkResults } from './check-results.js';
import { checkPrinciple, checkRules } from './check-rules.js';
import { checkStanding } from './check-standing.js';
import { checkSuggestions } from './check-suggestions.js';
import { checkText } from './check-text.js';
import { givenTexts } from './given.js';
import { foldedPieces, sectionsIn } from './sections.js';
import type { Piece } from './xml.js';

/** Holds what a report says against the result: every contradiction. The checks know nothing of how a report is composed. Figures must be there where `isPictured`. */
export function meaning(pieces: readonly Piece[], input: ReportInput, isPictured = true): Fault[] {
  const plain = foldedPieces(pieces);
  const sections = sectionsIn(plain);
  const given = givenTexts(input);
  return [
    ...checkHeadings(plain, sections, input),
    ...checkAnnouncement(sections, input),
    ...checkPrinciple(sections, input),
    ...checkRules(sections, input),
    ...checkResults(sections, input),
    ...checkSuggestions(sections, input),
    ...checkAnalysis(sections, input),
    ...checkStanding(sections, input),
    ...checkFigures(sections, input, isPictured),
    ...checkRanges(sections, input),
    ...checkByGroup(sections, input),
    ...checkLow(sections, input),
    ...checkPlan(sections, input),
    ...checkColours(pieces, given),
    ...checkNames(pieces, input, given),
    ...checkNumbering(pieces, sections, given),
    ...checkText(pieces, input, given),
  ];
}
