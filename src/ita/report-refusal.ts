import { stops } from '../words/stops.js';
import { nameOf } from './name-of.js';
import type { Result } from './result.js';
import { unknownBelow } from './unknown.js';

/** Why no report can be made of a result; null where one can. */
export function reportRefusal({ total, measures }: Result): string | null {
  if (total.rating !== null) return null;
  const { codes, more } = unknownBelow(measures, null);
  const names = codes.map(nameOf).join(' ');
  return total.score === null ? stops.noTotal(names, more) : stops.noRating(names, more);
}

/** Why no report can be made while official figures differ from the data below them and nobody said that this is known; null where none do. */
export function differenceRefusal(codes: readonly string[]): string | null {
  return codes.length === 0 ? null : stops.unacknowledged(codes.map(nameOf).join(' '));
}
