import type { MeasureResult, Result } from './result.js';

/**
 * The measures that the action plan must hold, in the framework's order: every low question and item; and every indicator below the target
 * of whose questions or items no score is known.
 */
export function planMeasures(result: Result): MeasureResult[] {
  return result.measures.filter(
    (measure) =>
      measure.group === 'low' || (measure.kind === 'indicator' && measure.reachesTarget === false && !hasScoredLeaf(result, measure.code)),
  );
}

/** True where a score is known for any question or item below the measure. */
export function hasScoredLeaf(result: Result, code: string): boolean {
  return result.measures.some(
    (measure) =>
      measure.parent === code &&
      (measure.kind === 'question' || measure.kind === 'item' ? measure.score !== null : hasScoredLeaf(result, measure.code)),
  );
}
