import { rounded } from '../../ita/number.js';
import type { MeasureResult, Result } from '../../ita/result.js';
import { lowOfIndicator } from '../known.js';

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
