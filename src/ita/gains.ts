import { isLeaf, type Measure, weightOf } from './framework.js';
import { noiseless, rounded } from './number.js';
import { ratingTable } from './rating.js';
import type { Gain, Path } from './result.js';
import type { Scored } from './score.js';

/**
 * Points of the total that each OIT item below 100 would add at full score: largest first, ties in the framework's order.
 * Items without a score are not listed; items taken out of the assessment are in no denominator.
 */
export function gainsOf(surveys: readonly Scored[]): Gain[] {
  const gains: Gain[] = [];
  const walk = (siblings: readonly Scored[], share: number): void => {
    const counted = siblings.filter((scored) => !scored.excluded);
    const weight = counted.reduce((sum, { measure }) => sum + weightOf(measure), 0);
    for (const scored of counted) {
      const own = (share * weightOf(scored.measure)) / weight;
      if (!isLeaf(scored.measure)) walk(scored.children, own);
      else if (isItem(scored.measure) && scored.score !== null && rounded(scored.score) < 100) {
        gains.push({ code: scored.measure.code, gain: own * (100 - scored.score) });
      }
    }
  };
  walk(surveys, 1);
  // Gains of equal items differ by binary noise: compared in whole billionths, they keep their order.
  return gains.sort((a, b) => noiseless(b.gain) - noiseless(a.gain));
}

const isItem = (measure: Measure): boolean => measure.kind === 'item';

/** True where every OIT item has a score or is not assessed: what items could add is not known while one of them is not. */
export function areItemsKnown(measures: readonly { kind: string; score: number | null; excluded?: boolean }[]): boolean {
  const items = measures.filter(({ kind }) => kind === 'item');
  return items.length > 0 && items.every(({ score, excluded }) => score !== null || excluded === true);
}

/**
 * The fewest OIT items that lift the total to `rating` when each scores 100.
 * Null when the total is unknown, the rating is reached already, or the year's table does not rate by the total alone.
 */
export function pathTo(rating: string, total: number | null, gains: readonly Gain[], year: number): Path | null {
  const table = ratingTable(year);
  const band = table?.bands.find((candidate) => candidate.rating === rating);
  if (total === null || !table || !band || band.everySurvey !== undefined || rounded(total) >= band.min) return null;
  const all = gains.reduce((sum, { gain }) => sum + gain, total);
  let reaches = total;
  const codes: string[] = [];
  for (const { code, gain } of gains) {
    if (rounded(reaches) >= band.min) break;
    reaches += gain;
    codes.push(code);
  }
  const reached = rounded(reaches) >= band.min;
  return { rating, codes: reached ? codes : null, reaches, all };
}
