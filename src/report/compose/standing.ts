import { difference, rounded, shown } from '../../ita/number.js';
import { TARGET } from '../../ita/rating.js';
import type { Group, MeasureResult } from '../../ita/result.js';
import { listed, report } from '../../words/th/report.js';
import { byGroup } from '../../words/th/report-groups.js';
import { passages } from '../../words/th/report-passages.js';
import { standing as words } from '../../words/th/report-standing.js';
import type { Block, Paragraph } from '../block.js';
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
import { keyOf } from '../own-texts/passage-key.js';
import { bold, numbered, passage } from '../paragraph.js';
import { indicatorName, name } from '../phrase.js';
import { proposedDevelopment, proposedUpkeep } from '../proposals/proposals.js';
import { isToDevelop, isToKeep, taskOf } from '../task.js';
import { codeOf, type Writing } from '../writing.js';
import { rangeOf } from './groups.js';

const { analysis: keys } = passages;

/** What stands in one group: how many, then a line for each indicator; indicators of whose items nothing is known follow by their score. */
export function groupBlocks(writing: Writing, group: Group): Block[] {
  const { result } = writing;
  const indicators = indicatorsOf(result).filter(({ excluded }) => !excluded);
  const holding = indicators.filter((indicator) => leavesOfIndicator(result, indicator, group).length > 0);
  const whole = scored(indicators).filter((indicator) => !hasItemResults(result, indicator) && standsWhole(writing, indicator, group));
  const key = keys.group[group];
  const line = (indicator: MeasureResult, text: string) =>
    passage(keys.inGroup(key, keyOf(indicator)), 'bullet', bold(indicatorName(indicator)), text);
  const leading = (paragraph: Paragraph): Block => ({ ...paragraph, keepNext: true });
  const first = numbered(key, lead(writing, group, holding));
  return [
    ...(holding.length > 0 ? first.map(leading) : first),
    ...holding.map((indicator) => line(indicator, itemsText(writing, indicator, group))),
    ...(whole.length > 0 && anyItemResults(result) ? [leading(passage(keys.whole[group], 'body', words.whole(whole.length)))] : []),
    ...whole.map((indicator) => line(indicator, wholeText(indicator) + suggestion(writing, indicator, group))),
    ...(whole.length === 0 && !anyItemResults(result) && group !== 'high'
      ? [passage(key, 'body', ofKnown(writing, words.nothing[group]))]
      : []),
  ];
}

function standsWhole({ result }: Writing, indicator: MeasureResult & { score: number }, group: Group): boolean {
  if (group === 'low') return taskOf(result, indicator) === 'mend';
  return group === 'middle' ? isToDevelop(result, indicator) : isToKeep(indicator);
}

/** The sentence, of the indicators that are known where not all are. */
function ofKnown({ result }: Writing, sentence: string): string {
  const { known, all } = coverageOf(indicatorsOf(result));
  return report.asFar(known, all, report.columns.indicator, sentence);
}

/** Nothing where no item at all is known. */
function lead({ result }: Writing, group: Group, holding: readonly MeasureResult[]): string[] {
  if (!anyItemResults(result)) return [];
  const count = holding.reduce((sum, indicator) => sum + leavesOfIndicator(result, indicator, group).length, 0);
  const named = words.withRange(byGroup.group[group], rangeOf({ result }, group));
  if (count > 0) {
    const text = words.lead(named, count, holding.length);
    return [group === 'low' ? `${text} ${words.lowWhere}` : text];
  }
  return [report.asItemsKnown(everyItemKnown(result), words.none[group](named))];
}

function itemsText(writing: Writing, indicator: MeasureResult, group: Group): string {
  const { result } = writing;
  const own = leavesOfIndicator(result, indicator, group);
  const total = (['low', 'middle', 'high'] as const).reduce((sum, each) => sum + leavesOfIndicator(result, indicator, each).length, 0);
  const codes = own.map((leaf) => codeOf(writing, leaf));
  const text = listed(codes, ', ');
  const every = leavesOf(result, indicator.survey).every(
    (leaf) => leaf.group !== null || leaf.excluded === true || indicatorOf(result, leaf)?.code !== indicator.code,
  );
  const whole = total === 1 ? words.only(text, every) : words.all(total, text, every);
  const held = own.length < total ? words.items(own.length, total, text, every) : whole;
  return held + (group === 'middle' ? weakest(writing, own) : '') + suggestion(writing, indicator, group);
}

/** The leaf with which to begin; nothing where one of the scores may not be shown. */
function weakest(writing: Writing, leaves: readonly MeasureResult[]): string {
  const known = scored(leaves);
  const [first] = known;
  if (!first || known.length < leaves.length) return '';
  if (leaves.length === 1) return words.scored(name(first.title), shown(first.score));
  const least = Math.min(...known.map(({ score }) => rounded(score)));
  const weak = known.filter(({ score }) => rounded(score) === least);
  const [only] = weak;
  if (!only || weak.length === known.length) return '';
  if (weak.length === 1) return words.weakest(codeOf(writing, only), name(only.title), shown(least));
  const codes = weak.map((leaf) => codeOf(writing, leaf));
  return words.weakestMany(listed(codes, ', '), shown(least));
}

function wholeText({ score, reachesTarget }: MeasureResult & { score: number }): string {
  return reachesTarget ? words.reached(shown(score), TARGET) : words.missed(shown(score), TARGET, shown(difference(TARGET, score)));
}

/** What to do: of the low group sections 8 and 9 say it; of the high group only where the indicator reaches the target. */
function suggestion(writing: Writing, indicator: MeasureResult, group: Group): string {
  if (group === 'low' || (group === 'high' && !isToKeep(indicator))) return '';
  const text = (group === 'middle' ? proposedDevelopment : proposedUpkeep)(writing, indicator);
  return text === null ? words.planned : words.should(text);
}

/** The strongest indicators by the scores as shown: a strength where they reach the target. */
export function strongest(writing: Writing): string[] {
  return strongestOf(writing).map((sentence) => ofKnown(writing, sentence));
}

function strongestOf({ result }: Writing): string[] {
  const known = scored(indicatorsOf(result));
  const most = Math.max(...known.map(({ score }) => rounded(score)));
  const best = known.filter(({ score }) => rounded(score) === most);
  const [first] = best;
  if (!first) return [];
  if (best.length === known.length && best.length > 1)
    return [first.reachesTarget ? words.allEqual(best.length, shown(most)) : words.allEqualBelow(best.length, shown(most), TARGET)];
  const names = listed(best.map(indicatorName));
  if (first.reachesTarget) return [best.length === 1 ? words.best(names, shown(most)) : words.bestMany(best.length, names, shown(most))];
  return [best.length === 1 ? words.bestBelow(names, shown(most), TARGET) : words.bestBelowMany(best.length, names, shown(most), TARGET)];
}
