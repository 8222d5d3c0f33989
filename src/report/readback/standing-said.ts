import type { ReportInput } from '../../contract/report.js';
import { difference, rounded, shown } from '../../ita/number.js';
import { TARGET } from '../../ita/rating.js';
import type { Group, MeasureResult, Result } from '../../ita/result.js';
import { listed, report } from '../../words/th/report.js';
import { byGroup } from '../../words/th/report-groups.js';
import { standing as said } from '../../words/th/report-standing.js';
import {
  anyItemResults,
  coverageOf,
  everyItemKnown,
  hasItemResults,
  indicatorOf,
  indicatorsOf,
  leavesOf,
  leavesOfIndicator,
  scored,
} from '../known.js';
import { rangesOf } from './ranges.js';
import { nameOf } from './said.js';
import { folded, printed } from './sections.js';
import { suggestedInAnalysis } from './suggested.js';
import { taskFor } from './task.js';

/** Section 5, the part on one group, paragraph by paragraph: how many, each indicator with its items, then those of whose items nothing is known. */
export function groupSaid(input: ReportInput, group: Group): string[] {
  const { result } = input;
  const indicators = indicatorsOf(result).filter(({ excluded }) => excluded !== true);
  const holding = indicators.filter((indicator) => leavesOfIndicator(result, indicator, group).length > 0);
  const whole = scored(indicators).filter((indicator) => !hasItemResults(result, indicator) && standsIn(result, indicator, group));
  const known = anyItemResults(result);
  return [
    ...(group === 'high' ? strongestSaid(result).map((sentence) => ofKnown(result, sentence)) : []),
    ...(known ? [leadSaid(result, group, holding)] : []),
    ...holding.map((indicator) => nameOf(indicator) + itemsSaid(input, indicator, group)),
    ...(known && whole.length > 0 ? [said.whole(whole.length)] : []),
    ...whole.map((indicator) => nameOf(indicator) + wholeSaid(indicator) + suggestion(input, indicator, group)),
    ...(known || whole.length > 0 || group === 'high' ? [] : [ofKnown(result, said.nothing[group])]),
  ];
}

function ofKnown(result: Result, sentence: string): string {
  const { known, all } = coverageOf(indicatorsOf(result));
  return report.asFar(known, all, report.columns.indicator, sentence);
}

/** By its score: where it stands, whose items are not known. */
function standsIn(result: Result, indicator: MeasureResult & { score: number }, group: Group): boolean {
  const task = taskFor(result, indicator);
  if (group === 'high') return rounded(indicator.score) >= TARGET;
  return task === (group === 'low' ? 'mend' : 'develop');
}

function leadSaid(result: Result, group: Group, holding: readonly MeasureResult[]): string {
  const count = holding.reduce((sum, indicator) => sum + leavesOfIndicator(result, indicator, group).length, 0);
  const named = said.withRange(byGroup.group[group], rangesOf(result)[group]);
  if (count > 0) return said.lead(named, count, holding.length) + (group === 'low' ? ` ${said.lowWhere}` : '');
  return report.asItemsKnown(everyItemKnown(result), said.none[group](named));
}

function itemsSaid(input: ReportInput, indicator: MeasureResult, group: Group): string {
  const { result } = input;
  const below = leavesOf(result, indicator.survey).filter((leaf) => indicatorOf(result, leaf)?.code === indicator.code);
  const known = below.filter((leaf) => leaf.group !== null);
  const every = below.every((leaf) => leaf.group !== null || leaf.excluded === true);
  const own = known.filter((leaf) => leaf.group === group);
  const codes = listed(
    own.map(({ code }) => printed([code])),
    ', ',
  );
  const counted =
    own.length < known.length
      ? said.items(own.length, known.length, codes, every)
      : known.length === 1
        ? said.only(codes, every)
        : said.all(known.length, codes, every);
  return counted + (group === 'middle' ? weakestSaid(own) : '') + suggestion(input, indicator, group);
}

/** With which of the group to begin; nothing where a score of it may not be shown. */
function weakestSaid(leaves: readonly MeasureResult[]): string {
  const values = leaves.flatMap(({ score }) => (score === null ? [] : [rounded(score)]));
  if (values.length < leaves.length) return '';
  const least = Math.min(...values);
  const weak = leaves.filter((_, index) => values[index] === least);
  const [only] = weak;
  if (!only) return '';
  if (leaves.length === 1) return said.scored(folded(only.title), shown(least));
  if (weak.length === leaves.length) return '';
  if (weak.length === 1) return said.weakest(printed([only.code]), folded(only.title), shown(least));
  return said.weakestMany(
    listed(
      weak.map(({ code }) => printed([code])),
      ', ',
    ),
    shown(least),
  );
}

function wholeSaid({ score }: MeasureResult & { score: number }): string {
  return rounded(score) >= TARGET
    ? said.reached(shown(score), TARGET)
    : said.missed(shown(score), TARGET, shown(difference(TARGET, score)));
}

/** Ours for this very indicator where neither plan nor advisers say something of it; of the low group sections 8 and 9 say it. */
function suggestion(input: ReportInput, indicator: MeasureResult, group: Group): string {
  if (group === 'low' || (group === 'high' && indicator.reachesTarget !== true)) return '';
  const leaves = group === 'middle' ? leavesOfIndicator(input.result, indicator, 'middle') : [];
  const codes = new Set([indicator, ...leaves].map(({ code }) => code));
  const isSaid =
    input.plan.some(({ code, measure }) => codes.has(code) && measure !== '') ||
    input.advice.some(({ code, text }) => codes.has(code) && text !== '');
  const { develop, keep } = suggestedInAnalysis(indicator);
  return isSaid ? said.planned : said.should(group === 'middle' ? develop : keep);
}

function strongestSaid(result: Result): string[] {
  const known = scored(indicatorsOf(result));
  if (known.length === 0) return [];
  const most = Math.max(...known.map(({ score }) => rounded(score)));
  const best = known.filter(({ score }) => rounded(score) === most);
  const [names, score, count] = [listed(best.map(nameOf)), shown(most), best.length];
  if (count > 1 && count === known.length) return [most >= TARGET ? said.allEqual(count, score) : said.allEqualBelow(count, score, TARGET)];
  if (most >= TARGET) return [count === 1 ? said.best(names, score) : said.bestMany(count, names, score)];
  return [count === 1 ? said.bestBelow(names, score, TARGET) : said.bestBelowMany(count, names, score, TARGET)];
}
