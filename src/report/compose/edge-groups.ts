import { groupOf } from '../../ita/group.js';
import { noiseless, rounded, shown } from '../../ita/number.js';
import { TARGET } from '../../ita/rating.js';
import type { Source } from '../../ita/result.js';
import { listed } from '../../words/th/report.js';
import { suggestions } from '../../words/th/report-analysis.js';
import { byGroup } from '../../words/th/report-groups.js';
import { results as words } from '../../words/th/report-results.js';
import { indicatorsOf, leavesOf, surveysOf } from '../known.js';
import { indicatorName, surveyName } from '../phrase.js';
import { codeOf, type Writing } from '../writing.js';
import { rangeOf } from './groups.js';

interface Named {
  name: string;
  score: number | null;
  source: Source | null;
}

/** Why the total, a survey or an indicator that is exactly the target or the boundary of two groups stands where it does. */
export function edgesAboveItems(writing: Writing): string[] {
  const { result } = writing;
  return sentences(
    writing,
    [
      { ...result.total, name: suggestions.overall },
      ...surveysOf(result).map((survey) => ({ ...survey, name: surveyName(survey) })),
      ...indicatorsOf(result).map((indicator) => ({ ...indicator, name: indicatorName(indicator) })),
    ],
    listed,
  );
}

/** The same of questions and items. */
export function edgesOfItems(writing: Writing): string[] {
  const leaves = leavesOf(writing.result).map((leaf) => ({ ...leaf, name: codeOf(writing, leaf) }));
  return sentences(writing, leaves, (codes) => byGroup.named(listed(codes, ', ')));
}

/** One sentence for each edge and for each side that rounding brought onto it. */
function sentences(writing: Writing, all: readonly Named[], join: (names: readonly string[]) => string): string[] {
  const { low, high } = writing.result.thresholds;
  // A target amid the high group is no edge: nobody wonders.
  const edges = [...new Set([TARGET, low, high])].filter(
    (edge) => edge > 0 && edge < 100 && (edge === high || groupOf(edge, writing.result.thresholds) !== 'high'),
  );
  return edges.flatMap((edge) => {
    const on = all.filter(({ score }) => score !== null && rounded(score) === edge);
    return [0, -1, 1].flatMap((side) => {
      const names = on.filter((measure) => sideOf(measure, edge) === side).map(({ name }) => name);
      if (names.length === 0) return [];
      const text = sentence(writing, edge, join(names));
      return [side === 0 ? text : (side < 0 ? words.edgeWasBelow : words.edgeWasAbove)(text)];
    });
  });
}

/** -1 or 1 where rounding brought a computed score up or down to the edge. */
function sideOf({ score, source }: Named, edge: number): number {
  return source === 'computed' && score !== null ? Math.sign(noiseless(score) - noiseless(edge)) : 0;
}

function sentence(writing: Writing, edge: number, names: string): string {
  const group = groupOf(edge, writing.result.thresholds);
  const said = [byGroup.group[group], rangeOf(writing, group)] as const;
  if (edge !== TARGET) return words.edgeBoundary(names, shown(edge), ...said);
  return (group === 'high' ? words.edgeTargetHigh : words.edgeTarget)(names, shown(edge), TARGET, ...said);
}
