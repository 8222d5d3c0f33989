import { shown } from '../../ita/number.js';
import { report } from '../../words/th/report.js';
import { analysis as words } from '../../words/th/report-analysis.js';
import { indicatorsOf, scored } from '../known.js';
import type { Writing } from '../writing.js';

/** How the total moved since last year, and how many indicators rose, fell and stayed; nothing where last year is not known. */
export function yearOnYear({ result }: Writing): string[] {
  const { score, previous, change } = result.total;
  const total =
    score === null || previous === undefined || change === null || change === undefined
      ? ''
      : moved(report.columns.total, previous, score, change);
  const changes = scored(indicatorsOf(result)).flatMap((indicator) => (typeof indicator.change === 'number' ? [indicator.change] : []));
  const counts = words.yearCounts(
    changes.filter((value) => value > 0).length,
    changes.filter((value) => value < 0).length,
    changes.filter((value) => value === 0).length,
  );
  const said = [...(total === '' ? [] : [total]), ...(changes.length === 0 ? [] : [counts])];
  return said.length === 0 ? [] : [`${words.yearLead} ${said.join(' ')}`];
}

function moved(name: string, previous: number, now: number, change: number): string {
  if (change === 0) return words.yearSame(name, shown(now));
  const say = change > 0 ? words.yearUp : words.yearDown;
  return say(name, shown(previous), shown(now), shown(Math.abs(change)));
}
