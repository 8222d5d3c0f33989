import type { Fault, ReportInput } from '../../contract/report.js';
import { printedCode } from '../../ita/codes.js';
import { difference, rounded, shown } from '../../ita/number.js';
import { planMeasures } from '../../ita/plan-measures.js';
import { TARGET } from '../../ita/rating.js';
import type { MeasureResult, Result } from '../../ita/result.js';
import { report } from '../../words/th/report.js';
import { faults } from '../../words/th/report-faults.js';
import type { SummaryWords } from '../../words/th/report-summary.js';
import { anyItemResults, coverageOf, depthOf, everyItemKnown, indicatorsOf, itemCoverage, leavesOf, scored, surveysOf } from '../known.js';
import { signed } from '../phrase.js';
import { markedText, mustHaveLines, mustShow } from './said.js';
import { folded, foldedPieces, printed } from './sections.js';
import type { Piece } from './xml.js';

/** What the one-page summary says of the total, the surveys, strongest and weakest, the groups and what is most pressing. */
export function checkSummary(pieces: readonly Piece[], { result }: ReportInput, words: SummaryWords): Fault[] {
  const plain = foldedPieces(pieces);
  const { score, rating } = result.total;
  const total = [score === null ? report.none : shown(score), rating === null ? report.none : (words.ratings.get(rating) ?? rating)];
  return [
    ...mustShow(faults.summary, plain, [words.total, words.rating, words.target(TARGET)], [[...total, against(score, words)]]),
    ...surveyFaults(plain, result, words),
    ...mustHaveLines(faults.summary, plain, [...indicatorsSaid(result, words), ...itemsSaid(result, words)].map(words.point)),
    ...pressingFaults(plain, result, words),
  ];
}

function against(score: number | null, words: SummaryWords): string {
  if (score === null) return words.unknown;
  return rounded(score) >= TARGET ? markedText('high', words.reached) : markedText('middle', words.short(shown(difference(TARGET, score))));
}

const figure = (score: number | null | undefined): string => (typeof score === 'number' ? shown(score) : report.none);
const named = (title: string, words: SummaryWords): string => words.titles.get(title) ?? title;

function surveyFaults(pieces: readonly Piece[], result: Result, words: SummaryWords): Fault[] {
  const surveys = surveysOf(result);
  const before = surveys.some(({ previous }) => previous !== undefined);
  const header = [words.survey, ...(before ? [words.previous(result.year - 1)] : []), words.score, words.target(TARGET)];
  const rows = surveys.map(({ title, code, score, previous }) => [
    words.surveyName(named(title, words), code),
    ...(before ? [figure(previous)] : []),
    figure(score),
    against(score, words),
  ]);
  return mustShow(faults.summary, pieces, header, rows);
}

function indicatorsSaid(result: Result, words: SummaryWords): string[] {
  const known = scored(indicatorsOf(result));
  if (known.length === 0) return [];
  const { all } = coverageOf(indicatorsOf(result));
  const values = known.map(({ score }) => rounded(score));
  const [most, least] = [Math.max(...values), Math.min(...values)];
  const at = (value: number): string =>
    words.listed(known.filter((_, index) => values[index] === value).map(({ code, title }) => words.indicator(code, named(title, words))));
  const reaching = values.filter((value) => value >= TARGET).length;
  return [
    ...(most === least ? [] : [words.strongest(at(most), shown(most)), words.weakest(at(least), shown(least))]).map((sentence) =>
      words.asFar(known.length, all, sentence),
    ),
    words.reaching(reaching, known.length, all, TARGET),
  ];
}

function itemsSaid(result: Result, words: SummaryWords): string[] {
  const count = (group: string): number => leavesOf(result).filter((leaf) => leaf.group === group).length;
  const { score, previous, change } = result.total;
  const { path } = result;
  const codes = (path?.codes ?? []).map((code) => printed([code]));
  return [
    ...(anyItemResults(result) ? [words.groups(count('low'), count('middle'), count('high'), itemCoverage(result).all)] : []),
    ...(score !== null && previous !== undefined && typeof change === 'number'
      ? [words.moved(signed(change), result.year - 1, shown(previous))]
      : []),
    ...(path && codes.length > 0
      ? [words.path(words.codes(codes), words.ratings.get(path.rating) ?? path.rating, shown(path.reaches))]
      : []),
  ];
}

/** How many rows the table with this header holds: as many as the page has room for. */
function rowsUnder(pieces: readonly Piece[], header: readonly string[]): number {
  const wanted = header.map(folded).join('\n');
  const table = pieces.find((piece) => piece.kind === 'table' && piece.rows[0]?.join('\n') === wanted);
  return table?.kind === 'table' ? table.rows.length - 1 : 0;
}

/** What lifts the rating, then the lowest by score, as many as the table holds, and how many more there are. */
function pressingFaults(pieces: readonly Piece[], result: Result, words: SummaryWords): Fault[] {
  if (depthOf(result) !== 'indicators') return mustHaveLines(faults.summary, pieces, [words.noDetail]);
  const all = planMeasures(result);
  const { known, all: indicators } = coverageOf(indicatorsOf(result));
  if (all.length === 0) return mustHaveLines(faults.summary, pieces, [words.nothing(known === indicators && everyItemKnown(result))]);
  const value = ({ score }: MeasureResult): number => (score === null ? Number.POSITIVE_INFINITY : rounded(score));
  const path = result.path?.codes ?? [];
  const lifting = path.flatMap((code) => all.filter((measure) => measure.code === code));
  const others = all.filter((measure) => !lifting.includes(measure)).sort((a, b) => value(a) - value(b) || 0);
  const header = [words.what, words.topic, words.score, words.unit, words.due];
  const first = [...lifting, ...others].slice(0, Math.max(1, rowsUnder(pieces, header)));
  const rows = first.map(({ kind, code, title, score }) => [
    kind === 'indicator' ? words.indicator(code, '') : printedCode(code, 'arabic'),
    named(title, words),
    figure(score),
    null,
    null,
  ]);
  const rest = all.length - first.length;
  return [
    ...mustShow(faults.summary, pieces, header, rows),
    ...mustHaveLines(faults.summary, pieces, [rest > 0 ? words.more(rest) : words.full]),
  ];
}
