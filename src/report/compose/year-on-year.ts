import { groupOf } from '../../ita/group.js';
import { shown } from '../../ita/number.js';
import type { MeasureResult } from '../../ita/result.js';
import { listed, report } from '../../words/th/report.js';
import { analysis as words } from '../../words/th/report-analysis.js';
import { coverageOf, indicatorsOf, leavesOf, scored, surveysOf } from '../known.js';
import { indicatorName } from '../phrase.js';
import { codeOf, type Writing } from '../writing.js';

interface Moved {
  score: number | null;
  previous?: number;
  change?: number | null;
}

/** How the total, the surveys, the indicators and the low group moved since last year; nothing where last year is not known. */
export function yearOnYear(writing: Writing): string[] {
  const { result } = writing;
  const above = [
    moved(report.columns.total, result.total),
    ...surveysOf(result).map((survey) => moved(`${report.scoreOf(survey.code)} `, survey)),
  ].filter((text) => text !== '');
  const paragraphs = [above, ...indicatorTexts(writing).map((text) => [text]), itemTexts(writing)];
  const [first, ...rest] = paragraphs.filter((texts) => texts.length > 0).map((texts) => texts.join(' '));
  return first === undefined ? [] : [`${words.yearLead(result.year - 1)} ${first}`, ...rest];
}

function moved(name: string, { score, previous, change }: Moved): string {
  if (score === null || previous === undefined || typeof change !== 'number') return '';
  if (change === 0) return words.yearSame(name, shown(score));
  const say = change > 0 ? words.yearUp : words.yearDown;
  return say(name, shown(previous), shown(score), shown(Math.abs(change)));
}

function indicatorTexts({ result }: Writing): string[] {
  const known = scored(indicatorsOf(result)).flatMap((indicator) =>
    typeof indicator.change === 'number' ? [{ name: indicatorName(indicator), change: indicator.change }] : [],
  );
  const names = (list: typeof known) =>
    listed(list.map(({ name, change }) => (change > 0 ? words.risenBy : words.fallenBy)(name, shown(Math.abs(change)))));
  const rose = known.filter(({ change }) => change > 0);
  const fell = known.filter(({ change }) => change < 0);
  const counts = [
    { n: rose.length, say: words.yearRose },
    { n: fell.length, say: words.yearFell },
    { n: known.length - rose.length - fell.length, say: words.yearStayed },
  ].flatMap(({ n, say }) => (n > 0 ? [say(n)] : []));
  return [
    ...(counts.length > 0 ? [words.yearCounts(known.length, coverageOf(indicatorsOf(result)).all, listed(counts))] : []),
    ...(rose.length > 0 ? [words.yearRisen(rose.length, names(rose))] : []),
    ...(fell.length > 0 ? [words.yearFallen(fell.length, names(fell))] : []),
  ];
}

/** Which items left the low group, came into it or stayed there, by the thresholds of this year. */
function itemTexts(writing: Writing): string[] {
  const { result } = writing;
  const known = leavesOf(result).flatMap((leaf) =>
    leaf.group !== null && leaf.previous !== undefined
      ? [{ leaf, wasLow: groupOf(leaf.previous, result.thresholds) === 'low', isLow: leaf.group === 'low' }]
      : [],
  );
  const say = (list: readonly { leaf: MeasureResult }[], sentence: (count: number, codes: string) => string): string[] =>
    list.length === 0
      ? []
      : [
          sentence(
            list.length,
            listed(
              list.map(({ leaf }) => codeOf(writing, leaf)),
              ', ',
            ),
          ),
        ];
  const { left, came, stayed } = words.yearItems;
  return [
    ...say(
      known.filter(({ wasLow, isLow }) => wasLow && !isLow),
      left,
    ),
    ...say(
      known.filter(({ wasLow, isLow }) => !wasLow && isLow),
      came,
    ),
    ...say(
      known.filter(({ wasLow, isLow }) => wasLow && isLow),
      stayed,
    ),
  ];
}
