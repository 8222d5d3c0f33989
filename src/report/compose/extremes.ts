import { rounded, shown } from '../../ita/number.js';
import { TARGET } from '../../ita/rating.js';
import type { MeasureResult } from '../../ita/result.js';
import { listed, report } from '../../words/th/report.js';
import { results as words } from '../../words/th/report-results.js';
import type { Coverage } from '../known.js';
import { TASKS, type Task } from '../task.js';

type Scored = MeasureResult & { score: number };
type Naming = (measure: MeasureResult) => string;

/** Strongest and weakest, by the scores as shown; equals are all named. */
export function extremes(
  measures: readonly Scored[],
  { known, all }: Coverage,
  what: string,
  nameOf: Naming,
  standing: (measure: Scored) => Task,
): string {
  const scores = measures.map(({ score }) => rounded(score));
  const best = measures.filter(({ score }) => rounded(score) === Math.max(...scores));
  const worst = measures.filter(({ score }) => rounded(score) === Math.min(...scores));
  const first = measures[0];
  if (!first) return '';
  if (measures.length === 1) return words.single(what, nameOf(first), shown(first.score));
  if (best.length === measures.length) return report.asFar(known, all, what, words.allEqual(what, measures.length, shown(first.score)));
  const strongest = extreme(words.best, best, what, nameOf);
  const stands = TASKS.find((task) => worst.some((measure) => standing(measure) === task)) ?? 'keep';
  const sentences = [
    best.some(({ reachesTarget }) => reachesTarget === true) ? words.strength(strongest) : words.bestBelow(strongest, TARGET),
    words.weakness[stands](extreme(words.worst, worst, what, nameOf)),
  ].join(' ');
  return report.asFar(known, all, what, sentences);
}

function extreme(which: string, measures: readonly Scored[], what: string, nameOf: Naming): string {
  const [first] = measures;
  if (!first) return '';
  const score = shown(first.score);
  if (measures.length === 1) return words.extreme(which, what, nameOf(first), score);
  return words.extremes(which, what, measures.length, listed(measures.map(nameOf)), score);
}

/** How many reach the target, and which. */
export function reached(measures: readonly Scored[], { known, all }: Coverage, what: string, nameOf: Naming): string {
  return report.asFar(known, all, what, reaching(measures, known === all ? words.ofAll(what, all) : '', what, nameOf));
}

function reaching(measures: readonly Scored[], ofAll: string, what: string, nameOf: Naming): string {
  const there = measures.filter(({ reachesTarget }) => reachesTarget === true);
  const [first] = there;
  if (!first) return words.reachNone(what, ofAll, TARGET);
  if (there.length === measures.length) return words.reachAll(what, measures.length, TARGET);
  if (there.length === 1) return words.reachOne(what, ofAll, nameOf(first), TARGET);
  return words.reachSome(what, there.length, ofAll, listed(there.map(nameOf)), TARGET);
}
