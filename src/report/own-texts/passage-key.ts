import { printedCode } from '../../ita/codes.js';
import { passages as keys } from '../../words/th/report-passages.js';
import type { Planned } from '../known.js';

/** What a measure is called in the names of paragraphs: always in Arabic digits, so that the digit setting moves no name. */
export function keyOf({ code, kind }: Pick<Planned, 'code' | 'kind'>): string {
  if (kind === 'total') return keys.measure.total;
  if (kind === 'indicator') return keys.measure.indicator(code);
  return kind === 'subIndicator' ? keys.measure.subIndicator(code) : printedCode(code, 'arabic');
}
