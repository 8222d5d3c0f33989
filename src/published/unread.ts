import type { Why } from '../contract/published.js';
import { arabicDigits } from '../words/digits.js';
import { surveysIn } from './catalogue.js';
import { withoutRating } from './vocabulary.js';

/** Longer words are no heading. */
const LONGEST_HEADING = 80;

/** Why nothing is taken from a line without a measure: what it looks like to its reader. */
export function whyUnread(text: string): Why {
  if (/ระดับ|เกรด|rating/i.test(text) && withoutRating(text) !== text) return 'rating';
  if (text.length < LONGEST_HEADING && hasScore(text)) return 'noMeasure';
  return surveysIn(text).length > 0 || text.length < LONGEST_HEADING ? 'heading' : 'text';
}

/** True where a figure as scores have them stands in words: two decimals, or called points. */
export const hasScore = (text: string): boolean =>
  /(?<![\d.])\d{1,3}(?:\.\d{2}(?![\d.])|(?:\.\d{1,4})?\s*คะแนน(?!เต็ม))/.test(arabicDigits(text));
