import type { Group, Result } from '../ita/result.js';

/** How many questions and items stand in each group. */
export function groupCounts({ measures }: Result): Record<Group, number> {
  const counts = { low: 0, middle: 0, high: 0 };
  for (const { group } of measures) if (group !== null) counts[group] += 1;
  return counts;
}
