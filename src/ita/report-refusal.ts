import { stops } from '../words/th/stops.js';
import { printedCode } from './codes.js';
import type { Result } from './result.js';

/** Why no report can be made of a result; null where one can. */
export function reportRefusal(result: Result): string | null {
  if (result.total.score === null) return stops.noTotal(unknownMeasures(result).join(' '));
  if (result.total.rating === null) return stops.noRating(unknownMeasures(result).join(' '));
  return null;
}

const SHOWN = 10;

/** The lowest measures that keep the total unknown: unknown themselves with nothing unknown below, the first few of them. */
function unknownMeasures({ measures }: Result): string[] {
  const unknown = measures.filter((measure) => measure.score === null && !measure.excluded);
  const lowest = unknown.filter(({ code }) => !unknown.some(({ parent }) => parent === code));
  const isWholeSurvey = (survey: string): boolean =>
    measures.filter((measure) => measure.survey === survey).every(({ score }) => score === null);
  const codes = lowest.map(({ code, survey }) => (isWholeSurvey(survey) ? survey : code));
  const names = [...new Set(codes)].map((code) => printedCode(code, 'arabic'));
  return names.length > SHOWN ? [...names.slice(0, SHOWN), `และอีก ${names.length - SHOWN} รายการ`] : names;
}
