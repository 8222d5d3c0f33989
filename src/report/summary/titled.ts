import type { SummaryWords } from '../../words/th/report-summary.js';
import { name } from '../phrase.js';

/** A title in the language of the summary, as it is where it is not known there. */
export function titled(title: string, words: SummaryWords): string {
  return name(words.titles.get(title) ?? title);
}
