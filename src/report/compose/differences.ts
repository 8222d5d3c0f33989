import { rounded, shown } from '../../ita/number.js';
import type { MeasureResult, TotalResult } from '../../ita/result.js';
import { passages as keys } from '../../words/th/report-passages.js';
import { results as words } from '../../words/th/report-results.js';
import type { Paragraph } from '../block.js';
import { keyOf } from '../own-texts/passage-key.js';
import { passage } from '../paragraph.js';
import { indicatorName, surveyName } from '../phrase.js';
import { codeOf, type Writing } from '../writing.js';

/** A difference up to this is what rounding the published figures makes. */
const ROUNDING = 0.01;

/** One sentence for each published score that differs from what the data below it gives. */
export function differences(writing: Writing): Paragraph[] {
  const { measures, total } = writing.result;
  return [
    ...measures.map((measure) => ({ measure, text: said(measure, nameOf(writing, measure)) })),
    { measure: { code: 'total', kind: 'total' } as const, text: said(total, words.totalName) },
  ].flatMap(({ measure, text }) => (text === '' ? [] : [passage(keys.results.difference(keyOf(measure)), 'body', text)]));
}

function nameOf(writing: Writing, measure: MeasureResult): string {
  if (measure.kind === 'survey') return surveyName(measure);
  return measure.kind === 'indicator' ? indicatorName(measure) : codeOf(writing, measure);
}

function said({ official, computed, difference }: Pick<TotalResult, 'official' | 'computed' | 'difference'>, name: string): string {
  if (official === undefined || computed === null || computed === undefined || !difference) return '';
  const size = rounded(Math.abs(difference));
  const say = size <= ROUNDING ? words.officialRounding : words.officialDiffers;
  return say(name, shown(official), shown(computed), shown(size));
}
