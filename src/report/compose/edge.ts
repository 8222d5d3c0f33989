import { difference, noiseless, rounded, shown } from '../../ita/number.js';
import { ratingTable } from '../../ita/rating.js';
import { listed, report } from '../../words/th/report.js';
import { results as words } from '../../words/th/report-results.js';
import { scored, surveysOf } from '../known.js';
import type { Writing } from '../writing.js';

/** How close to the next rating a total is worth a word. */
const NEAR = 0.5;

/** Why a total on the edge of two ratings has the one it has; nothing where it is not on an edge. */
export function edge({ result }: Writing): string[] {
  const { score, rating } = result.total;
  const table = ratingTable(result.year);
  const band = table?.bands.find((candidate) => candidate.rating === rating);
  if (score === null || rating === null || !table || !band) return [];
  const total = rounded(score);
  const said = report.rating(rating);
  const lifted = result.total.source === 'computed' && total === band.min && noiseless(score) < noiseless(band.min);
  const why = lifted ? [words.edgeRounded(shown(band.min), shown(score), said)] : [];
  const better = table.bands[table.bands.indexOf(band) - 1];
  if (better && better.everySurvey !== undefined && total >= better.min) {
    const mark = better.everySurvey;
    const short = scored(surveysOf(result)).filter((survey) => rounded(survey.score) < mark);
    return [...why, words.edgeSurveys(report.rating(better.rating), shown(mark), listed(short.map(({ code }) => code)))];
  }
  if (lifted) return why;
  if (band.min > 0 && total === band.min) return [words.edgeExact(shown(score), said)];
  const gap = better ? difference(better.min, score) : null;
  return better && gap !== null && gap <= NEAR ? [words.edgeNear(report.rating(better.rating), shown(gap))] : [];
}
