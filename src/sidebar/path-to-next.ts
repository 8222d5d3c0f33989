import { areItemsKnown, pathTo } from '../ita/gains.js';
import type { Path, Result } from '../ita/result.js';
import { nextRating } from './standing.js';

/** The way to the rating that the office aims at; where it names none or is there already, to the next better one. */
export function pathToNext(result: Result): Path | null {
  if (result.path) return result.path;
  const next = nextRating(result);
  return next && next !== 'highest' && areItemsKnown(result.measures)
    ? pathTo(next.rating, result.total.score, result.gains, result.year)
    : null;
}
