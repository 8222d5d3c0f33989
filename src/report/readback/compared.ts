import type { MeasureResult, Result } from '../../ita/result.js';
import { indicatorsOf, scored, surveysOf } from '../known.js';

type Scored = MeasureResult & { score: number };

/** What section 3 compares: the indicators where any is known, else the surveys. */
export function compared(result: Result): { kind: 'indicator' | 'survey'; measures: Scored[] } {
  const indicators = scored(indicatorsOf(result));
  return indicators.length > 0 ? { kind: 'indicator', measures: indicators } : { kind: 'survey', measures: scored(surveysOf(result)) };
}
