import type { Spot } from '../services/spot.js';

type Range = GoogleAppsScript.Spreadsheet.Range;

const spots = new WeakMap<object, Spot>();

export function remember(range: Range, spot: Spot): Range {
  spots.set(range, spot);
  return range;
}

/** Where a range lies; whoever hands in something else gets Google's refusal. */
export function spotOf(range: Range): Spot {
  const spot = spots.get(range);
  if (!spot) throw new Error('Invalid argument: range');
  return spot;
}
