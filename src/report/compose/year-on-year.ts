import { shown } from '../../ita/number.js';
import { listed, report } from '../../words/th/report.js';
import { analysis as words } from '../../words/th/report-analysis.js';
import { indicatorsOf, scored, surveysOf } from '../known.js';
import { indicatorName } from '../phrase.js';
import type { Writing } from '../writing.js';

interface Moved {
  score: number | null;
  previous?: number;
  change?: number | null;
}

/** How the total, the surveys and the indicators moved since last year, and which fell; nothing where last year is not known. */
export function yearOnYear({ result }: Writing): string[] {
  const above = [
    moved(report.columns.total, result.total),
    ...surveysOf(result).map((survey) => moved(`${report.scoreOf(survey.code)} `, survey)),
  ];
  const indicators = scored(indicatorsOf(result)).flatMap((indicator) =>
    typeof indicator.change === 'number' ? [{ indicator, change: indicator.change }] : [],
  );
  const count = (is: (change: number) => boolean) => indicators.filter(({ change }) => is(change)).length;
  const counts = [
    { n: count((change) => change > 0), say: words.yearRose },
    { n: count((change) => change < 0), say: words.yearFell },
    { n: count((change) => change === 0), say: words.yearStayed },
  ].flatMap(({ n, say }) => (n > 0 ? [say(n)] : []));
  const fallen = indicators.flatMap(({ indicator, change }) =>
    change < 0 ? [words.fallenBy(indicatorName(indicator), shown(-change))] : [],
  );
  const said = [
    ...above.filter((text) => text !== ''),
    ...(counts.length > 0 ? [words.yearCounts(listed(counts))] : []),
    ...(fallen.length > 0 ? [words.yearFallen(listed(fallen))] : []),
  ];
  return said.length === 0 ? [] : [`${words.yearLead(result.year - 1)} ${said.join(' ')}`];
}

function moved(name: string, { score, previous, change }: Moved): string {
  if (score === null || previous === undefined || typeof change !== 'number') return '';
  if (change === 0) return words.yearSame(name, shown(score));
  const say = change > 0 ? words.yearUp : words.yearDown;
  return say(name, shown(previous), shown(score), shown(Math.abs(change)));
}
