import type { Fault, ReportInput } from '../../contract/report.js';
import { difference, rounded, shown } from '../../ita/number.js';
import { TARGET } from '../../ita/rating.js';
import type { Group, MeasureResult, Result } from '../../ita/result.js';
import { listed, report } from '../../words/th/report.js';
import { analysis as said } from '../../words/th/report-analysis.js';
import { faults as words } from '../../words/th/report-faults.js';
import { coverageOf, hasItemResults, indicatorsOf, lowOfIndicator, scored } from '../known.js';
import { markedText, mustSay, mustShow, nameOf } from './said.js';
import { printed, type ReadSection } from './sections.js';
import { TASKS, type Task, taskFor } from './task.js';
import { yearSaid } from './year-said.js';

type Scored = MeasureResult & { score: number };

const COLOUR: Record<Task, Group> = { mend: 'low', develop: 'middle', keepMend: 'high', keep: 'high' };

/** Section 5: what to mend, develop and keep, weakest first, each indicator with its figures; how it moved; what would lift the total. */
export function checkAnalysis(sections: readonly ReadSection[], { result }: ReportInput): Fault[] {
  const fifth = sections.find(({ number }) => number === 5);
  if (!fifth) return [];
  const place = words.section(5);
  const indicators = scored(indicatorsOf(result)).sort((a, b) => rounded(a.score) - rounded(b.score));
  if (indicators.length === 0) return mustSay(place, fifth.pieces, [said.noIndicators, ...yearSaid(result), ...pathSaid(result)]);
  const columns = columnsOf(result, indicators);
  return [
    ...mustSay(place, fifth.pieces, [
      said.rule(TARGET, result.thresholds.low),
      ...partlySaid(result),
      isCompared(indicators) ? said.captionWithPrevious(String(result.year - 1)) : said.caption,
      ...tasksSaid(result, indicators),
      ...yearSaid(result),
      ...pathSaid(result),
    ]),
    ...mustShow(
      place,
      fifth.pieces,
      columns.map(([title]) => title),
      indicators.map((indicator) => columns.map(([, say]) => say(indicator))),
    ),
  ];
}

function partlySaid(result: Result): string[] {
  const { known, all } = coverageOf(indicatorsOf(result));
  return known < all ? [said.partly(known, all)] : [];
}

function tasksSaid(result: Result, indicators: readonly Scored[]): string[] {
  return TASKS.flatMap((task) => {
    const names = indicators
      .filter((indicator) => taskFor(result, indicator) === task)
      .map((indicator) => said.indicatorWithScore(nameOf(indicator), shown(indicator.score)));
    if (names.length === 0 && task === 'keepMend') return [];
    const lead = markedText(COLOUR[task], said[task]);
    if (names.length === 0) return [`${lead}${said.nothing(partlySaid(result).length === 0)}`];
    const named = names.length === 1 ? said.one(names.join('')) : said.many(names.length, listed(names));
    return [...(task === 'keepMend' ? [said.keepMendRule(result.thresholds.low)] : []), `${lead}${named}`];
  });
}

type Column = readonly [title: string, say: (indicator: Scored) => string];

function columnsOf(result: Result, indicators: readonly Scored[]): Column[] {
  const compared = isCompared(indicators);
  const items = indicators.some((indicator) => hasItemResults(result, indicator));
  const last: Column = [said.previous(String(result.year - 1)), ({ previous }) => (previous === undefined ? report.none : shown(previous))];
  const change: Column = [said.change, ({ change: by }) => (typeof by === 'number' ? signed(by) : report.none)];
  return [
    [said.task, (indicator) => markedText(COLOUR[taskFor(result, indicator)], said[taskFor(result, indicator)])],
    [report.columns.indicator, ({ code, title }) => report.indicatorCell(code, title)],
    ...(compared ? [last] : []),
    [said.now(String(result.year)), ({ score }) => shown(score)],
    ...(compared ? [change] : []),
    [said.gap, ({ score }) => (rounded(score) >= TARGET ? report.none : shown(difference(TARGET, score)))],
    ...(items ? [[said.lowItems, (indicator) => lowText(result, indicator)] as Column] : []),
  ];
}

/** True where last year's score of any is known. */
function isCompared(indicators: readonly Scored[]): boolean {
  return indicators.some(({ previous }) => previous !== undefined);
}

function signed(change: number): string {
  return change === 0 ? shown(0) : `${change > 0 ? '+' : '−'}${shown(Math.abs(change))}`;
}

function lowText(result: Result, indicator: Scored): string {
  if (!hasItemResults(result, indicator)) return said.noItems;
  const codes = lowOfIndicator(result, indicator).map(({ code }) => printed([code]));
  return codes.length === 0 ? report.none : codes.join(', ');
}

/** What the fewest mended items would make of the total. */
export function pathSaid({ path, gains }: Result): string[] {
  if (!path || gains.length === 0 || path.codes?.length === 0) return [];
  const rating = report.rating(path.rating);
  if (path.codes === null) return [said.pathShort(rating, shown(path.all))];
  return [
    said.path(
      path.codes.length,
      listed(
        path.codes.map((code) => printed([code])),
        ', ',
      ),
      rating,
      shown(path.reaches),
    ),
  ];
}
