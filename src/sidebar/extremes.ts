import { rounded } from '../ita/number.js';
import type { MeasureResult, Result } from '../ita/result.js';

type Known = MeasureResult & { score: number };

/** The strongest and weakest indicators by the scores as shown, ties all named; null where fewer than two are known. */
interface Extremes {
  strongest: Known[];
  weakest: Known[];
  allEqual: boolean;
  /** False where an indicator's score is unknown. */
  complete: boolean;
}

export function extremesOf({ measures }: Result): Extremes | null {
  const indicators = measures.filter(({ kind, excluded }) => kind === 'indicator' && !excluded);
  const known = indicators.filter((own): own is Known => own.score !== null);
  if (known.length < 2) return null;
  const scores = known.map(({ score }) => rounded(score));
  const at = (value: number): Known[] => known.filter(({ score }) => rounded(score) === value);
  const [strongest, weakest] = [at(Math.max(...scores)), at(Math.min(...scores))];
  return { strongest, weakest, allEqual: strongest.length === known.length, complete: known.length === indicators.length };
}
