import type { MeasureResult, Result } from './result.js';

/** With fewer respondents than this, raw answers show in indicator scores only. */
export const LEAST_RESPONDENTS = 10;
/** A choice picked by fewer people than this (but by some) hides the item's shares and score. */
const LEAST_PICKS = 5;

/** The result as it may leave the workbook: nothing in it can point at a single respondent. Official figures stay. */
export function withheld(result: Result): Result {
  return { ...result, measures: result.measures.map((measure) => (isRaw(measure) ? discreet(measure, result) : measure)) };
}

/** True where so few people answered the survey that its items may not be shown. */
export function tooFew(result: Result, survey: MeasureResult['survey']): boolean {
  return (result.respondents[survey] ?? Infinity) < LEAST_RESPONDENTS;
}

/** Counted from single answers here, not printed by someone else. */
function isRaw(measure: MeasureResult): boolean {
  return (measure.parts ?? []).some(({ choices }) => choices.some(({ n }) => n !== null));
}

function discreet(measure: MeasureResult, result: Result): MeasureResult {
  const official = measure.source === 'official';
  const { parts: _parts, n: _n, blank: _blank, computed: _computed, difference: _difference, change: _change, ...rest } = measure;
  if (tooFew(result, measure.survey)) return official ? rest : { ...rest, score: null, group: null, reachesTarget: null };
  const picks = (measure.parts ?? []).flatMap(({ choices }) => choices.map(({ n }) => n ?? 0));
  if (!picks.some((n) => n > 0 && n < LEAST_PICKS)) return measure;
  return official ? rest : { ...rest, score: null };
}
