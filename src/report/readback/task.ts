import { rounded } from '../../ita/number.js';
import { TARGET } from '../../ita/rating.js';
import type { MeasureResult, Result } from '../../ita/result.js';
import { lowOfIndicator } from '../known.js';

/** What is to be done about a measure, the most pressing first. */
export const TASKS = ['mend', 'develop', 'keepMend', 'keep'] as const;
export type Task = (typeof TASKS)[number];

/** Below the target something is to be mended where the measure or an item of it is low; at the target it is kept, low items excepted. */
export function taskFor(result: Result, measure: MeasureResult & { score: number }): Task {
  const low = measure.kind === 'indicator' && lowOfIndicator(result, measure).length > 0;
  if (rounded(measure.score) >= TARGET) return low ? 'keepMend' : 'keep';
  return low || rounded(measure.score) < result.thresholds.low ? 'mend' : 'develop';
}

export function mostPressing(result: Result, measures: readonly (MeasureResult & { score: number })[]): Task {
  return TASKS.find((task) => measures.some((measure) => taskFor(result, measure) === task)) ?? 'keep';
}
