import type { MeasureResult } from '../../ita/result.js';
import { recommendationFor, recommendationForIndicator } from '../proposals/recommend.js';
import { unmarked } from './said.js';

/** What our library suggests for a measure, as a report says it: which words they are is not judged, only that they are those of this measure. */
export function suggestedFor(measure: MeasureResult): { what: string; shown: string; where: string; steps: string[]; success: string } {
  const { what, shown, where, steps, success } = recommendationFor(measure);
  return {
    what: unmarked(what),
    shown: unmarked(shown),
    where: unmarked(where),
    steps: steps.map(unmarked),
    success: unmarked(success),
  };
}

/** How an indicator may be lifted or kept up. */
export function suggestedInAnalysis(indicator: MeasureResult): { develop: string; keep: string } {
  const { develop, keep } = recommendationForIndicator(indicator);
  return { develop: unmarked(develop), keep: unmarked(keep) };
}
