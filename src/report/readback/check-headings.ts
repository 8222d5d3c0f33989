import type { Fault, ReportInput } from '../../contract/report.js';
import type { Result } from '../../ita/result.js';
import { report } from '../../words/th/report.js';
import { faults as words } from '../../words/th/report-faults.js';
import { results } from '../../words/th/report-results.js';
import { rules } from '../../words/th/report-rules.js';
import { standing } from '../../words/th/report-standing.js';
import { depthOf, surveysOf } from '../known.js';
import { pathSaid } from './check-analysis.js';
import { compared } from './compared.js';
import { nameOf } from './said.js';
import { folded, type ReadSection, textsOf } from './sections.js';
import { levelOf, type Piece } from './xml.js';

/** Sections in order and none missing, under their own names; no heading without text or without anything below it. */
export function checkHeadings(pieces: readonly Piece[], sections: readonly ReadSection[], input: ReportInput): Fault[] {
  const headings = Object.values(report.headings)
    .slice(0, depthOf(input.result) === 'indicators' ? 9 : 3)
    .map(folded);
  const found = textsOf(pieces, 'Heading1');
  const missing = headings.filter((heading) => !found.includes(heading));
  const ordered = found.join('\n') === headings.join('\n');
  return [
    ...missing.map((heading) => ({ place: words.section(headings.indexOf(heading) + 1), found: words.noHeading, expected: heading })),
    ...(missing.length === 0 && !ordered ? [{ place: words.anywhere, found: found.join(' '), expected: headings.join(' ') }] : []),
    ...emptyHeadings(pieces),
    ...partFaults(sections, input),
  ];
}

function partFaults(sections: readonly ReadSection[], { result }: ReportInput): Fault[] {
  return sections.flatMap(({ number, pieces }) => {
    const found = textsOf(pieces, 'Heading2');
    const expected = partsOf(number, result, found).map(folded);
    if (found.join('\n') === expected.join('\n')) return [];
    return [{ place: words.section(number), found: found.join(', ') || words.missing, expected: expected.join(', ') || words.nothing }];
  });
}

/** What the parts of a section are called; in section 4 those of surveys of which nothing is said are missing, in 8 all or none are. */
function partsOf(number: number, result: Result, found: readonly string[]): string[] {
  const surveys = surveysOf(result).map(nameOf);
  const numbered = (names: readonly string[]) => names.map((name, index) => `${number}.${index + 1} ${name}`);
  switch (number) {
    case 2:
      return [rules.processing, rules.ratings];
    case 3: {
      const { kind, measures } = compared(result);
      return [results.chart, ...(measures.length === 0 ? [] : [kind === 'survey' ? results.surveyTable : results.table])];
    }
    case 4:
      return numbered(surveys.filter((name) => found.some((text) => text.endsWith(name))));
    case 5:
      return analysisParts(result);
    case 8:
      return found.length === 0 ? [] : numbered(surveys);
    default:
      return [];
  }
}

function analysisParts(result: Result): string[] {
  const { path, ...always } = standing.headings;
  const parts = [...Object.values(always), ...(pathSaid(result).length > 0 ? [path] : [])];
  return parts.map((title, index) => standing.heading(index + 1, title));
}

function emptyHeadings(pieces: readonly Piece[]): Fault[] {
  const filled = pieces.filter((piece) => piece.kind === 'table' || piece.text !== '' || levelOf(piece) > 0);
  return filled.flatMap((piece, index) => {
    const level = levelOf(piece);
    if (level === 0 || piece.kind !== 'paragraph') return [];
    if (piece.text === '') return [{ place: words.anywhere, found: words.emptyHeading, expected: words.headingText }];
    const next = filled[index + 1];
    const followed = next !== undefined && (levelOf(next) === 0 || levelOf(next) > level);
    return followed ? [] : [{ place: piece.text, found: words.nothing, expected: words.content }];
  });
}
