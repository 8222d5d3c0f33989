import type { ProposedText, ReportInput } from '../../contract/report.js';
import { planMeasures } from '../../ita/plan-measures.js';
import { TARGET } from '../../ita/rating.js';
import type { MeasureResult, Result } from '../../ita/result.js';
import { suggestions } from '../../words/th/report-analysis.js';
import { plan as words } from '../../words/th/report-plan.js';
import { depthOf, indicatorOf, leavesOfIndicator, lowOfIndicator } from '../known.js';
import { outgoing } from '../outgoing.js';
import { isToDevelop, isToKeep } from '../task.js';
import { settled } from '../verbatim.js';
import { adviceFor, advisedOn, plannedFor } from './own-words.js';
import { recommendationFor, recommendationForIndicator } from './recommend.js';

/** The columns of the plan for which we propose a text, as they stand. */
export const PROPOSED_COLUMNS = ['measure', 'steps', 'success'] as const;
type PlanColumn = (typeof PROPOSED_COLUMNS)[number];

/** What to do about a measure, a phrase that follows `ควร`; null where the officer or the advisers say it. */
export function proposedAction(input: ReportInput, measure: MeasureResult): string | null {
  return isSaid(input, measure) ? null : recommendationFor(measure).what;
}

/** Our text in a column of the plan's row for a measure; null where the officer or, of measures, the advisers wrote one. */
export function proposedInPlan(input: ReportInput, measure: MeasureResult, column: PlanColumn): string | null {
  if (column === 'measure' ? isSaid(input, measure) : input.plan.find(({ code }) => code === measure.code)?.[column]) return null;
  const { what, shown, where, steps, success } = recommendationFor(measure);
  if (column === 'measure') return words.proposedMeasure(what, shown, where);
  if (column === 'steps') return steps.map((step, index) => words.step(index + 1, step)).join('\n');
  return `${success}\n${scoreToReach(measure)}`;
}

/**
 * Our sentence in section 4 on an indicator below the target or holding a low item; null for others, and where the officer or the advisers
 * said something of it or the officer planned for every low item of it or, where none is low, for something below it.
 */
export function proposedForIndicator(input: ReportInput, measure: MeasureResult): string | null {
  const { result } = input;
  if (measure.kind !== 'indicator' || measure.excluded || isSaid(input, measure)) return null;
  const low = lowOfIndicator(result, measure);
  const isPlanned = ({ code }: MeasureResult) => plannedFor(input, code) !== '';
  if (low.length > 0 ? low.every(isPlanned) : belowOf(result, measure).some(isPlanned)) return null;
  if (measure.reachesTarget !== false && low.length === 0) return null;
  const { what, shown, where } = recommendationForIndicator(measure);
  return suggestions.should(what, shown, where);
}

function belowOf(result: Result, indicator: MeasureResult): MeasureResult[] {
  return result.measures.filter((measure) => measure !== indicator && indicatorOf(result, measure)?.code === indicator.code);
}

/** How an indicator's middle group may be lifted, a phrase that follows `ควร`; null where the officer or the advisers said something of it. */
export function proposedDevelopment(input: ReportInput, indicator: MeasureResult): string | null {
  const middle = leavesOfIndicator(input.result, indicator, 'middle');
  const said = [indicator, ...middle].some(({ code }) => plannedFor(input, code) !== '' || adviceFor(input, code).length > 0);
  return said ? null : recommendationForIndicator(indicator).develop;
}

/** How an indicator that reaches the target may be kept up, a phrase that follows `ควร`; null where something is said of it. */
export function proposedUpkeep(input: ReportInput, indicator: MeasureResult): string | null {
  return isSaid(input, indicator) ? null : recommendationForIndicator(indicator).keep;
}

/** Every text that the report will propose because the plan and the advisers say nothing, as it will be printed; in the framework's order. */
export function proposedTexts(given: ReportInput): ProposedText[] {
  const input = outgoing(given);
  if (depthOf(input.result) !== 'indicators') return [];
  const planned = new Set(planMeasures(input.result).map(({ code }) => code));
  return input.result.measures.flatMap((measure) => {
    const inPlan = planned.has(measure.code)
      ? PROPOSED_COLUMNS.map((column) => [column, proposedInPlan(input, measure, column)] as const)
      : [];
    const aboveItems = planned.has(measure.code) ? [] : [['measure', proposedForIndicator(input, measure)] as const];
    return [...inPlan, ...aboveItems, ...inAnalysis(input, measure)].flatMap(([column, text]) =>
      text === null ? [] : [{ code: measure.code, column, text: settled(text, input.settings.digits) }],
    );
  });
}

/** What section 5 suggests for an indicator. */
function inAnalysis(input: ReportInput, measure: MeasureResult): (readonly ['develop' | 'keep', string | null])[] {
  if (measure.kind !== 'indicator') return [];
  return [
    ...(isToDevelop(input.result, measure) ? [['develop', proposedDevelopment(input, measure)] as const] : []),
    ...(isToKeep(measure) ? [['keep', proposedUpkeep(input, measure)] as const] : []),
  ];
}

/** True where the officer planned a measure for it, or the advisers said what stands for one. */
function isSaid(input: ReportInput, measure: MeasureResult): boolean {
  return plannedFor(input, measure.code) !== '' || advisedOn(input, measure) !== '';
}

function scoreToReach({ kind }: MeasureResult): string {
  if (kind === 'item') return words.success.item;
  return kind === 'indicator' ? words.success.indicator(TARGET) : words.success.question(TARGET);
}
