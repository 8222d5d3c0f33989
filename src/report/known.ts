import type { PlanRow } from '../contract/plan.js';
import { planMeasures } from '../ita/plan-measures.js';
import type { Group, MeasureResult, Result } from '../ita/result.js';
import { report } from '../words/th/report.js';

/** How far down the scores reach: what the report can say. */
type Depth = 'total' | 'surveys' | 'indicators';

export function surveysOf(result: Result): MeasureResult[] {
  return result.measures.filter(({ kind }) => kind === 'survey');
}

export function indicatorsOf(result: Result, survey?: string): MeasureResult[] {
  return result.measures.filter((measure) => measure.kind === 'indicator' && (survey === undefined || measure.survey === survey));
}

export function leavesOf(result: Result, survey?: string): MeasureResult[] {
  return result.measures.filter(
    ({ kind, survey: own }) => (kind === 'question' || kind === 'item') && (survey === undefined || own === survey),
  );
}

/** True where at least one question or item of the survey stands in a group. */
export function hasLeaves(result: Result, survey: string): boolean {
  return leavesOf(result, survey).some(({ group }) => group !== null);
}

export function scored(measures: readonly MeasureResult[]): (MeasureResult & { score: number })[] {
  return measures.filter((measure): measure is MeasureResult & { score: number } => measure.score !== null && measure.excluded !== true);
}

/** How many of the measures that are assessed are known. */
export interface Coverage {
  known: number;
  all: number;
}

export function coverageOf(measures: readonly MeasureResult[]): Coverage {
  return { known: scored(measures).length, all: measures.filter(({ excluded }) => excluded !== true).length };
}

/** Of questions and items, those whose group is known. */
export function itemCoverage(result: Result, survey?: string): Coverage {
  const leaves = leavesOf(result, survey);
  return {
    known: leaves.filter(({ group }) => group !== null).length,
    all: leaves.filter(({ group, excluded }) => group !== null || excluded !== true).length,
  };
}

/** True where no assessed question or item is without a group. */
export function everyItemKnown(result: Result, survey?: string): boolean {
  const { known, all } = itemCoverage(result, survey);
  return known === all;
}

export function depthOf(result: Result): Depth {
  if (scored(indicatorsOf(result)).length > 0 || anyItemResults(result)) return 'indicators';
  return scored(surveysOf(result)).length > 0 ? 'surveys' : 'total';
}

/** The indicator above a question or item. */
export function indicatorOf(result: Result, measure: MeasureResult): MeasureResult | null {
  let above: MeasureResult | undefined = measure;
  while (above && above.kind !== 'indicator') above = result.measures.find(({ code }) => code === above?.parent);
  return above ?? null;
}

export function lowOfIndicator(result: Result, indicator: MeasureResult): MeasureResult[] {
  return leavesOfIndicator(result, indicator, 'low');
}

/** An indicator's questions or items of one group, in the framework's order. */
export function leavesOfIndicator(result: Result, indicator: MeasureResult, group: Group): MeasureResult[] {
  return leavesOf(result, indicator.survey).filter((leaf) => leaf.group === group && indicatorOf(result, leaf)?.code === indicator.code);
}

/** True where at least one question or item of any survey stands in a group. */
export function anyItemResults(result: Result): boolean {
  return leavesOf(result).some(({ group }) => group !== null);
}

/** True where the group of at least one question or item below the indicator is known. */
export function hasItemResults(result: Result, indicator: MeasureResult): boolean {
  return leavesOf(result, indicator.survey).some((leaf) => leaf.group !== null && indicatorOf(result, leaf)?.code === indicator.code);
}

/** What a row of the plan is about. */
export type Planned = Pick<MeasureResult, 'code' | 'title' | 'kind'> | { code: string; title: string; kind: 'total' };

/** Measures outside the low items and weak indicators for which the officer wrote a measure or steps, in the framework's order, the total first. */
export function morePlanned(result: Result, plan: readonly PlanRow[]): Planned[] {
  const needed = new Set(planMeasures(result).map(({ code }) => code));
  const written = new Set(plan.filter(({ measure, steps }) => measure !== '' || steps !== '').map(({ code }) => code));
  const total: Planned = { code: 'total', title: report.columns.total, kind: 'total' };
  return [total, ...result.measures].filter(({ code }) => written.has(code) && !needed.has(code));
}
