import { withComplements } from './complement.js';
import type { MeasureResult, Result } from './result.js';

/** With fewer respondents than this, raw answers show in indicator scores only. */
export const LEAST_RESPONDENTS = 10;
/** A choice picked by fewer people than this (but by some) hides the item's shares and score. */
const LEAST_PICKS = 5;

/** The result as it may leave the workbook: nothing in it can point at a single respondent. Official figures stay. */
export function withheld(result: Result): Result {
  const few = (measure: MeasureResult): boolean => isRaw(measure) && tooFew(result, measure.survey);
  const sparse = result.measures.filter((measure) => few(measure) || (isRaw(measure) && isSparse(measure)));
  const hidden = withComplements(result.measures, new Set(sparse.map(({ code }) => code)));
  const shown = (measure: MeasureResult): MeasureResult => (hidden.has(measure.code) ? discreet(measure, few(measure)) : measure);
  return { ...result, measures: result.measures.map(shown) };
}

/** True where so few people answered the survey that its items may not be shown. */
export function tooFew(result: Result, survey: MeasureResult['survey']): boolean {
  return (result.respondents[survey] ?? Infinity) < LEAST_RESPONDENTS;
}

/** Counted from single answers here, not printed by someone else. */
function isRaw(measure: MeasureResult): boolean {
  return (measure.parts ?? []).some(({ choices }) => choices.some(({ n }) => n !== null));
}

function isSparse({ parts = [] }: MeasureResult): boolean {
  return parts.some(({ choices }) => choices.some(({ n }) => n !== null && n > 0 && n < LEAST_PICKS));
}

/** Without the score and all that tells it; of an official one without what was counted here. */
function discreet(measure: MeasureResult, few: boolean): MeasureResult {
  const { parts: _p, n: _n, blank: _b, provisional: _v, computed: _c, difference: _d, change: _g, ...rest } = measure;
  if (measure.source === 'official') return rest;
  return { ...rest, score: null, ...(few ? { group: null, reachesTarget: null } : {}) };
}
