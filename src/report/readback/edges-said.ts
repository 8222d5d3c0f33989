import { groupOf } from '../../ita/group.js';
import { noiseless, rounded, shown } from '../../ita/number.js';
import { TARGET } from '../../ita/rating.js';
import type { Result, Source } from '../../ita/result.js';
import { listed } from '../../words/th/report.js';
import { suggestions } from '../../words/th/report-analysis.js';
import { byGroup } from '../../words/th/report-groups.js';
import { results as said } from '../../words/th/report-results.js';
import { indicatorsOf, leavesOf, surveysOf } from '../known.js';
import { rangesOf } from './ranges.js';
import { nameOf } from './said.js';
import { printed } from './sections.js';

interface Named {
  name: string;
  score: number | null;
  source: Source | null;
}

/** What must be said of the total, surveys and indicators that are exactly the target or the boundary of two groups. */
export function edgesAboveSaid(result: Result): string[] {
  const measures = [...surveysOf(result), ...indicatorsOf(result)].map((measure) => ({ ...measure, name: nameOf(measure) }));
  return edgesOf(result, [{ ...result.total, name: suggestions.overall }, ...measures], listed);
}

/** The same of questions and items. */
export function edgesOfItemsSaid(result: Result): string[] {
  const leaves = leavesOf(result).map((leaf) => ({ ...leaf, name: printed([leaf.code]) }));
  return edgesOf(result, leaves, (codes) => byGroup.named(listed(codes, ', ')));
}

function edgesOf(result: Result, all: readonly Named[], join: (names: readonly string[]) => string): string[] {
  const { low, high } = result.thresholds;
  const isAmidHigh = (score: number) => score !== high && groupOf(score, result.thresholds) === 'high';
  return [...new Set([TARGET, low, high])]
    .filter((score) => score > 0 && score < 100 && !isAmidHigh(score))
    .flatMap((score) => {
      const side = (one: Named) => (one.source === 'computed' ? Math.sign(noiseless(one.score ?? 0) - noiseless(score)) : 0);
      const there = all.filter((one) => one.score !== null && rounded(one.score) === score);
      const sentence = (where: number): string => {
        const names = there.filter((one) => side(one) === where).map(({ name }) => name);
        return names.length === 0 ? '' : edgeSaid(result, score, join(names));
      };
      const [exact, below, above] = [sentence(0), sentence(-1), sentence(1)];
      return [exact, below && said.edgeWasBelow(below), above && said.edgeWasAbove(above)].filter((text) => text !== '');
    });
}

function edgeSaid(result: Result, score: number, names: string): string {
  const group = groupOf(score, result.thresholds);
  const [name, range] = [byGroup.group[group], rangesOf(result)[group]];
  if (score !== TARGET) return said.edgeBoundary(names, shown(score), name, range);
  return group === 'high'
    ? said.edgeTargetHigh(names, shown(score), TARGET, name, range)
    : said.edgeTarget(names, shown(score), TARGET, name, range);
}
