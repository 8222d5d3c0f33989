import type { Fault } from '../../contract/report.js';
import { rounded, shown } from '../../ita/number.js';
import { TARGET } from '../../ita/rating.js';
import type { MeasureResult, Result } from '../../ita/result.js';
import { listed, report } from '../../words/th/report.js';
import { results as said } from '../../words/th/report-results.js';
import { compared } from './compared.js';
import { mustSay, nameOf } from './said.js';
import { mostPressing } from './task.js';
import type { Piece } from './xml.js';

type Scored = MeasureResult & { score: number };

/** The sentences on strongest, weakest and the target name exactly the measures that are, with their score. */
export function checkExtremes(place: string, pieces: readonly Piece[], result: Result): Fault[] {
  const { kind, measures, coverage } = compared(result);
  const { known, all } = coverage;
  const what = said.kinds[kind];
  const ofKnown = (sentence: string) => report.asFar(known, all, what, sentence);
  const extremes = extremesSaid(result, what, measures);
  return mustSay(place, pieces, [measures.length === 1 ? extremes : ofKnown(extremes), ofKnown(reachedSaid(what, measures, all))]);
}

function extremesSaid(result: Result, what: string, measures: readonly Scored[]): string {
  const [first] = measures;
  if (!first) return '';
  const values = measures.map(({ score }) => rounded(score));
  const [most, least] = [Math.max(...values), Math.min(...values)];
  if (measures.length === 1) return said.single(what, nameOf(first), shown(first.score));
  if (most === least) return said.allEqual(what, measures.length, shown(first.score));
  const at = (value: number) => measures.filter((_, index) => values[index] === value);
  const best = extreme(said.best, what, at(most));
  const worst = extreme(said.worst, what, at(least));
  const praised = most >= TARGET ? said.strength(best) : said.bestBelow(best, TARGET);
  return `${praised} ${said.weakness[mostPressing(result, at(least))](worst)}`;
}

function extreme(which: string, what: string, measures: readonly Scored[]): string {
  const names = measures.map(nameOf);
  const score = shown(measures[0]?.score ?? 0);
  return names.length === 1
    ? said.extreme(which, what, names.join(''), score)
    : said.extremes(which, what, names.length, listed(names), score);
}

function reachedSaid(what: string, measures: readonly Scored[], all: number): string {
  const ofAll = measures.length < all ? '' : said.ofAll(what, all);
  const names = measures.filter(({ score }) => rounded(score) >= TARGET).map(nameOf);
  if (names.length === 0) return said.reachNone(what, ofAll, TARGET);
  if (names.length === measures.length) return said.reachAll(what, measures.length, TARGET);
  return names.length === 1
    ? said.reachOne(what, ofAll, names.join(''), TARGET)
    : said.reachSome(what, names.length, ofAll, listed(names), TARGET);
}
