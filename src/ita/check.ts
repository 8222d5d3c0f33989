import { checkTree } from './check-tree.js';
import { type Framework, leavesOf, type Measure, measuresOf } from './framework.js';
import type { FrameworkFault } from './framework-fault.js';
import { type RatingTable, ratingTable } from './rating.js';

/**
 * Checks that a framework can be scored: the three surveys are there, each kind stands where it may, codes are unique and carry their
 * survey's letter, weights of siblings are all blank or sum to 100, every question has parts on a known scale, scales run from 0 to 100,
 * the year's ratings cover 0–100. Empty when it is sound.
 */
export function checkFramework(framework: Framework): FrameworkFault[] {
  const table = ratingTable(framework.year);
  return [
    ...(table ? checkRatings(table) : [{ kind: 'noRatings' as const, code: String(framework.year) }]),
    ...duplicates(measuresOf(framework).map(({ code }) => code)).map((code) => ({ kind: 'duplicateCode' as const, code })),
    ...checkWeights('total', framework.surveys),
    ...checkTree(framework),
    ...measuresOf(framework).flatMap((measure) => checkMeasure(framework, measure)),
    ...framework.scales.flatMap(checkScale),
  ];
}

/** Bands from best to worst, each below the one before unless it asks less of the surveys, the last from 0. */
export function checkRatings(table: Pick<RatingTable, 'bands'>): FrameworkFault[] {
  const holes = table.bands.filter((band, index) => {
    const next = table.bands[index + 1];
    if (!next) return band.min !== 0 || band.everySurvey !== undefined;
    return next.min > band.min || (next.min === band.min && (next.everySurvey ?? 0) >= (band.everySurvey ?? 0));
  });
  return holes.map(({ rating }) => ({ kind: 'ratingHole', code: rating }));
}

function checkMeasure(framework: Framework, measure: Measure): FrameworkFault[] {
  const { code, kind, children = [], parts = [] } = measure;
  if (kind === 'item') return [];
  if (kind !== 'question') return isBare(framework, measure) ? [{ kind: 'noLeaves', code }] : checkWeights(code, children);
  if (parts.length === 0) return [{ kind: 'noParts', code }];
  return parts.some((part) => !framework.scales.some((scale) => scale.code === part.scale)) ? [{ kind: 'unknownScale', code }] : [];
}

/** In an open framework an indicator may wait for its items; a survey without indicators or an empty sub-indicator is a slip there too. */
function isBare(framework: Framework, measure: Measure): boolean {
  if (!framework.open) return leavesOf(measure).length === 0;
  return measure.kind !== 'indicator' && (measure.children ?? []).length === 0;
}

function checkWeights(code: string, siblings: readonly Measure[]): FrameworkFault[] {
  const weights = siblings.flatMap(({ weight }) => (weight === undefined ? [] : [weight]));
  if (weights.length === 0) return [];
  if (weights.length < siblings.length || weights.some((weight) => !(weight > 0))) return [{ kind: 'weightsMixed', code }];
  const sum = weights.reduce((total, weight) => total + weight, 0);
  return Math.abs(sum - 100) < 1e-9 ? [] : [{ kind: 'weightsSum', code }];
}

function checkScale(scale: Framework['scales'][number]): FrameworkFault[] {
  const points = scale.choices.map((choice) => choice.points);
  const forms = scale.choices.flatMap((choice) => [choice.label, ...choice.forms]);
  return [
    ...(Math.min(...points) === 0 && Math.max(...points) === 100 ? [] : [{ kind: 'scaleRange' as const, code: scale.code }]),
    ...(duplicates(forms).length > 0 ? [{ kind: 'doubledForm' as const, code: scale.code }] : []),
  ];
}

function duplicates(values: readonly string[]): string[] {
  return [...new Set(values.filter((value, index) => values.indexOf(value) !== index))];
}
