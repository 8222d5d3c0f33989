import { rounded } from '../ita/number.js';
import type { MeasureResult, Result } from '../ita/result.js';
import { hasItemResults, leavesOfIndicator, lowOfIndicator } from './known.js';

/** What is to be done about an indicator; `keepMend` reaches the target but holds a low item. */
export type Task = 'mend' | 'develop' | 'keepMend' | 'keep';

/** The most pressing first. */
export const TASKS = ['mend', 'develop', 'keepMend', 'keep'] as const;

/** Where an indicator stands, by its score and by what is known of its items; a survey by its score alone. */
export function taskOf(result: Result, measure: MeasureResult & { score: number }): Task {
  const holdsLow = measure.kind === 'indicator' && lowOfIndicator(result, measure).length > 0;
  if (measure.reachesTarget) return holdsLow ? 'keepMend' : 'keep';
  return holdsLow || rounded(measure.score) < result.thresholds.low ? 'mend' : 'develop';
}

/** True where an indicator holds questions or items of the middle group, or falls short of the target while none of its items is known. */
export function isToDevelop(result: Result, indicator: MeasureResult): boolean {
  if (indicator.excluded) return false;
  if (hasItemResults(result, indicator)) return leavesOfIndicator(result, indicator, 'middle').length > 0;
  return indicator.score !== null && taskOf(result, { ...indicator, score: indicator.score }) === 'develop';
}

/** True where an indicator reaches the target. */
export function isToKeep(indicator: MeasureResult): boolean {
  return indicator.reachesTarget === true && !indicator.excluded;
}
