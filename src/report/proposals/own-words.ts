import type { ReportInput } from '../../contract/report.js';
import type { MeasureResult } from '../../ita/result.js';
import { suggestions as words } from '../../words/th/report-analysis.js';
import { indicatorOf } from '../known.js';
import { indicatorName, oneLine } from '../phrase.js';
import { verbatim } from '../verbatim.js';

/** The measure that the officer planned; `''` where none is written. */
export function plannedFor({ plan }: ReportInput, code: string): string {
  return plan.find((row) => row.code === code)?.measure ?? '';
}

/** The advisers' words on one measure. */
export function adviceFor({ advice }: ReportInput, code: string): string[] {
  return advice.filter((given) => given.code === code && given.text !== '').map(({ text }) => verbatim(oneLine(text)));
}

/**
 * The advisers' words that stand for a measure in sections 8 and 9, named as theirs: those on itself, and for a question those on its indicator.
 * What an item lacks is its own: words on its whole indicator do not say it. `''` where they said nothing.
 */
export function advisedOn(input: ReportInput, measure: MeasureResult): string {
  const own = adviceFor(input, measure.code);
  if (own.length > 0) return own.map(words.advised).join(' ');
  const above = measure.kind === 'question' ? indicatorOf(input.result, measure) : null;
  if (!above) return '';
  return adviceFor(input, above.code)
    .map((text) => words.advisedOn(indicatorName(above), text))
    .join(' ');
}
