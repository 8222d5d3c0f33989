import type { Certainty } from './framework.js';
import { rounded } from './number.js';

/** `min` is compared with the rounded total, `everySurvey` with each rounded survey score. */
export interface RatingBand {
  readonly rating: string;
  readonly min: number;
  readonly everySurvey?: number;
}

/** The ratings of the years `from`–`to` (null: still in force), best first; the last band starts at 0. */
export interface RatingTable {
  readonly from: number;
  readonly to: number | null;
  readonly certainty: Certainty;
  readonly source: string;
  readonly bands: readonly RatingBand[];
}

export const RATING_TABLES: readonly RatingTable[] = [
  {
    from: 2562,
    to: 2565,
    certainty: 'sure',
    source: 'published reports of fiscal years 2563–2565',
    bands: [
      { rating: 'AA', min: 95 },
      { rating: 'A', min: 85 },
      { rating: 'B', min: 75 },
      { rating: 'C', min: 65 },
      { rating: 'D', min: 55 },
      { rating: 'E', min: 50 },
      { rating: 'F', min: 0 },
    ],
  },
  {
    from: 2566,
    to: null,
    certainty: 'likely',
    source: 'announcement of results from fiscal year 2566 on; one source for the survey condition',
    bands: [
      { rating: 'ผ่านดีเยี่ยม', min: 95, everySurvey: 95 },
      { rating: 'ผ่านดี', min: 85, everySurvey: 85 },
      { rating: 'ผ่าน', min: 85 },
      { rating: 'ต้องปรับปรุง', min: 70 },
      { rating: 'ต้องปรับปรุงโดยด่วน', min: 0 },
    ],
  },
];

/** The score that every measure is held against. */
export const TARGET = 85;

export function reachesTarget(score: number): boolean {
  return rounded(score) >= TARGET;
}

/** The table in force in a fiscal year; null for a year before ratings existed. */
export function ratingTable(year: number): RatingTable | null {
  return RATING_TABLES.find((table) => table.from <= year && (table.to === null || year <= table.to)) ?? null;
}

/** True where a rating needs the survey scores beside the total. */
export function needsSurveys(table: RatingTable): boolean {
  return table.bands.some((band) => band.everySurvey !== undefined);
}

/** The rating of a total, 0–100; null where the table needs the surveys and one of them is unknown. */
export function rate(total: number, surveys: readonly (number | null)[], table: RatingTable): string | null {
  const known = surveys.filter((score): score is number => score !== null);
  if (needsSurveys(table) && (known.length === 0 || known.length < surveys.length)) return null;
  const band = table.bands.find(
    ({ min, everySurvey }) => rounded(total) >= min && (everySurvey === undefined || known.every((score) => rounded(score) >= everySurvey)),
  );
  if (!band) throw new Error(`rating table from ${table.from} has no band for ${total}`);
  return band.rating;
}

/** The rating of a year's total; null where the total is unknown, the year has no ratings, or a survey that the table needs is unknown. */
export function rateTotal(
  year: number,
  total: number | null,
  surveys: readonly { score: number | null; excluded: boolean }[],
): string | null {
  const table = ratingTable(year);
  if (total === null || !table) return null;
  return rate(
    total,
    surveys.filter(({ excluded }) => !excluded).map(({ score }) => score),
    table,
  );
}
