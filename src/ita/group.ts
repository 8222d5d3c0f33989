import { groups } from '../words/th/groups.js';
import { rounded } from './number.js';
import type { Group, Thresholds } from './result.js';

export const DEFAULT_THRESHOLDS: Thresholds = { low: 60, high: 85, highIncluded: false };

/** The group of a score, by its rounded value: exactly `low` is middle, exactly `high` is middle unless the setting lifts it. */
export function groupOf(score: number, thresholds: Thresholds): Group {
  const value = rounded(score);
  if (value < thresholds.low) return 'low';
  if (value > thresholds.high || (thresholds.highIncluded && value === thresholds.high)) return 'high';
  return 'middle';
}

/** `ต่ำกว่า 60%`, `ตั้งแต่ 60% ถึง 85%`, `เกินกว่า 85%`: the words follow the thresholds. */
export function groupLabel(group: Group, thresholds: Thresholds): string {
  const { low, high, highIncluded } = thresholds;
  if (group === 'low') return groups.low(low);
  if (group === 'middle') return highIncluded ? groups.middleBelow(low, high) : groups.middle(low, high);
  return highIncluded ? groups.highFrom(high) : groups.high(high);
}
