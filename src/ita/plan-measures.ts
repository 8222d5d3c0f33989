import type { SurveyCode } from './framework.js';
import type { MeasureResult, Result } from './result.js';

/** Questions and items in the low group, in the framework's order. */
export function lowLeaves(result: Result, survey?: SurveyCode): MeasureResult[] {
  return result.measures.filter((measure) => measure.group === 'low' && isOf(measure, survey));
}

/** Indicators below the target of whose questions or items no group is known: they are treated whole. */
export function weakIndicators(result: Result, survey?: SurveyCode): (MeasureResult & { score: number })[] {
  return result.measures.filter(
    (measure): measure is MeasureResult & { score: number } =>
      measure.kind === 'indicator' && measure.reachesTarget === false && isOf(measure, survey) && !hasGroupedLeaf(result, measure.code),
  );
}

/** The measures that the action plan must hold, in the framework's order: every low question and item, and every indicator treated whole. */
export function planMeasures(result: Result): MeasureResult[] {
  const needed = new Set([...lowLeaves(result), ...weakIndicators(result)].map(({ code }) => code));
  return result.measures.filter(({ code }) => needed.has(code));
}

function isOf(measure: MeasureResult, survey: SurveyCode | undefined): boolean {
  return survey === undefined || measure.survey === survey;
}

/** True where at least one question or item below the measure stands in a group, also one whose score is withheld. */
function hasGroupedLeaf(result: Result, code: string): boolean {
  return result.measures.some((measure) => measure.parent === code && (measure.group !== null || hasGroupedLeaf(result, measure.code)));
}
