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

/** The parts of the sections whose parts are known. */
function partFaults(sections: readonly ReadSection[], { result }: ReportInput): Fault[] {
  const { kind, measures } = compared(result);
  const table = kind === 'survey' ? results.surveyTable : results.table;
  const surveys = surveysOf(result).map(nameOf);
  return sections.flatMap(({ number, pieces }) => {
    const found = textsOf(pieces, 'Heading2');
    const named = found.map((text) => text.replace(/^\d+\.\d+ /, ''));
    if (number === 4)
      return named
        .filter((name) => !surveys.includes(name))
        .map((name) => ({ place: words.section(4), found: name, expected: surveys.join(', ') }));
    const expected =
      number === 2
        ? [rules.processing, rules.ratings]
        : number === 3
          ? [results.chart, ...(measures.length === 0 ? [] : [table])]
          : number === 5
            ? analysisParts(result)
            : found;
    const wrong =
      number === 8 && found.length > 0 ? named.join('\n') !== surveys.join('\n') : found.join('\n') !== expected.map(folded).join('\n');
    return wrong
      ? [
          {
            place: words.section(number),
            found: found.join(', ') || words.missing,
            expected: (number === 8 ? surveys : expected).join(', '),
          },
        ]
      : [];
  });
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
