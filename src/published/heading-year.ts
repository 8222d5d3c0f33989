import { arabicDigits } from '../words/digits.js';

/** Words of results or of a year in front of it: a date or the years of a law or plan are no year of results. */
const SAID =
  /(?:ปี ?(?:งบประมาณ|การประเมิน)?|คะแนน|ผล|ประเมิน|ita|fy|year) ?(?:พ\. ?ศ\.|พศ|ค\. ?ศ\.)? ?(25\d\d|20\d\d)(?!\d)(?: ?(?:[-–—,/]|และ|ถึง) ?(?:ปี ?)?(25\d\d|20\d\d))?/gi;
/** `ปี 62`, `FY62`: after other words two digits are a score. */
const SHORT = /(?:ปี ?(?:งบประมาณ|การประเมิน)?|fy) ?(?:พ\. ?ศ\.|พศ)? ?([56]\d)(?![\d.,%])/gi;

/** The fiscal years that a heading names, as of the Buddhist era: `ผลการประเมิน ITA ปี 2562`, `FY2019`, `ปี 62`. */
export function headingYears(text: string): number[] {
  return [SAID, SHORT].flatMap((pattern) =>
    [...arabicDigits(text).matchAll(pattern)].flatMap(([, ...years]) => years.filter((year) => year !== undefined).map(buddhistYear)),
  );
}

/** A year as people write it: `62`, `2019`, `2562`. */
export function buddhistYear(text: string): number {
  const year = Number(text);
  if (year < 100) return year + 2500;
  return year < 2500 ? year + 543 : year;
}
