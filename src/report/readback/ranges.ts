import { shown } from '../../ita/number.js';
import type { Group, Result } from '../../ita/result.js';
import { grouping as said } from '../../words/th/report-groups.js';

/** The scores of each group in words. */
export function rangesOf({ thresholds }: Result): Record<Group, string> {
  const [low, high] = [shown(thresholds.low), shown(thresholds.high)];
  return {
    low: said.lowRange(low),
    middle: thresholds.highIncluded ? said.middleRangeBelow(low, high) : said.middleRange(low, high),
    high: thresholds.highIncluded ? said.highRangeFrom(high) : said.highRange(high),
  };
}
