import type { Fault, ReportInput } from '../../contract/report.js';
import { checkFigures } from './check-figures.js';
import { checkByGroup, checkRanges } from './check-groups.js';
import { checkHeadings } from './check-headings.js';
import { checkLow } from './check-low.js';
import { checkPlan } from './check-plan.js';
import { checkAnalysis, checkResults } from './check-results.js';
import { checkStanding } from './check-standing.js';
import { checkText } from './check-text.js';
import { sectionsIn } from './sections.js';
import { readPieces } from './xml.js';

/** Reads the finished document's XML again and holds it against the result: every contradiction, none where it may go out. Figures must be there where `pictured`. */
export function readBack(xml: string, input: ReportInput, pictured = true): Fault[] {
  const pieces = readPieces(xml);
  const sections = sectionsIn(pieces);
  return [
    ...checkHeadings(pieces, sections, input),
    ...checkResults(sections, input),
    ...checkAnalysis(sections, input),
    ...checkStanding(sections, input),
    ...(pictured ? checkFigures(sections, input) : []),
    ...checkRanges(sections, input),
    ...checkByGroup(sections, input),
    ...checkLow(sections, input),
    ...checkPlan(sections, input),
    ...checkText(pieces, input),
  ];
}
