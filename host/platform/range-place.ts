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

export function columnLetters(index: number): string {
  let name = '';
  for (let rest = index + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}
