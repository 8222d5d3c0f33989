import { difference, rounded, shown } from '../ita/number.js';
import { ratingTable } from '../ita/rating.js';
import type { Result } from '../ita/result.js';

/** What the next better rating asks for: points of the total that are short, surveys below its floor. */
interface NextRating {
  rating: string;
  short: string | null;
  floor: number;
  surveys: { code: string; short: string }[];
}

/** The next better rating; `highest` where there is none, null where the result has no rating. */
export function nextRating({ year, total, measures }: Result): NextRating | 'highest' | null {
  const bands = ratingTable(year)?.bands ?? [];
  const own = bands.findIndex(({ rating }) => rating === total.rating);
  if (own < 0 || total.score === null) return null;
  const next = bands[own - 1];
  if (!next) return 'highest';
  const floor = next.everySurvey ?? 0;
  return {
    rating: next.rating,
    short: rounded(total.score) < next.min ? shown(difference(next.min, total.score)) : null,
    floor,
    surveys: measures.flatMap(({ kind, code, score }) =>
      kind === 'survey' && score !== null && rounded(score) < floor ? [{ code, short: shown(difference(floor, score)) }] : [],
    ),
  };
}
