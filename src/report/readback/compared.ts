import type { MeasureResult, Result } from '../../ita/result.js';
import { type Coverage, coverageOf, indicatorsOf, scored, surveysOf } from '../known.js';

type Scored = MeasureResult & { score: number };

/** What section 3 compares: the indicators where any is known, else the surveys. */
export function compared(result: Result): { kind: 'indicator' | 'survey'; measures: Scored[]; coverage: Coverage } {
  const indicators = scored(indicatorsOf(result));
  const [kind, all] = indicators.length > 0 ? (['indicator', indicatorsOf(result)] as const) : (['survey', surveysOf(result)] as const);
  return { kind, measures: scored(all), coverage: coverageOf(all) };
}
