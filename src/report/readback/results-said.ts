import { difference, noiseless, rounded, shown } from '../../ita/number.js';
import { ratingTable } from '../../ita/rating.js';
import type { MeasureResult, Result, TotalResult } from '../../ita/result.js';
import { listed, report } from '../../words/th/report.js';
import { results as said } from '../../words/th/report-results.js';
import { scored, surveysOf } from '../known.js';
import { nameOf } from './said.js';

/** What must be said of a total on the edge of two ratings. */
export function edgeSaid(result: Result): string[] {
  const { score, rating, source } = result.total;
  const bands = ratingTable(result.year)?.bands ?? [];
  const at = bands.findIndex((band) => band.rating === rating);
  const [own, better] = [bands[at], bands[at - 1]];
  if (score === null || rating === null || !own) return [];
  const named = report.rating(rating);
  const onEdge = rounded(score) === own.min;
  const isLifted = onEdge && source === 'computed' && noiseless(score) < noiseless(own.min);
  const why = isLifted ? [said.edgeRounded(shown(own.min), shown(score), named)] : [];
  if (better?.everySurvey !== undefined && rounded(score) >= better.min) {
    const { everySurvey } = better;
    const short = scored(surveysOf(result)).filter((survey) => rounded(survey.score) < everySurvey);
    return [...why, said.edgeSurveys(report.rating(better.rating), shown(everySurvey), listed(short.map(({ code }) => code)))];
  }
  if (isLifted) return why;
  if (onEdge && own.min > 0) return [said.edgeExact(shown(score), named)];
  const gap = better ? difference(better.min, score) : Infinity;
  return better && gap <= 0.5 ? [said.edgeNear(report.rating(better.rating), shown(gap))] : [];
}

/** Every published score that is not what the data below it gives. */
export function officialSaid({ measures, total }: Result): string[] {
  const say = (name: string, { official, computed, difference: apart }: MeasureResult | TotalResult): string[] => {
    if (official === undefined || typeof computed !== 'number' || !apart) return [];
    const size = rounded(Math.abs(apart));
    return [(size > 0.01 ? said.officialDiffers : said.officialRounding)(name, shown(official), shown(computed), shown(size))];
  };
  return [
    ...measures.flatMap((measure) => say(nameOf(measure.kind === 'subIndicator' ? { ...measure, kind: 'item' } : measure), measure)),
    ...say(said.totalName, total),
  ];
}
